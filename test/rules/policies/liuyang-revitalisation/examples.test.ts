import * as liuyang from '../../../../src/rules/policies/liuyang-revitalisation/index.ts';
import { holdsTogether } from '../assessedExamples.ts';

holdsTogether(liuyang);
