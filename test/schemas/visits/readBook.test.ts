import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, scheme } from '../../../src/rules/policies/zhongping-points/index.ts';
import { keptBook, readBook, readKeptBook } from '../../../src/schemas/visits/index.ts';

const march = { month: '2026-03', total: 88.5 };
const where = (given: unknown) => {
  const read = readBook(scheme, given);
  return read.ok ? 'read' : read.problems.map(({ where: place }) => place);
};

describe('a household from outside', () => {
  it.each([
    [{ months: [{ ...march, total: 100.01 }] }, 'months.0.total'],
    [{ months: [{ ...march, total: 84.555 }] }, 'months.0.total'],
    [{ months: [{ ...march, total: -1 }] }, 'months.0.total'],
    [{ months: [{ month: '2026-03', items: { yard: 15.5 } }] }, 'months.0.items.yard'],
    [{ months: [{ month: '2026-03', items: { yard: 'absent' } }] }, 'months.0.items.yard'],
    [{ months: [{ month: '2026-03', items: { garden: 5 } }] }, 'months.0.items'],
    [{ months: [{ ...march, month: '2026-13' }] }, 'months.0.month'],
    [{ months: [{ ...march, visitedOn: '2026-02-30' }] }, 'months.0.visitedOn'],
    [{ months: [{ ...march, step: 'done' }] }, 'months.0.step'],
    [{ months: [{ ...march, items: {} }] }, 'months.0'],
    [{ months: [march, march] }, 'months.2026-03'],
    [{ opening: 1.5 }, 'opening'],
    [{ exchanges: [{ month: '2026-03', points: 0 }] }, 'exchanges.0.points'],
    [{ readings: { 'P3-A02': 'middle' } }, 'readings.P3-A02'],
    [{ months: 'all' }, 'months'],
    [[], 'the case'],
  ])('is refused with its field: %j', (given, place) => {
    expect(where(given)).toContain(place);
  });

  it.each([[{ months: [{ ...march, total: 100 }] }], [{ months: [{ ...march, total: 84.55 }] }], [{ months: [{ month: '2026-03', items: { parentSupport: 'absent', yard: 15 } }] }], [{}]])('is read: %j', (given) => {
    expect(where(given)).toBe('read');
  });

  it('takes 84.55 for exactly that many hundredths', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000 }), (score) => {
      expect(readBook(scheme, { months: [{ month: '2026-03', total: score / 100 }] })).toMatchObject({ book: { months: [{ visit: { total: score } }] } });
    }));
  });
});

describe('a household in a file', () => {
  it.each(examples.map((example) => [example.id, example] as const))('%s is the same when it is opened again', (_, { book, chosen }) => {
    const kept: unknown = JSON.parse(JSON.stringify(keptBook(scheme, book, { ...chosen, 'P3-A04': 'once' })));
    expect(readKeptBook(scheme, kept)).toEqual({ ok: true, book, chosen: { ...chosen, 'P3-A04': 'once' } });
  });

  it('of another calculator or of a newer version is refused and not damaged', () => {
    expect(readKeptBook(scheme, { calculator: 'disability-benefits', savedFor: 1 })).toEqual({ ok: false, problem: { kind: 'other' } });
    expect(readKeptBook(scheme, { calculator: 'household-points', savedFor: 2 })).toEqual({ ok: false, problem: { kind: 'newer' } });
    expect(readKeptBook(scheme, null)).toEqual({ ok: false, problem: { kind: 'other' } });
  });
});

describe('the reading of a file in a page', () => {
  /** Anything that stands in files by mistake, now and then, in place of what belongs there. */
  const odd = fc.constantFrom<unknown>(null, 'unknown', 'absent', 'yes', '2026-13', 0, 15.5, 84.555, 100.01, -1, {}, []);
  const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 12, arbitrary: right }, { weight: 1, arbitrary: odd });
  const score = fc.integer({ min: 0, max: 500 }).map((hundredths) => hundredths / 100);
  const common = {
    visitedOn: mostly(fc.constantFrom('2026-03-20', 'unknown', null)), step: mostly(fc.constantFrom('confirmed', 'posted', 'unknown')), objection: mostly(fc.constantFrom('yes', 'no', 'unknown')),
  };
  const items = fc.record({ yard: mostly(score), parentSupport: mostly(fc.constantFrom('absent', 5, null)) }, { requiredKeys: [] });
  const name = mostly(fc.constantFrom('2026-01', '2026-02', '2026-03', '2026-04'));
  const month = fc.oneof(
    fc.record({ month: name, total: mostly(score), ...common }, { requiredKeys: ['month', 'total'] }),
    fc.record({ month: name, items: mostly(items), ...common }, { requiredKeys: ['month', 'items'] }),
    fc.record({ month: name, items, total: score }),
  );
  const book = fc.record({
    opening: mostly(fc.nat(50)), months: mostly(fc.array(month, { maxLength: 2 })),
    exchanges: mostly(fc.array(fc.record({ month: name, points: mostly(fc.integer({ min: 1, max: 9 })) }), { maxLength: 2 })),
  }, { requiredKeys: [] });
  const chosen = fc.record({ 'P3-A02': mostly(fc.constantFrom('upper', 'lower')) }, { requiredKeys: [] });

  it('takes exactly what the reading of scripts takes', () => {
    let taken = 0;
    fc.assert(fc.property(book, chosen, (given, readings) => {
      const kept = readKeptBook(scheme, { calculator: 'household-points', savedFor: 1, book: given, chosen: readings });
      const read = readBook(scheme, { ...given, readings });
      if (kept.ok) taken += 1;
      expect(kept.ok).toBe(read.ok);
      if (kept.ok && read.ok) expect([kept.book, kept.chosen]).toEqual([read.book, read.chosen]);
    }), { numRuns: 1_500 });
    expect(taken).toBeGreaterThan(300);
  });
});
