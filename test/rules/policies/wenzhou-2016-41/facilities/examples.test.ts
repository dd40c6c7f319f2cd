import { facilities } from '../../../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { holdsTogether, showsEveryVerdict } from '../../assessedExamples.ts';

holdsTogether(facilities);
showsEveryVerdict(facilities.examples);
