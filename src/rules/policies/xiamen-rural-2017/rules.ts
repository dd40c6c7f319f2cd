import type { Requirement, RuleSet } from '../../vocabulary/index.ts';
import { cityQuestions, goals, targets } from './checks/city.ts';
import { academy, culture, moreCulture } from './checks/culture.ts';
import { environment, environmentQuestions, moreEnvironment } from './checks/environment.ts';
import { governance } from './checks/governance.ts';
import { grid, gridQuestions, moreGrid } from './checks/grid.ts';
import { morePeople, people, peopleQuestions } from './checks/people.ts';
import { safety } from './checks/safety.ts';
import { moreServices, services, serviceQuestions } from './checks/services.ts';
import { inScope, place, places } from './place.ts';
import { readings } from './readings.ts';

/** Every statement that is done, done in part or not, each with its requirement. */
export const checks = [...governance, ...services, ...grid, ...environment, ...culture, ...safety, ...people, ...goals] as const;

/** What is asked beside the statements: the place, and what is counted. */
export const counted = {
  ...place, ...serviceQuestions, ...gridQuestions, ...environmentQuestions, ...academy, ...peopleQuestions, ...cityQuestions,
} as const;

/** The requirements on more than one statement. */
export const more = [...moreServices, ...moreGrid, ...moreEnvironment, ...moreCulture, ...morePeople, ...targets] as const;

/** The id of a requirement, in the catalogue's own words. */
export type RequirementId = (typeof checks)[number]['requirement']['id'] | (typeof more)[number]['id'];

/** All requirements; what is shown first is decided by their groups. */
export const requirements: readonly Requirement<RequirementId>[] = [...checks.map(({ requirement }) => requirement), ...more];

/** A part and the whole it is counted in: a part that is larger is a slip of the pen, and nothing is concluded from it. */
export const parts = [
  [gridQuestions.inGrid, gridQuestions.households],
  [environmentQuestions.hamletsDone, environmentQuestions.hamletsListed], [environmentQuestions.sewageDone, environmentQuestions.sewageDue],
  [peopleQuestions.from23, peopleQuestions.to35], [peopleQuestions.from33, peopleQuestions.from23], [peopleQuestions.young, peopleQuestions.members], [peopleQuestions.groupsFilled, peopleQuestions.groupsDue],
  [cityQuestions.demonstration, cityQuestions.communities], [cityQuestions.platforms, cityQuestions.communities],
  [cityQuestions.clinicsStandard, cityQuestions.clinics], [cityQuestions.homesNew, cityQuestions.homes],
] as const;

/** Conditions with a name of their own. */
export const named = { inScope } as const;

/** What 厦委办发〔2017〕1号 asks of a rural community, and the targets it sets for Xiamen and its districts. */
export const rules: RuleSet = {
  policy: 'xiamen-rural-2017',
  calculator: 'rural-community',
  version: '1.1.0',
  changes: [
    { version: '1.0.0', on: '2026-11-22', from: '2017-01-12', clauses: ['xm-goal', 'xm-tasks', 'xm-b2', 'xm-b3', 'xm-scope'] },
    { version: '1.1.0', on: '2026-11-22', from: '2017-01-12', clauses: ['xm-25.b'] },
  ],
  // No day of effect is named; it is read as applying from the day of issue, whose damaged date is read as 12 January (AMB-XM-01).
  from: '2017-01-12',
  bundled: 'fen/year',
  until: null,
  lists: [places],
  questions: [...Object.values(counted), ...checks.map(({ question }) => question)],
  within: parts.map(([part, whole]) => [part.id, whole.id] as const),
  parameters: [], readings, named, entitlements: [], requirements, held: [], exclusions: [], together: [],
};
