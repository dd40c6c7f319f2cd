import type { Entitlement, Requirement, RuleSet } from '../../vocabulary/index.ts';
import { areas, parts, questions } from './questions/index.ts';
import { readings } from './readings.ts';
import { isCity, isTown, isVillage } from './requirements/common.ts';
import { finance, matching, poolLeft } from './requirements/finance.ts';
import { habitat } from './requirements/habitat.ts';
import { industry } from './requirements/industry.ts';
import { reform } from './requirements/reform.ts';

/** Conditions with a name of their own. */
export const named = { isCity, isTown, isVillage } as const;

/** The two sums: what accepted villages are matched with, and what is left of the pool of awards. */
export const entitlements = [matching, poolLeft] as const satisfies readonly Entitlement[];

/** L-01 to L-25 are the rows of the table of targets; the others have a name. */
export const requirements = [...industry, ...habitat, ...reform, ...finance] as const satisfies readonly Requirement[];

/** What Liuyang sets itself as a model of rural revitalisation. */
export const rules: RuleSet = {
  policy: 'liuyang-revitalisation',
  calculator: 'revitalisation-targets',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-22', from: null, clauses: ['pt4.2', 'pt4.3', 'pt4.4'] }],
  // The plan bears no day and most years were blacked out: only its last days, of 2023 and 2025, can be weighed.
  from: '0001-01-01',
  until: null,
  bundled: 'fen/year',
  lists: [areas],
  questions, within: parts.map(([part, whole]) => [part.id, whole.id] as const), parameters: [], readings, named, entitlements, requirements, held: [], exclusions: [], together: [],
};
