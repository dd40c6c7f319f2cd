import type { Requirement, RuleSet } from '../../vocabulary/index.ts';
import { communeCouncil, communeMinutes, districtCouncil, districtFounded, districtMinutes, founded } from './councils.ts';
import { awardDossier, communeDossier, recognition, submission } from './dossiers.ts';
import { criteria, districts, questions, years } from './questions.ts';
import { readings } from './readings.ts';
import { difficult, hardship } from './score.ts';
import { everyDistrict, half } from './targets.ts';

/** Conditions with a name of their own. */
export const named = { difficult, hardship } as const;

/** Councils, dossiers and targets: what must be there, part by part. */
export const requirements = [
  founded, communeCouncil, communeMinutes, districtFounded, districtCouncil, districtMinutes,
  communeDossier, submission, recognition, awardDossier,
  everyDistrict, half,
] as const satisfies readonly Requirement[];

/** Kế hoạch 2516/KH-UBND: what it asks for beside points, days and years in a row, which have readers of their own. */
export const rules: RuleSet = {
  policy: 'kontum-2516',
  calculator: 'child-friendly-commune',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-22', from: '2014-10-03', clauses: ['kt-II', 'kt-III', 'kt-IV', 'kt-D'] }],
  // The plan names no day of effect; it is read as applying from the day of issue (KT-A34). The last day is from outside, see score.ts.
  from: '2014-10-03',
  until: '2020-01-02',
  bundled: 'fen/year',
  lists: [criteria, years, districts],
  questions, parameters: [], readings, named, entitlements: [], requirements, held: [], exclusions: [], together: [],
};
