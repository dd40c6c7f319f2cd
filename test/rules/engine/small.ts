import { caseScope, itemScope, type Scope } from '../../../src/rules/engine/index.ts';
import {
  choice, cite, day, evenReading, number, parameter, reading, several, yesNo,
  type Answers, type Condition, type Entitlement, type Facts, type ParameterTable, type RuleSet, type Setting,
} from '../../../src/rules/vocabulary/index.ts';

/** The clause every small rule cites. */
export const here = cite('law', 'phrase');

/** A few questions of every kind, about a small town and its people. */
export const ask = {
  open: yesNo('town.open', { changeable: 'byChoice' }),
  colour: choice('town.colour', ['red', 'green', 'blue'], { changeable: 'byChoice' }),
  rent: number('town.rent', 'fen/month', { least: 0, most: 1_000 }, { changeable: 'byChoice' }),
  fund: number('town.fund', 'fen/month', { least: 0, most: 1_000 }),
  member: yesNo('person.member', { of: 'people', changeable: 'byChoice' }),
  grade: choice('person.grade', ['1', '2', '3'], { of: 'people' }),
  marks: several('person.marks', ['x', 'y', 'z'], { of: 'people' }),
  age: number('person.age', 'years', { least: 0, most: 120 }, { of: 'people', changeable: 'byTime' }),
  since: day('person.since', { of: 'people', changeable: 'byTime' }),
  confirmed: yesNo('person.confirmed', { of: 'people' }),
} as const;

/** A question that takes the answer to another for granted. */
export const lapsed = yesNo('person.lapsed', { of: 'people', follows: ask.confirmed });

/** A local standard with a table by colour, and one the case itself must give. */
export const standard = parameter('standard', 'fen/month', { least: 1, place: ask.colour });
export const rate = parameter('rate', 'basisPoints', { least: 8_000, most: 10_000 });

/** A reading with a recommended option, one that stays open all the same, and one with nothing to recommend. */
export const noted = reading('noted', 'note', ['law'], ['wide', 'narrow']);
export const open = reading('open', 'open', ['law'], ['wide', 'narrow']);
export const even = evenReading('even', ['law'], ['wide', 'narrow']);

const tables: readonly ParameterTable[] = [{ id: 'standard', values: [
  { place: 'red', group: null, from: '2020-01-01', until: '2020-06-30', value: 700 },
  { place: 'red', group: null, from: '2020-07-01', until: '2020-12-31', value: 750 },
] }];

/** The first of February 2020, with the recommended readings unless others are chosen. */
export function settingOf(factsOn: Setting['factsOn'] = '2020-02-01', readings: Setting['readings'] = {}): Setting {
  return { factsOn, rulesOn: factsOn, tables, readings };
}

/** Facts of a town and its people. */
export function factsOf(town: Answers = {}, ...people: readonly Answers[]): Facts {
  return { answers: town, lists: { people } };
}

/** The first person of a town, seen with these answers of both. */
export function personScope(answers: Answers, setting: Setting = settingOf()): Scope {
  return itemScope(caseScope(factsOf(answers, answers), setting), 'people', 0);
}

/** A town, and the people in it. */
export function townScope(town: Answers, people: readonly Answers[] | null = [], setting: Setting = settingOf()): Scope {
  return caseScope({ answers: town, lists: people === null ? {} : { people } }, setting);
}

/** A rule set of these benefits. */
export function smallRules(...entitlements: readonly Entitlement[]): RuleSet {
  return {
    policy: 'law', calculator: 'law', version: '1', changes: [], from: '2000-01-01', until: null,
    lists: [{ id: 'people', least: 1, most: 8 }], questions: Object.values(ask), parameters: [standard, rate],
    readings: [noted, open, even], named: {}, entitlements, requirements: [], bundled: 'fen/month', held: [], exclusions: [], together: [],
  };
}

/** What a benefit of these small rules needs besides its condition. */
export const benefit = (id: string, when: Condition) =>
  ({ id, of: 'people', benefit: 'money', strength: 'shall', clauses: ['law'], when }) as const;
