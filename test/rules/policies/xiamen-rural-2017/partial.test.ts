import { rules } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { holdsInPart } from '../assessedInPart.ts';

holdsInPart(rules, 'place.kind', 2017);
