import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F30, parking (wz-4.4-s3c)', () => {
  it.each(['vehicle.disabledVehicle', 'vehicle.urbanPublicLot'])('R-F30 fails without %s', (question) => {
    expect(turning('R-F30', question, 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F30 AMB-WZ-48: in any bay, or only in a reserved one', () => {
    const elsewhere = { ...meets['R-F30'], 'vehicle.dedicatedBay': 'no' };
    expect(byReading('R-F30', 'AMB-WZ-48', elsewhere)).toEqual({ anyBay: ['certain', null], dedicatedBayOnly: ['impossible', null] });
    expect(byReading('R-F30', 'AMB-WZ-48', { ...elsewhere, 'vehicle.dedicatedBay': 'yes' })).toEqual({});
  });

  it('R-F30 asks about the bay only where the reading makes it matter', () => {
    const asks = (readings: Readonly<Record<string, string>>) => given(meets['R-F30'], { readings }).result.open.map(({ question }) => question);
    expect(asks({})).toEqual([]);
    expect(asks({ 'AMB-WZ-48': 'dedicatedBayOnly' })).toEqual(['vehicle.dedicatedBay']);
  });
});

describe('R-F31 and R-F32, getting about and public places (wz-4.4-s2, s7, wz-4.5-s2a, s3b)', () => {
  it('R-F31, R-F32b and R-F32c are certain and name no sum, R-F32a is for the office', () => {
    const { verdictOf, amountOf } = given();
    const ids = ['R-F31', 'R-F32a', 'R-F32b', 'R-F32c'] as const;
    expect(ids.map((id) => verdictOf(id))).toEqual(['certain', 'officeDecides', 'certain', 'certain']);
    expect(ids.map((id) => amountOf(id))).toEqual([null, null, null, null]);
  });
});

describe('R-F39 and R-F39a, arts and sports (wz-4.5-s5b, s5c)', () => {
  it('R-F39 turns on being active in arts or sports', () => {
    expect(turning('R-F39', 'talent.artsOrSports', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F39a is for the office until the result is confirmed, and comes to what the place gives others', () => {
    expect(turning('R-F39a', 'talent.outstandingConfirmed', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
    expect(given({ ...meets['R-F39a'], 'award.sameLevel': 1_000_000 }).amountOf('R-F39a')).toBe(1_000_000);
  });
});
