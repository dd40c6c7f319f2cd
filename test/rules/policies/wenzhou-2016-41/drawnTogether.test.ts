import { describe, expect, it } from 'vitest';
import { childOnDibao, given, meets } from './support.ts';

describe('R-X00 and R-X02 in the monthly sum', () => {
  it('R-X02 counts nothing of other schemes where nothing of this document is due, whichever way AMB-WZ-22 is read', () => {
    const household = given(
      { 'receives.otherLiving': 30_000, 'receives.otherNursing': 40_000 }, { readings: { 'AMB-WZ-22': 'onlyOneInAll' } },
    );
    expect(household.perMonth).toBe(0);
    expect(household.result.bundle?.best.offers ?? []).toEqual([]);
  });

  it('R-X03 a living allowance that is ruled out does not bring another scheme into the sum', () => {
    const child = { ...childOnDibao, 'household.type': 'dibaoMarginal', ...meets['R-F09'], 'orphan.standard': 120_000 };
    const household = given({ ...child, 'receives.otherLiving': 200_000 }, { readings: { 'AMB-WZ-10': 'excluded' } });
    expect(household.perMonth).toBe(120_000);
  });

  it('R-X00 asks for what bounds the child’s own share of dibao, and says that it bounds the sum', () => {
    const { perMonth, result } = given({
      ...childOnDibao, 'orphan.standard': 30_000, 'receives.injuryNursing': 'yes', 'household.place': undefined,
    });
    expect(perMonth).toEqual([30_000, Infinity]);
    expect(result.open).toContainEqual({ question: 'household.place', index: null });
  });

  it('AMB-WZ-22 shows the month under both readings where it turns the sum, and the recommended one', () => {
    const { result } = given({
      ...meets['R-F09'], ...meets['R-F10'], 'receives.otherLiving': 30_000, 'receives.otherNursing': 0,
    });
    const [reading] = result.bundleReadings;
    expect(reading?.reading).toBe('AMB-WZ-22');
    expect(reading?.recommended).toBe('eachKindApart');
    const sums = new Map(reading?.options.map(({ option, amount }) => [option, amount.high / amount.per]));
    expect(sums.get('eachKindApart') ?? 0).toBeGreaterThan(sums.get('onlyOneInAll') ?? Infinity);
  });
});
