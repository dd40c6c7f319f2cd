import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChosenReadings, HouseholdBook, ISODate, ItemScore, MonthRecord } from '../../../../src/rules/vocabulary/index.ts';
import { accountOf, monthOf } from '../../../../src/rules/points/index.ts';
import { items, readings, scheme } from '../../../../src/rules/policies/zhongping-points/index.ts';
import { consider } from './support/books.ts';

/** Scores near the borders come up often. */
const score = fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.constantFrom(6_999, 7_000, 7_999, 8_000, 8_500, 8_501, 9_000, 9_001, 10_000));
const chosen = fc.tuple(...readings.map(({ options }) => fc.option(fc.constantFrom<string>(...options))))
  .map((picked): ChosenReadings => Object.fromEntries(readings.flatMap(({ id }, at) => {
    const option = picked[at] ?? null;
    return option === null ? [] : [[id, option]];
  })));
const step = fc.constantFrom('posted', 'confirmed', 'confirmed', 'confirmed', 'unknown');
const truth = fc.constantFrom<MonthRecord['objection'][]>('no', 'no', 'no', 'yes', 'unknown');
const records = fc.array(fc.option(fc.record({ total: fc.option(score, { nil: 'unknown' as const, freq: 4 }), day: fc.option(fc.integer({ min: 18, max: 27 }), { nil: 'unknown' as const }), step, objection: truth }), { freq: 8 }), { maxLength: 10 })
  .map((list) => list.flatMap((one, at): MonthRecord[] => {
    if (one === null) return [];
    const month = monthOf(24_300 + at);
    return [{ month, visit: { kind: 'total', total: one.total }, visitedOn: one.day === 'unknown' ? 'unknown' : `${month}-${one.day}`, step: one.step, objection: one.objection }];
  }));
const books: fc.Arbitrary<HouseholdBook> = fc.record({
  opening: fc.integer({ min: 0, max: 20 }), months: records,
  exchanges: fc.array(fc.record({ month: fc.integer({ min: 24_300, max: 24_309 }).map(monthOf), points: fc.integer({ min: 1, max: 12 }) }), { maxLength: 3 }),
});

/** The next of a source of numbers. */
function draw(stream: Iterator<number, unknown>): number {
  const { value } = stream.next();
  return typeof value === 'number' ? value : 0;
}

/** The same rules once more, by hand, for a book in which everything is known and with the recommended readings. */
function byHand({ opening, months, exchanges }: HouseholdBook): number {
  let balance = opening;
  let row = 0;
  for (let at = 24_300; at < 24_310; at += 1) {
    const record = months.find(({ month }) => month === monthOf(at));
    const counts = record?.visit.kind === 'total' && record.step === 'confirmed' && record.objection === 'no';
    const total = counts ? known(record.visit.total) : 0;
    const points = total > 9_000 ? 5 : total > 8_500 ? 3 : total >= 8_000 ? 1 : 0;
    row = points === 5 ? row + 1 : 0;
    balance += points;
    if (row === 3) {
      balance += 5;
      row = 0;
    }
    for (const { month, points: asked } of exchanges) if (month === monthOf(at) && asked <= balance) balance -= asked;
  }
  return balance;
}

const known = (total: number | 'unknown') => (total === 'unknown' ? NaN : total);

/** Fills in everything that is open, by a source of choices. */
function completed(book: HouseholdBook, pick: (count: number) => number): HouseholdBook {
  return {
    ...book,
    months: book.months.map((record) => ({
      ...record,
      visit: record.visit.kind === 'total' && record.visit.total === 'unknown' ? { kind: 'total', total: pick(10_001) } : record.visit,
      step: record.step === 'unknown' ? ['posted', 'confirmed'][pick(2)] ?? '' : record.step,
      objection: record.objection === 'unknown' ? (['yes', 'no'] as const)[pick(2)] ?? 'no' : record.objection,
      visitedOn: record.visitedOn === 'unknown' ? `${record.month}-${18 + pick(10)}` : record.visitedOn,
    })),
  };
}

