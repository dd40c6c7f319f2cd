import { describe, expect, it } from 'vitest';
import { scoreOutcome, scoreReader, weigh } from '../../src/rules/engine/score/index.ts';
import { plan } from '../../src/rules/policies/kontum-2516/index.ts';
import type { Facts, Setting, Verdict } from '../../src/rules/vocabulary/index.ts';
import { communeByHand, type CommuneByHand, type CommuneReadAs } from './communes.ts';
import { seeded } from './random.ts';
import { drawCommune } from './randomCommunes.ts';

const inAll = 200_000;
const usual: CommuneReadAs = {
  overlap: 'special', hardship: 'both', alsoOthers: false, cityIs850: false, listOn: 'end', rounds: false, annex: false, communeDecides: false,
};

const ways: readonly (readonly [name: string, as: CommuneReadAs, readings: Setting['readings']])[] = [
  ['as recommended', usual, {}],
  ['as recommended, again', usual, {}],
  ['the general mark, one condition, on the day of the meeting', { ...usual, overlap: 'general', hardship: 'difficult', listOn: 'meeting' }, { 'KT-A01': 'general', 'KT-A02': 'difficultOnly', 'KT-A05': 'meetingDay' }],
  ['by analogy, mountain only, any day, rounded', { ...usual, alsoOthers: true, hardship: 'mountain', listOn: 'any', rounds: true }, { 'KT-A03': 'likeCommunes', 'KT-A02': 'mountainOnly', 'KT-A05': 'anyDay', 'KT-A07': 'rounded' }],
  ['850 in the city, the commune decides, the annex may add', { ...usual, cityIs850: true, communeDecides: true, annex: true }, { 'KT-A04': 'byPlace', 'KT-A09': 'commune', 'KT-A08': 'annexMayAdd' }],
];
const perWay = inAll / ways.length;

const verdicts: Readonly<Record<CommuneByHand['verdict'], Verdict | null>> = { pass: 'certain', fail: 'impossible', open: 'depends', wrong: null };

type Said = Readonly<{ verdict: Verdict | null; low: number; high: number; marks: string }>;

describe('three readers of points', () => {
  it.each(ways.map(([name, as, readings], at) => [name, as, readings, at] as const))(`read %s, agree on ${String(perWay)} random communes`, (_, as, readings, at) => {
    const setting: Setting = { factsOn: '2015-11-10', rulesOn: '2015-11-10', tables: [], readings };
    const random = seeded(2516 + at);
    const batch = scoreReader(plan, setting);
    const seen = new Set<Verdict | null>();
    for (let row = 0; row < perWay; row += 1) {
      const facts = drawCommune(random, 0.08);
      const hand = communeByHand(facts, as);
      const byHand: Said = { verdict: verdicts[hand.verdict], low: hand.low, high: hand.high, marks: hand.marks.join() };
      const quick = batch(facts);
      const traced = tracedBy(facts, setting, as);
      seen.add(byHand.verdict);
      if (!same(byHand, { ...quick, marks: quick.marks.join() }) || !same(byHand, traced)) expect({ byHand, quick, traced, facts }).toBeNull();
    }
    expect(seen.size).toBeGreaterThanOrEqual(as.annex ? 3 : 4);
  }, 60_000);

  it('a whole outcome says what was weighed', () => {
    const setting: Setting = { factsOn: '2015-11-10', rulesOn: '2015-11-10', tables: [], readings: {} };
    const random = seeded(15);
    for (let row = 0; row < 500; row += 1) {
      const facts = drawCommune(random, 0.1);
      const { verdict, total, marks } = scoreOutcome(plan, facts, setting);
      expect({ verdict, ...total, marks: marks.join() }).toEqual(tracedBy(facts, setting, usual));
    }
  });
});

function tracedBy(facts: Facts, setting: Setting, { communeDecides }: CommuneReadAs): Said {
  const hasLast = typeof facts.answers['score.district'] === 'number' || (facts.lists['criteria'] ?? []).some((each) => typeof each['criterion.district'] === 'number');
  const { verdict, total, marks } = weigh(plan, facts, setting, hasLast && !communeDecides ? 'last' : 'first');
  return { verdict, low: total.low, high: total.high, marks: marks.join() };
}

function same(one: Said, other: Said): boolean {
  return one.verdict === other.verdict && one.low === other.low && one.high === other.high && one.marks === other.marks;
}

describe('laws of the verdict on points', () => {
  const setting: Setting = { factsOn: '2015-11-10', rulesOn: '2015-11-10', tables: [], readings: {} };
  const read = scoreReader(plan, setting);

  it('sound and monotone: what is certain stays certain as answers are added, and no interval grows', () => {
    const random = seeded(79);
    let settled = 0;
    for (let row = 0; row < 20_000; row += 1) {
      const full = drawCommune(random, 0);
      const after = read(full);
      if (after.verdict === null) continue;
      const part = read(withSomeLeftOut(full, random));
      expect(part.low).toBeLessThanOrEqual(after.low);
      expect(part.high).toBeGreaterThanOrEqual(after.high);
      expect(after.marks.every((mark) => part.marks.includes(mark))).toBe(true);
      if (part.verdict === 'certain' || part.verdict === 'impossible') {
        settled += 1;
        expect(after.verdict).toBe(part.verdict);
      }
    }
    expect(settled).toBeGreaterThan(1_000);
  });

  it('tight: an open verdict passes with some completion and fails with another', () => {
    const random = seeded(80);
    let open = 0;
    for (let row = 0; row < 3_000; row += 1) {
      const facts = drawCommune(random, 0.15);
      const { verdict, low, high, marks } = read(facts);
      if (verdict !== 'depends') continue;
      open += 1;
      expect(high >= (marks[0] ?? 0) && low < (marks.at(-1) ?? 0)).toBe(true);
    }
    expect(open).toBeGreaterThan(300);
  });
});

/** The same without some answers; a total of all and the points of the district stay or go as a whole. */
function withSomeLeftOut({ answers, lists }: Facts, random: () => number): Facts {
  const keep = (): boolean => random() < 0.7;
  const unit = Object.fromEntries(Object.entries(answers).filter(([id]) => id.startsWith('score.') || keep()));
  const criteria = (lists['criteria'] ?? []).map((each) => Object.fromEntries(Object.entries(each).filter(([id]) => id === 'criterion.district' || keep())));
  return { answers: unit, lists: criteria.length > 0 ? { criteria } : {} };
}
