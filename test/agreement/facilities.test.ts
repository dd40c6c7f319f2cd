import { describe, expect, it } from 'vitest';
import { caseScope, columnsFrom, compileRequirements, itemScope, walkRule } from '../../src/rules/engine/index.ts';
import { requirements, rules } from '../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import type { Answers, Question, Requirement, Setting } from '../../src/rules/vocabulary/index.ts';
import { given } from './answersOf.ts';
import { weighByHand, type HandId, type ReadAs } from './facilities.ts';
import { seeded, slices } from './random.ts';
import { drawArea } from './randomAreas.ts';
import { inColumn, inTrace, same } from './weighed.ts';

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

const handIds = Object.keys(weighByHand(given(), recommended)) as readonly HandId[];
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

/** The first place on which the readers differ, told so that it can be tried by hand; null when they all agree. */
function firstDifference(as: ReadAs, readings: Setting['readings'], seed: number): unknown {
  const setting: Setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings };
  const random = seeded(seed);
  const program = compileRequirements(some, setting);
  for (const rows of slices(perWay, () => drawArea(random, questions, 0.06))) {
    const difference = firstOf(rows, program(columnsFrom(some, rows)), as, setting);
    if (difference !== null) return difference;
  }
  return null;
}

function firstOf(rows: readonly Answers[], compiled: ReturnType<ReturnType<typeof compileRequirements>>, as: ReadAs, setting: Setting): unknown {
  for (const [at, row] of rows.entries()) {
    const scope = itemScope(caseScope({ answers: row, lists: { areas: [row] } }, setting), 'areas', 0);
    const hand = weighByHand(given(row), as);
    for (const requirement of compared) {
      const id = requirement.id as HandId;
      const column = compiled.get(id);
      if (column === undefined) throw new Error(`no column of ${id}`);
      const [trace, batch] = [inTrace(requirement, scope), inColumn(column, at)];
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
      const hand = weighByHand(given(drawArea(random, questions, 0.06)), recommended);
      for (const id of handIds) seen.add(`${id} ${hand[id].required} ${hand[id].met}`);
    }
    const wanted = handIds.flatMap((id) => ['yes yes', 'yes no', 'yes unknown', 'no no', 'unknown no'].map((truths) => `${id} ${truths}`));
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });
});
