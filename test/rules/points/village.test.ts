import { describe, expect, it } from 'vitest';
import type { ChosenReadings, Interval, ItemScore, Month, MonthRecord } from '../../../src/rules/vocabulary/index.ts';
import {
  absentScore, accountOf, counted, lastInRow, mayCount, monthOf, notCounted, unknownScore, villageOf, villageScores, visitTotal, type VillageTable,
} from '../../../src/rules/points/index.ts';
import { items, readings, scheme } from '../../../src/rules/policies/zhongping-points/index.ts';
import { chance, oneOf, seeded, wholeNumber, type Random } from '../../agreement/random.ts';

type Made = Readonly<{ table: VillageTable; books: ReadonlyMap<string, readonly MonthRecord[]> }>;

/** A village with every kind of gap, as columns and as books. */
function villageBy(random: Random, households: number, months: number, gaps = 0.1): Made {
  const size = households * months;
  const scores = new Int16Array(size * items.length).fill(unknownScore);
  const sums = new Int16Array(size).fill(unknownScore);
  const counts = new Uint8Array(size);
  const days = new Uint8Array(size);
  const names = Array.from({ length: households }, (_, at) => `户${at}`);
  const isPrecise = chance(random, 0.3);
  const books = new Map(names.map((name, household) => [name, Array.from({ length: months }, (_, month): MonthRecord[] => {
    const at = household * months + month;
    const state = chance(random, 4 * gaps) ? oneOf(random, [mayCount, notCounted]) : counted;
    counts[at] = state;
    if (chance(random, gaps)) {
      counts[at] = notCounted;
      return [];
    }
    const step = state === counted ? 'confirmed' : state === mayCount ? 'unknown' : 'posted';
    days[at] = oneOf(random, [0, 20, 26]);
    const name = monthOf(24_300 + month);
    const visitedOn = days[at] === 0 ? 'unknown' : `${name}-${days[at] ?? 0}` as const;
    const record = { month: name, visitedOn: visitedOn, step, objection: 'no' } as const;
    if (chance(random, 0.3)) {
      const total = oneOf(random, [7_000, 8_000, 8_500, 8_501, 9_000, 9_001, wholeNumber(random, 0, 10_000)]);
      sums[at] = total;
      return [{ ...record, visit: { kind: 'total', total } }];
    }
    const given = Object.fromEntries(items.map(({ id, most, canBeAbsent }, item): readonly [string, ItemScore] => {
      const score = canBeAbsent && chance(random, 0.2) ? 'absent' : !isPrecise && chance(random, gaps / 3) ? 'unknown' : wholeNumber(random, most - 200, most);
      scores[at * items.length + item] = score === 'absent' ? absentScore : score === 'unknown' ? unknownScore : score;
      return [id, score];
    }));
    return [{ ...record, visit: { kind: 'items', items: given } }];
  }).flat()]));
  return { table: { households: names, firstMonth: monthOf(24_300), months, scores, sums, counts, days }, books };
}

function chosenBy(random: Random): ChosenReadings {
  return Object.fromEntries(readings.filter(() => chance(random, 0.5)).map(({ id, options }) => [id, oneOf<string>(random, options)]));
}

describe('a whole village', () => {
  it('comes to what the book of each household comes to', () => {
    const random = seeded(6);
    for (let round = 0; round < 60; round += 1) {
      const { table, books } = villageBy(random, 8, wholeNumber(random, 1, 8));
      const chosen = chosenBy(random);
      const village = villageOf(scheme, table, chosen);
      table.households.forEach((name, at) => {
        const { balance } = accountOf(scheme, { opening: 0, months: books.get(name) ?? [], exchanges: [] }, chosen);
        expect([village.least[at], village.most[at]], name).toEqual([balance.low, balance.high]);
      });
    }
  });

  it('counts as many households that were last as asking about each one finds', () => {
    const random = seeded(9);
    let found = 0;
    for (let round = 0; round < 120; round += 1) {
      const { table, books } = villageBy(random, wholeNumber(random, 1, 3), 6, 0.01);
      const chosen = { ...chosenBy(random), 'P3-A05': 'onlyOne', 'P3-A18': 'counts' };
      const scores = new Map<Month, Map<string, Interval>>();
      for (const [name, months] of books) {
        for (const { month, visit, step } of months) {
          if (step === 'confirmed') scores.set(month, (scores.get(month) ?? new Map<string, Interval>()).set(name, visitTotal(scheme, visit, chosen).total));
        }
      }
      const asked = (ties: string) => table.households.filter((name) => lastInRow(scheme, scores, name, { ...chosen, 'P3-A05': ties }).verdict === 'officeDecides').length;
      // One household that is looked at by itself is held against the same scores.
      const own = villageScores(scheme, table, chosen);
      for (const name of table.households) expect(lastInRow(scheme, own, name, chosen)).toEqual(lastInRow(scheme, scores, name, chosen));
      const { last } = villageOf(scheme, table, chosen);
      expect(last).toEqual({ onlyOne: asked('onlyOne'), tied: asked('tied') });
      found += last.tied;
    }
    expect(found).toBeGreaterThan(10);
  });

  it('shows how scores are spread and where points are lost', () => {
    const months = 1;
    const scores = new Int16Array(2 * items.length);
    items.forEach(({ most }, item) => {
      scores[item] = most;
      scores[items.length + item] = item === 0 ? most - 350 : most;
    });
    const table = { households: ['a', 'b'], firstMonth: '2026-03' as Month, months, scores, sums: new Int16Array(2).fill(unknownScore), counts: new Uint8Array([counted, counted]), days: new Uint8Array(2) };
    const [month] = villageOf(scheme, table, {}).months;
    expect(month?.lost[0]).toBe(350);
    expect(month?.lost.slice(1).every((each) => each === 0)).toBe(true);
    expect([month?.distribution[100], month?.distribution[96]]).toEqual([1, 1]);
    expect(month?.byPoints).toEqual(new Map([[5, 2]]));
  });
});
