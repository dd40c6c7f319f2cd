import { rules } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { holdsInPart } from '../../assessedInPart.ts';

holdsInPart(rules, 'area.level', 2016);
