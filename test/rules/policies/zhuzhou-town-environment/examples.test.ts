import * as cleaning from '../../../../src/rules/policies/zhuzhou-town-environment/index.ts';
import { holdsTogether } from '../assessedExamples.ts';

holdsTogether(cleaning);
