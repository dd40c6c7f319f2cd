import type { Entitlement, Requirement, RuleSet } from '../../vocabulary/index.ts';
import { enoughCleaners, isVillage, notTooMany, someNumberFits, waterCleaner } from './cleaners.ts';
import { areas, parts, questions } from './questions/index.ts';
import { readings } from './readings.ts';
import { cropping, fundLeft, greening, isTown, supervision, townGroup, wholes, withinFund } from './town.ts';
import { cadre, feeLeft, noApprovals, onlyCleaning, planOfX, resolution, villageGroup } from './village.ts';

/** Conditions with a name of their own. */
export const named = { isVillage, isTown, someNumberFits } as const;

/** What is left of the fee of a village and of the fund of the town. */
export const entitlements = [feeLeft, fundLeft] as const satisfies readonly Entitlement[];

/** V of a village, T of the town. */
export const requirements = [
  enoughCleaners, notTooMany, waterCleaner, resolution, onlyCleaning, planOfX, noApprovals, villageGroup, cadre,
  greening, cropping, withinFund, ...wholes, townGroup, ...supervision,
] as const satisfies readonly Requirement[];

/** What a plan of a town near Zhuzhou asks of its villages and of itself. */
export const rules: RuleSet = {
  policy: 'zhuzhou-town-environment',
  calculator: 'village-cleaning',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-22', from: null, clauses: ['pt2.4', 'pt2.5'] }],
  // The plan bears no day and its years were blacked out: nothing here weighs one.
  from: '0001-01-01',
  until: null,
  bundled: 'fen/year',
  lists: [areas],
  questions, within: parts.map(([part, whole]) => [part.id, whole.id] as const), parameters: [], readings, named, entitlements, requirements, held: [], exclusions: [], together: [],
};
