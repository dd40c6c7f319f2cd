import { describe, expect, it } from 'vitest';
import { given, meets } from './support.ts';

const due = { ...meets['R-F09'], ...meets['R-F10'] };

describe('whether the document was in force', () => {
  it('R-F00 to R-F42 are not in force on 14 August 2016, whatever the answers', () => {
    const { result, perMonth } = given(due, { rulesOn: '2016-08-14' });
    expect([...new Set(result.outcomes.map(({ verdict }) => verdict))]).toEqual(['notInForce']);
    expect([result.inForce, perMonth, result.open]).toEqual([false, 0, []]);
  });

  it('R-F09 and R-F10 are in force on 15 August 2016', () => {
    const { verdictOf, perMonth, result } = given(due, { rulesOn: '2016-08-15' });
    expect([verdictOf('R-F09'), verdictOf('R-F10'), perMonth, result.inForce]).toEqual(['certain', 'certain', 72_950, true]);
  });

  it('R-F09 asks the day of the rules, not of the facts, whether it is in force', () => {
    expect(given({ ...due, 'dibao.standard': 70_500 }, { factsOn: '2016-08-14', rulesOn: '2016-08-15' }).amountOf('R-F09')).toBe(21_150);
    expect(given(due, { factsOn: '2016-08-15', rulesOn: '2016-08-14' }).verdictOf('R-F09')).toBe('notInForce');
  });
});
