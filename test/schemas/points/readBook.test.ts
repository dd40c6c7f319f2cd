import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, scheme } from '../../../src/rules/policies/zhongping-points/index.ts';
import { keptBook, readBook, readKeptBook } from '../../../src/schemas/points/index.ts';

const march = { month: '2026-03', total: 88.5 };
const where = (given: unknown) => {
  const read = readBook(scheme, given);
  return read.ok ? 'read' : read.problems.map((problem) => (problem.kind === 'field' ? problem.where : problem.kind));
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
    [[], 'book'],
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
    expect(readKeptBook(scheme, { calculator: 'disability-benefits', savedFor: 1 })).toEqual({ ok: false, problems: [{ kind: 'other' }] });
    expect(readKeptBook(scheme, { calculator: 'household-points', savedFor: 2 })).toEqual({ ok: false, problems: [{ kind: 'newer' }] });
    expect(readKeptBook(scheme, null)).toEqual({ ok: false, problems: [{ kind: 'other' }] });
  });
});
