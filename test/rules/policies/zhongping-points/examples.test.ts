import { describe, expect, it } from 'vitest';
import { examples } from '../../../../src/rules/policies/zhongping-points/index.ts';
import { consider } from './support/books.ts';

describe.each(examples.map((example) => [example.titles.en, example] as const))('%s', (_, { book, chosen, expect: wanted }) => {
  const result = consider(book, { chosen });

  it('comes out as it was worked out by hand', () => {
    expect(result.verdict).toBe(wanted.verdict);
    expect(result.balance).toEqual({ low: wanted.low, high: wanted.high, per: 1 });
    expect(result.worth).toEqual({ low: wanted.low * 100, high: wanted.high * 100, per: 1 });
    if (wanted.months !== undefined) expect(result.account.months.map(({ points }) => points.low)).toEqual(wanted.months);
    if (wanted.bonus !== undefined) expect(result.account.months.reduce((sum, { bonus }) => sum + bonus.low, 0)).toBe(wanted.bonus);
  });

  it('names the readings that turn it', () => {
    expect(result.readings.map(({ reading }) => reading)).toEqual(wanted.readings ?? []);
  });
});

it('there are at least eight, each with a name of its own in both languages', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8);
  for (const language of ['zh', 'en'] as const) expect(new Set(examples.map(({ titles }) => titles[language])).size).toBe(examples.length);
});
