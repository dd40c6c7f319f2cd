import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from './support/commandLine.ts';

const refused = (calculator: string, given: unknown): string => {
  const { code, out, error } = run([calculator], JSON.stringify(given));
  expect([code, out], error).toEqual([2, '']);
  return error;
};
const households = (...ids: readonly string[]) => ({ seats: 'stars', households: ids.map((id) => ({ id, points: 5 })) });

describe('evaluate refuses a case of points-ledger', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['with one household twice, which would take two seats', { ranking: households('甲', '乙', '甲') }, ['ranking.households.2.id', 'each household once', 'ranking.households.0']],
    ['taken down before it was posted', { publicity: { postedOn: '2026-03-05', removedOn: '2026-03-04' } }, ['publicity.removedOn', '2026-03-05']],
    ['with a day that does not exist', { publicity: { postedOn: '2026-02-30' } }, ['publicity.postedOn: allowed: a day that exists']],
    ['with a name that it does not know', { foo: 1 }, ['the case', '"foo"', 'ranking, publicity, readings']],
    ['with a ranking of nobody in particular', { ranking: { seats: 'stars' } }, ['ranking.households: allowed: a list of at most 100000 households']],
    ['with points too large to be held', { ranking: { seats: 'stars', households: [{ id: 'a', points: 1e17 }] } }, ['ranking.households.0.points', 'a whole number from -1000000000 to 1000000000, or null']],
    ['that is a list', [], ['the case: allowed: one object with ranking, publicity, readings']],
  ])('%s', (_, given, said) => {
    const error = refused('points-ledger', given);
    for (const part of said) expect(error).toContain(part);
  });

  it('and takes one that was posted and taken down on one day', () => {
    expect(run(['points-ledger'], JSON.stringify({ publicity: { postedOn: '2026-03-05', removedOn: '2026-03-05' } })).code).toBe(0);
  });
});

describe('evaluate refuses a case of household-points', () => {
  const month = (given: string, more: object = { total: 85 }) => ({ month: given, ...more });
  it.each<readonly [string, unknown, readonly string[]]>([
    ['with a year that nobody writes points for', { months: [month('9026-03')] }, ['months.0.month', '1900-01 to 2199-12']],
    ['with months more than fifty years apart', { months: [month('1976-03'), month('2026-03')] }, ['months', 'within 600']],
    ['with a misspelt item', { months: [month('2026-03', { items: { yrad: 5 } })] }, ['months.0.items', '"yrad"', 'yard']],
    ['visited on a day that does not exist', { months: [month('2026-03', { total: 85, visitedOn: '2026-02-30' })] }, ['months.0.visitedOn: allowed: a day that exists']],
    ['with a name that it does not know', { bogus: 1 }, ['the case', '"bogus"', 'opening, months, exchanges, readings']],
  ])('%s', (_, given, said) => {
    const error = refused('household-points', given);
    for (const part of said) expect(error).toContain(part);
  });

  it('and takes months that are fifty years but one month apart', () => {
    expect(run(['household-points'], JSON.stringify({ months: [month('1976-04'), month('2026-03')] })).code).toBe(0);
  });
});

describe('evaluate refuses a case of committee-election', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['that is a list', [], ['the case: allowed: one object with facts']],
    ['that is nothing', null, ['the case: allowed: one object with facts']],
    ['with nothing to work out', {}, ['facts: allowed: something to work out', 'lineUp']],
    ['that asks for no part', { facts: { chairs: 1 }, parts: [] }, ['parts: allowed: something to work out', 'lineUp']],
    ['whose facts are a text', { facts: 'x' }, ['  facts: allowed: one object']],
    ['with a count too large', { facts: { women: 1e20 } }, ['facts.women', '0 to 1000000000']],
  ])('%s', (_, given, said) => {
    const error = refused('committee-election', given);
    for (const part of said) expect(error).toContain(part);
  });
});

const names = fc.constantFrom('ranking', 'publicity', 'readings', 'seats', 'households', 'positiveOnly', 'id', 'points', 'postedOn', 'months', 'month', 'items', 'total', 'opening', 'exchanges', 'yard', 'x');
const anything = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, fc.constantFrom<unknown>(null, true, 1, -1, 0.5, 1e300, '', 'a', '2026-03', '2026-03-05', '2026-02-30', 'stars', 'unknown'), fc.array(tie('value'), { maxLength: 3 }), fc.dictionary(names, tie('value'), { maxKeys: 4 })),
})).value;

describe.each(['points-ledger', 'household-points'])('whatever %s is given', (calculator) => {
  it('it speaks in sentences of our own', () => {
    fc.assert(fc.property(anything, (given) => {
      const { code, error } = run([calculator], JSON.stringify(given));
      expect([0, 2]).toContain(code);
      expect(error).not.toMatch(/Invalid|expected|received|Unrecognized|Too (?:big|small)|undefined/u);
    }), { numRuns: 400 });
  });
});

describe('--describe', () => {
  it('names each field of a committee in words, with what may stand there', () => {
    const { fields, lists } = JSON.parse(run(['committee-election', '--describe']).out) as Readonly<{
      fields: Readonly<Record<string, Readonly<{ label: string; kind: string }>>>; lists: Readonly<Record<string, Readonly<Record<string, Readonly<{ label: string }>>>>>;
    }>;
    expect(fields['item2']).toEqual({ label: 'Grants and donations', kind: 'truth', allowed: 'yes, no, unknown' });
    expect(fields['chairs']).toEqual({ label: 'Chairs', kind: 'count', least: 0, most: 1_000_000_000 });
    const all = [...Object.entries(fields), ...Object.values(lists).flatMap((columns) => Object.entries(columns))];
    expect(all.filter(([id, { label }]) => label === id || label === '')).toEqual([]);
  });

  it('names each question of a plan of waste water in words, with what may be answered', () => {
    const { questions } = JSON.parse(run(['rural-sewage', '--describe']).out) as Readonly<{ questions: readonly Readonly<Record<string, unknown>>[] }>;
    expect(questions.find(({ id }) => id === 'year1.admin')).toMatchObject({ least: 0, most: 1_000_000, allowed: 'a whole number' });
    expect(questions.filter(({ id, label, allowed, choices }) => label === id || (allowed ?? choices) === undefined)).toEqual([]);
  });
});
