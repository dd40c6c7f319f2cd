import { progressOf } from '../../../../src/rules/engine/progress/index.ts';
import * as community from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { holdsTogether, showsEveryVerdict } from '../assessedExamples.ts';

holdsTogether(community, (weighed, place) => progressOf(community.progress, weighed, place).whole);
showsEveryVerdict(community.examples);
