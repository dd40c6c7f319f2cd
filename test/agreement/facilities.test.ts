import { describe, expect, it } from 'vitest';
import { caseScope, columnsFrom, compileRequirements, decide, itemScope, quantify, walkRule, type Scope } from '../../src/rules/engine/index.ts';
import { requirements, rules } from '../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import type { Interval, Question, Requirement, Setting, Truth } from '../../src/rules/vocabulary/index.ts';
import { weighByHand, type HandId, type ReadAs, type Weighed } from './facilities.ts';
import { seeded } from './random.ts';
import { drawArea } from './randomAreas.ts';

const inAll = 200_000;
const recommended: ReadAs = { exclusive: false, withDistricts: false, registered: false, beds: 'own', oneInAll: false, oneOrTwo: false, times: 15 };

/** The ways to read the document that are gone through, and the options they stand for. */
const ways: readonly (readonly [name: string, as: ReadAs, readings: Readonly<Record<string, string>>])[] = [
  ['as recommended', recommended, {}],
  ['as recommended, again', recommended, {}],
  ['"above" as more than', { ...recommended, exclusive: true }, { 'AMB-WZ-01': 'exclusive' }],
  ['counties with districts, by registered population', { ...recommended, withDistricts: true, registered: true }, { 'AMB-WZ-42': 'withDistricts', 'AMB-WZ-43': 'registered' }],
  ['beds averaged over the city', { ...recommended, beds: 'city' }, { 'AMB-WZ-44': 'cityAverage' }],
  ['three beds of each kind, more than', { ...recommended, beds: 'eachKind', exclusive: true }, { 'AMB-WZ-44': 'threeOfEachKind', 'AMB-WZ-01': 'exclusive' }],
  ['one base in all, one or two people, one and a half times', { ...recommended, oneInAll: true, oneOrTwo: true, times: 1.5 },
    { 'AMB-WZ-46': 'together', 'AMB-WZ-36': 'oneOrTwo', 'AMB-WZ-39': 'oneAndAHalfTimes' }],
  ['three beds of each kind', { ...recommended, beds: 'eachKind' }, { 'AMB-WZ-44': 'threeOfEachKind' }],
];
const perWay = inAll / ways.length;

const handIds = Object.keys(weighByHand({}, recommended)) as readonly HandId[];
const compared: readonly Requirement[] = handIds.map((id) => {
  const found = requirements.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no rule ${id}`);
  return found;
});

/** Only the questions these requirements ask, in the order asked. */
const questions: readonly Question[] = (() => {
  const asked = new Set<string>();
  for (const each of compared) walkRule(each, { question: ({ id }) => asked.add(id) });
  return rules.questions.filter(({ id }) => asked.has(id));
})();

const some = { ...rules, questions, requirements: compared };

const truthNames: readonly (Truth | undefined)[] = ['no', 'unknown', undefined, 'yes'];

function byTrace({ when, met, measured }: Requirement, scope: Scope): Weighed {
  return {
    required: decide(when, scope).truth, met: decide(met, scope).truth,
    have: measured === null ? null : ends(quantify(measured.have, scope)), need: measured === null ? null : ends(quantify(measured.need, scope)),
  };
}

function ends({ low, high, per }: Interval): Weighed['have'] {
  return { low: low / per, high: high / per };
}

function same(a: Weighed, b: Weighed): boolean {
  return a.required === b.required && a.met === b.met && sameRange(a.have, b.have) && sameRange(a.need, b.need);
}

function sameRange(a: Weighed['have'], b: Weighed['have']): boolean {
  return a === null || b === null ? a === b : a.low === b.low && a.high === b.high;
}

/** The first place on which the readers differ, told so that it can be tried by hand; null when they all agree. */
function firstDifference(as: ReadAs, readings: Setting['readings'], seed: number): unknown {
  const setting: Setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings };
  const random = seeded(seed);
  const rows = Array.from({ length: perWay }, () => drawArea(random, questions, 0.06));
  const compiled = compileRequirements(some, setting)(columnsFrom(some, rows));
  for (const [at, row] of rows.entries()) {
    const scope = itemScope(caseScope({ answers: row, lists: { areas: [row] } }, setting), 'areas', 0);
    const hand = weighByHand(row, as);
    for (const requirement of compared) {
      const id = requirement.id as HandId;
      const column = compiled.get(id);
      if (column === undefined) throw new Error(`no column of ${id}`);
      const bounds = (of: typeof column.have): Weighed['have'] =>
        of === null ? null : { low: (of.low[at] ?? NaN) / of.per, high: (of.high[at] ?? NaN) / of.per };
      const batch = {
        required: truthNames[column.required[at] ?? 2], met: truthNames[column.met[at] ?? 2], have: bounds(column.have), need: bounds(column.need),
      } as Weighed;
      const trace = byTrace(requirement, scope);
      if (!same(hand[id], trace) || !same(hand[id], batch)) return { id, hand: hand[id], trace, batch, row };
    }
  }
  return null;
}

describe('three readers of the requirements of places', () => {
  it.each(ways.map(([name, as, readings], at) => [name, as, readings, at] as const))(
    `read %s, agree on ${String(perWay)} random places`,
    (_, as, readings, at) => {
      expect(firstDifference(as, readings, 1 + at)).toBeNull();
    },
    120_000,
  );

  it(`go through ${String(inAll)} places in all, and meet both sides of every requirement`, () => {
    expect(perWay * ways.length).toBe(inAll);
    const random = seeded(7);
    const seen = new Set<string>();
    for (let at = 0; at < 20_000; at += 1) {
      const hand = weighByHand(drawArea(random, questions, 0.06), recommended);
      for (const id of handIds) seen.add(`${id} ${hand[id].required} ${hand[id].met}`);
    }
    const wanted = handIds.flatMap((id) => ['yes yes', 'yes no', 'yes unknown', 'no no', 'unknown no'].map((truths) => `${id} ${truths}`));
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });
});
