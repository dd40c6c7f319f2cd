import { describe, expect, it } from 'vitest';
import { caseScope, columnsFrom, compileRequirements, decide, itemScope, walkRule } from '../../src/rules/engine/index.ts';
import { rules } from '../../src/rules/policies/xiamen-rural-2017/index.ts';
import { all, not, type Answers, type Question, type RuleSet, type Setting, type Truth } from '../../src/rules/vocabulary/index.ts';
import { given, type Given } from './answersOf.ts';
import { decideCounted, decideStatements, type CommunityReadAs, type Decided } from './communities.ts';
import { chance, nearEdges, seeded, slices, type Random } from './random.ts';
import { drawArea } from './randomAreas.ts';

const inAll = 200_000;
const recommended: CommunityReadAs = { reserves: 'twoOrThree', thirtyFive: false, moreThanHalf: false, newHomes: false, ruralOnly: false, members: 'threeOfAnyAge', outerOnly: false };

/** The ways to read the document that are gone through, and the options they stand for. */
const ways: readonly (readonly [name: string, as: CommunityReadAs, readings: Readonly<Record<string, string>>])[] = [
  ['as recommended', recommended, {}],
  ['23 to 35 years, 35 villages, more than half', { ...recommended, reserves: 'from23To35', thirtyFive: true, moreThanHalf: true }, { 'AMB-XM-05': 'from23To35', 'AMB-XM-06': 'thirtyFive', 'AMB-XM-07': 'exclusive' }],
  ['two of 33 to 35, new homes, more than three', { ...recommended, reserves: 'twoFrom33To35', newHomes: true, members: 'moreThanThree' }, { 'AMB-XM-05': 'twoFrom33To35', 'AMB-XM-09': 'newOnes', 'AMB-XM-13': 'moreThanThree' }],
  ['23 cadres, rural academies, three young, outer districts', { ...recommended, reserves: 'twentyThree', ruralOnly: true, members: 'threeYoung', outerOnly: true }, {
    'AMB-XM-05': 'twentyThree', 'AMB-XM-12': 'ruralOnly', 'AMB-XM-13': 'threeYoung', 'AMB-XM-21': 'doesNotApply',
  }],
];
const perWay = inAll / ways.length;
const truthNames: readonly (Truth | undefined)[] = ['no', 'unknown', undefined, 'yes'];

/** A half of the requirements with the questions they ask, and their reader by hand. */
type Half = Readonly<{ rules: RuleSet; byHand: (place: Given, as: CommunityReadAs) => Readonly<Record<string, Decided>> }>;

function halfOf(byHand: Half['byHand']): Half {
  const ids = new Set(Object.keys(byHand(given(), recommended)));
  const requirements = rules.requirements.filter(({ id }) => ids.has(id));
  const asked = new Set<string>();
  for (const each of requirements) walkRule(each, { question: ({ id }) => asked.add(id) });
  return { byHand, rules: { ...rules, requirements, questions: rules.questions.filter(({ id }) => asked.has(id)) } };
}

const [statements, counted] = [halfOf(decideStatements), halfOf(decideCounted)];

/** Figures worth being near: the lines of the document. */
const edges: Readonly<Record<string, readonly number[]>> = {
  'city.homes': [151], 'city.homesNew': [151], 'city.hamlets': [300], 'city.pleasant': [50], 'city.pairs': [50], 'city.models': [3, 12, 35, 140], 'city.partners': [3, 6, 35, 70],
  'reserve.to35': [1, 2, 22, 23], 'reserve.from23To35': [0, 1], 'reserve.from33To35': [0, 1, 2], 'members.admitted': [3], 'members.young': [3],
};

/** A place near the lines of the document, some answers left out. */
function drawPlace(random: Random, questions: readonly Question[]): Answers {
  return drawArea(random, questions, 0.06, (question) => {
    const near = edges[question.id];
    return near !== undefined && chance(random, 0.6) ? nearEdges(random, near, question.least, question.most) : null;
  });
}

/** The first place on which the readers differ, told so that it can be tried by hand; null when they all agree. */
function firstDifference({ rules: some, byHand }: Half, as: CommunityReadAs, readings: Setting['readings'], seed: number, places: number): unknown {
  const setting: Setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings };
  const random = seeded(seed);
  const program = compileRequirements(some, setting);
  for (const rows of slices(places, () => drawPlace(random, some.questions))) {
    const compiled = program(columnsFrom(some, rows));
    for (const [at, row] of rows.entries()) {
      const scope = itemScope(caseScope({ answers: row, lists: { places: [row] } }, setting), 'places', 0);
      const hand = byHand(given(row), as);
      for (const { id, when, bars, met } of some.requirements) {
        const column = compiled.get(id);
        const batch = { required: truthNames[column?.required[at] ?? 2], met: truthNames[column?.met[at] ?? 2] };
        // The trace is the slow reader; one place in ten is enough for it.
        const trace = at % 10 > 0 ? batch : { required: decide(all(when, ...bars.map((bar) => not(bar.when))), scope).truth, met: decide(met, scope).truth };
        const by = hand[id];
        if (by?.required !== batch.required || by?.met !== batch.met || trace.required !== batch.required || trace.met !== batch.met) return { id, by, batch, trace, row };
      }
    }
  }
  return null;
}

describe('three readers of the requirements of communities', () => {
  it.each(ways.map(([name, as, readings], at) => [name, as, readings, at] as const))(
    `read %s, agree on ${String(perWay)} random places`,
    (_, as, readings, at) => {
      expect(firstDifference(counted, as, readings, 11 + at, perWay)).toBeNull();
      // A statement is one answer; of these fewer places are enough.
      expect(firstDifference(statements, as, readings, 21 + at, 5_000)).toBeNull();
    },
    240_000,
  );

  it('decide every requirement, and meet both sides of each', () => {
    expect([...statements.rules.requirements, ...counted.rules.requirements].map(({ id }) => id).sort()).toEqual(rules.requirements.map(({ id }) => id).sort());
    const random = seeded(5);
    const seen = new Set<string>();
    for (let at = 0; at < 5_000; at += 1) {
      const place = drawPlace(random, rules.questions);
      for (const { byHand } of [statements, counted]) for (const [id, { required, met }] of Object.entries(byHand(given(place), recommended))) seen.add(`${id} ${required} ${met}`);
    }
    const wanted = rules.requirements.flatMap(({ id }) => ['yes yes', id === 'xm-chk-77' ? 'no no' : 'yes no', 'no no'].map((truths) => `${id} ${truths}`));
    expect(wanted.filter((each) => !seen.has(each))).toEqual([]);
  });
});
