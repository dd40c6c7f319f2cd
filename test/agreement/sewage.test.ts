import fc from 'fast-check';
import { expect, it } from 'vitest';
import { considerCoverage, yearsOf } from '../../src/rules/engine/coverage/index.ts';
import { scheme } from '../../src/rules/policies/rural-sewage/index.ts';

/**
 * The plan a second time, written from the catalogue by hand and without a look at the first reader: shares as fractions of big
 * integers, days as numbers of the year. Figures stand here as they are printed.
 */
const targets = { 1: [90n, 65n, 55n, 60n], 2: [95n, 75n, 65n, 80n], 3: [100n, 100n, 70n, 100n] } as const;

type Verdict = 'met' | 'unmet' | 'invalid';

function share(have: number, of: number, percent: bigint): Verdict {
  if (have > of) return 'invalid';
  return BigInt(have) * 100n >= percent * BigInt(of) ? 'met' : 'unmet';
}

const dayOfYear = (text: string): number => Number(text.slice(5, 7)) * 100 + Number(text.slice(8));
const by = (text: string, last: number): Verdict => (dayOfYear(text) <= last ? 'met' : 'unmet');

const near = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(30, 39, 100, 1000));
const date = fc.record({ month: fc.integer({ min: 3, max: 12 }), day: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constantFrom(1, 10, 11, 30)) })
  .map(({ month, day }) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);

it('two readers agree on 20,000 random years of random towns', () => {
  fc.assert(fc.property(fc.constantFrom(1 as const, 2 as const, 3 as const), fc.tuple(near, near, near, near), fc.tuple(near, near, near, near), (step, totals, counts) => {
    const units = ['admin', 'natural', 'household', 'tasks'];
    const answers = Object.fromEntries(units.flatMap((unit, at) => [[`total.${unit}`, totals[at] ?? 1], [`year${String(step)}.${unit}`, counts[at] ?? 1]]));
    const year = yearsOf(scheme, { answers, villages: [] }, {})[step - 1];
    const found = [year?.covered.admin, year?.covered.natural, year?.covered.household, year?.tasks].map((check) => check?.verdict);
    expect(found).toEqual(units.map((_, at) => share(counts[at] ?? 1, totals[at] ?? 1, targets[step][at] ?? 0n)));
  }), { numRuns: 20_000 });
});

it('and on 5,000 random calendars', () => {
  fc.assert(fc.property(fc.tuple(date, date, date), fc.tuple(date, date, date), fc.tuple(date, date, date), date, (designed, tendered, built, reported) => {
    const answers: Record<string, string | number> = { 'plan.listYear': 2027, 'report.on': reported };
    [1, 2, 3].forEach((batch, at) => {
      answers[`batch${String(batch)}.designedOn`] = designed[at] ?? '';
      answers[`batch${String(batch)}.tenderedOn`] = tendered[at] ?? '';
      answers[`batch${String(batch)}.builtOn`] = built[at] ?? '';
    });
    const { days, report } = considerCoverage(scheme, { answers, villages: [] }, { factsOn: '2027-01-01', rulesOn: '2027-01-01', chosen: {} });
    const tender = [331, 410, 430];
    const expected = [0, 1, 2].flatMap((at) => [by(designed[at] ?? '', tender[at] ?? 0), by(tendered[at] ?? '', tender[at] ?? 0), by(built[at] ?? '', 1130)]);
    expect(days.map(({ verdict }) => verdict)).toEqual(expected);
    const day = dayOfYear(reported) % 100;
    expect(report.verdict).toBe(day < 10 ? 'met' : day === 10 ? 'borderline' : 'unmet');
  }), { numRuns: 5_000 });
});