describe('the account of a household', () => {
  it('agrees with a function written by hand', () => {
    fc.assert(fc.property(books, fc.infiniteStream(fc.nat()), (book, stream) => {
      const whole = completed(book, (count) => draw(stream) % count);
      expect(accountOf(scheme, whole, {}).balance).toEqual({ low: byHand(whole), high: byHand(whole), per: 1 });
    }), { numRuns: 3_000 });
  });

  it('holds the outcome of every completion, under any readings', () => {
    fc.assert(fc.property(books, chosen, fc.infiniteStream(fc.nat()), (book, options, stream) => {
      const { balance } = accountOf(scheme, book, options);
      const { balance: filled } = accountOf(scheme, completed(book, (count) => draw(stream) % count), options);
      expect(filled.low).toBe(filled.high);
      expect(balance.low).toBeLessThanOrEqual(filled.low);
      expect(balance.high).toBeGreaterThanOrEqual(filled.high);
    }), { numRuns: 3_000 });
  });

  it('is as narrow as it can be: both ends are reached where nothing was exchanged', () => {
    fc.assert(fc.property(records, chosen, (months, options) => {
      const { balance } = accountOf(scheme, { opening: 0, months, exchanges: [] }, options);
      const end = (isHigh: boolean) => months.map((record): MonthRecord => ({
        ...record,
        visit: record.visit.kind === 'total' && record.visit.total === 'unknown' ? { kind: 'total', total: isHigh ? 10_000 : 0 } : record.visit,
        step: record.step === 'unknown' ? isHigh ? 'confirmed' : 'posted' : record.step,
        objection: record.objection === 'unknown' ? isHigh ? 'no' : 'yes' : record.objection,
        visitedOn: record.visitedOn === 'unknown' ? `${record.month}-${isHigh ? 20 : 19}` as ISODate : record.visitedOn,
      }));
      const reach = (isHigh: boolean) => accountOf(scheme, { opening: 0, months: end(isHigh), exchanges: [] }, options).balance.low;
      expect([balance.low, balance.high]).toEqual([reach(false), reach(true)]);
    }), { numRuns: 1_500 });
  });

  it('is the same whatever order its months come in', () => {
    fc.assert(fc.property(books, fc.infiniteStream(fc.nat()), (book, stream) => {
      const shuffled = [...book.months].map((record) => ({ record, at: draw(stream) })).sort((one, other) => one.at - other.at).map(({ record }) => record);
      expect(accountOf(scheme, { ...book, months: shuffled }, {})).toEqual(accountOf(scheme, book, {}));
    }), { numRuns: 500 });
  });

  it('never goes below nothing', () => {
    fc.assert(fc.property(books, chosen, (book, options) => {
      for (const { balance } of accountOf(scheme, book, options).months) expect(balance.low).toBeGreaterThanOrEqual(0);
    }), { numRuns: 1_000 });
  });
});

describe('the sum of a visit', () => {
  const itemScores = fc.tuple(...items.map(({ most, canBeAbsent }) => fc.oneof(
    fc.integer({ min: 0, max: most }), fc.constant<ItemScore>('unknown'), ...(canBeAbsent ? [fc.constant<ItemScore>('absent')] : []))));
  const monthWith = (scores: readonly ItemScore[]): HouseholdBook => ({
    opening: 0, exchanges: [],
    months: [{ month: '2026-03', visitedOn: '2026-03-20', step: 'confirmed', objection: 'no', visit: { kind: 'items', items: Object.fromEntries(items.map(({ id }, at) => [id, scores[at] ?? 'unknown'])) } }],
  });

  it('says of an item that it can no longer matter only where no score of it changes the points', () => {
    fc.assert(fc.property(itemScores, chosen, (scores, options) => {
      const { open, irrelevant } = consider(monthWith(scores), { chosen: options });
      items.forEach(({ id, most }, at) => {
        if (scores[at] !== 'unknown') return;
        const ends = [0, most].map((given) => consider(monthWith(scores.with(at, given)), { chosen: options }));
        const isSame = new Set(ends.map(({ balance, account }) => JSON.stringify([balance, account.entered]))).size === 1;
        const isOpen = open.some(({ question }) => question === id);
        expect(irrelevant.some(({ question }) => question === id)).toBe(!isOpen);
        if (!isOpen) expect(isSame).toBe(true);
      });
    }), { numRuns: 300 });
  });

  it('never widens when one more item is known', () => {
    fc.assert(fc.property(itemScores, fc.nat({ max: 13 }), fc.double({ min: 0, max: 1, noNaN: true }), chosen, (scores, at, share, options) => {
      if (scores[at] !== 'unknown') return;
      const before = consider(monthWith(scores), { chosen: options }).account.months[0]?.score?.total;
      const after = consider(monthWith(scores.with(at, Math.floor((items[at]?.most ?? 0) * share))), { chosen: options }).account.months[0]?.score?.total;
      expect(after?.low).toBeGreaterThanOrEqual(before?.low ?? NaN);
      expect(after?.high).toBeLessThanOrEqual(before?.high ?? NaN);
    }), { numRuns: 500 });
  });
});
