import { answered, cite, noneOf, reaching, requirement, settled, type Requirement, type RuleSet } from '../../vocabulary/index.ts';
import { parts, q, questions } from './questions.ts';

const habitat = 'pt5-4.2';
const roads = 'pt5-4.3';
const inVillage = settled('yes', cite(habitat, '全村范围内的居住点和公路沿线'));
const all = { strength: 'shall', of: null } as const;

/** M-01 to M-04: what the plan says of every place. */
export const requirements = [
  requirement({
    ...all, id: 'M-01', clauses: [habitat], when: inVillage, ...reaching(q.withCollection, q.residential, cite(habitat, '都要建好垃圾收集点')), notChecked: ['noList', 'noDay'],
  }),
  requirement({ ...all, id: 'M-02', clauses: [habitat], when: inVillage, met: answered(q.roadside, cite(habitat, '公路沿线，都要建好垃圾收集点')), notChecked: ['noDay'] }),
  requirement({
    ...all, id: 'M-03', clauses: [habitat], when: settled('yes', cite(habitat, '各畜禽养殖点')), met: noneOf(q.discharging, cite(habitat, '禁止直排直放')), notChecked: ['noStandard'],
  }),
  requirement({
    ...all, id: 'M-04', clauses: [roads], when: settled('yes', cite(roads, '鸣鹿村的主要聚集点')), ...reaching(q.connected, q.settlements, cite(roads, '每一个都要确保有公路直达')),
    notChecked: ['noList', 'noDay', 'warnings'],
  }),
] as const satisfies readonly Requirement[];

/** What the plan of a model village says of all its places; the rest of the plan is lost. */
export const rules: RuleSet = {
  policy: 'mingluo-village',
  calculator: 'model-village',
  version: '1.0.0',
  changes: [{ version: '1.0.0', on: '2026-11-22', from: null, clauses: ['pt5.4'] }],
  // The plan bears no day and no year.
  from: '0001-01-01',
  until: null,
  bundled: 'fen/year',
  lists: [],
  questions, within: parts.map(([part, whole]) => [part.id, whole.id] as const), parameters: [], readings: [], named: {}, entitlements: [], requirements, held: [], exclusions: [], together: [],
};
