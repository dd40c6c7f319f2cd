import { describe, expect, it } from 'vitest';
import { careAllDay, childOnDibao, given, meets } from './support.ts';

describe('several persons in one household', () => {
  it('R-F09 shares the household’s income: both persons draw it, and the sums add up', () => {
    const { amountOf, perMonth } = given(meets['R-F09'], { others: [{}] });
    expect([amountOf('R-F09', 0), amountOf('R-F09', 1), perMonth]).toEqual([22_950, 22_950, 45_900]);
  });

  it('R-F10 is decided for each person by their own answers', () => {
    const { verdictOf, perMonth } = given(careAllDay, { others: [{}, { ...careAllDay, 'person.selfCare': 'partlyUnable' }] });
    expect([0, 1, 2].map((person) => verdictOf('R-F10', person))).toEqual(['certain', 'impossible', 'certain']);
    expect(perMonth).toBe(62_500);
  });

  it('R-DEF of one person says nothing about another', () => {
    const { verdictOf } = given({ ...meets['R-F09'], 'person.hukouWenzhou': 'no' }, { others: [{}] });
    expect([verdictOf('R-F09', 0), verdictOf('R-F09', 1)]).toEqual(['impossible', 'certain']);
  });

  it('R-X02 sets a person’s allowances against their own only', () => {
    const { perMonth } = given(meets['R-F09'], { others: [{ 'receives.otherLiving': 30_000 }] });
    expect(perMonth).toBe(52_950);
  });

  it('R-X00 and R-X03-AMB10 concern the child alone, not a brother of age', () => {
    const { verdictOf, result } = given({ ...childOnDibao, ...meets['R-F09'], 'orphan.standard': 120_000 }, { others: [{ 'person.grade': '1' }] });
    expect([verdictOf('R-F09', 0), verdictOf('R-F09', 1)]).toEqual(['depends', 'certain']);
    expect(result.bundle?.best.offers.filter(({ index }) => index === 1).map(({ id }) => id)).toEqual(['R-F09']);
  });

  it('R-F00 is told once for the household', () => {
    const { result } = given(meets['R-F00'], { others: [{}, {}] });
    expect(result.outcomes.filter(({ entitlement }) => entitlement === 'R-F00').map(({ index }) => index)).toEqual([null]);
  });
});
