import { describe, expect, it } from 'vitest';
import { byReading, given, meets, turning } from './support.ts';

describe('R-F07, a listed illness of children', () => {
  const met = meets['R-F07'];

  it('R-F07 is for children: 17 is in and 18 is out', () => {
    expect(given({ ...met, 'person.age': 17 }).verdictOf('R-F07')).toBe('certain');
    expect(given({ ...met, 'person.age': 18 }).verdictOf('R-F07')).toBe('impossible');
    expect(given({ ...met, 'person.age': 'unknown' }).verdictOf('R-F07')).toBe('depends');
  });

  it('R-F07 AMB-WZ-03: read as under 14, "child" ends between 13 and 14', () => {
    expect(byReading('R-F07', 'AMB-WZ-03', { ...met, 'person.age': 13 })).toEqual({});
    expect(byReading('R-F07', 'AMB-WZ-03', { ...met, 'person.age': 14 }))
      .toEqual({ under18: ['certain', null], under14: ['impossible', null] });
  });

  it('R-F07 takes cerebral palsy or an intellectual disability, and neither is too little', () => {
    expect(turning('R-F07', 'person.cerebralPalsy', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    const intellectual = { ...met, 'person.cerebralPalsy': 'no', 'person.categories': ['intellectual'] };
    expect(turning('R-F07', 'person.categories', ['mental'], intellectual))
      .toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F07 needs some basic medical insurance, whichever', () => {
    expect(turning('R-F07', 'insurance.medical', 'none')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given({ ...met, 'insurance.medical': 'employee' }).verdictOf('R-F07')).toBe('certain');
  });
});

describe('R-F08, the family doctor’s fee', () => {
  const severeAdult = { 'person.age': 18, 'person.grade': '2', 'person.paralysisOrAmputation': 'yes' };

  it('R-F08 takes every child: 17 is in, 18 without more is out', () => {
    expect(given({ 'person.age': 17 }).verdictOf('R-F08')).toBe('certain');
    expect(given({ 'person.age': 18 }).verdictOf('R-F08')).toBe('impossible');
    expect(given({ 'person.age': 'unknown' }).verdictOf('R-F08')).toBe('depends');
  });

  it('R-F08 AMB-WZ-03: read as under 14, a child of 14 with a mild disability is out, one of 13 is in', () => {
    expect(Object.keys(byReading('R-F08', 'AMB-WZ-03', { 'person.age': 13 }))).toEqual([]);
    expect(byReading('R-F08', 'AMB-WZ-03', { 'person.age': 14, 'contract.personalFee': 0 }))
      .toEqual({ under18: ['certain', 0], under14: ['impossible', 0] });
  });

  it('R-F08 takes a mental disability at any age and grade', () => {
    expect(turning('R-F08', 'person.categories', ['visual'], { 'person.categories': ['mental'], 'person.grade': '4' }))
      .toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F08 takes a severe adult with paralysis or an amputation: grade 2 is in, grade 3 out', () => {
    expect(turning('R-F08', 'person.grade', '3', severeAdult)).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(byReading('R-F08', 'AMB-WZ-02', { ...severeAdult, 'contract.personalFee': 0 }))
      .toEqual({ gradesOneAndTwo: ['certain', 0], gradeOneOnly: ['impossible', 0] });
  });

  it('R-F08 AMB-WZ-11: whether "and others" takes in every severe adult stays open', () => {
    const other = { ...severeAdult, 'person.paralysisOrAmputation': 'no', 'contract.personalFee': 10_000, 'contract.subsidyRate': 8_000 };
    expect(given(other).verdictOf('R-F08')).toBe('depends');
    expect(byReading('R-F08', 'AMB-WZ-11', other))
      .toEqual({ allSevereAdults: ['certain', 8_000], onlyNamed: ['impossible', 0] });
  });

  it('R-F08 pays at least 80 % and at most 100 % of one’s own part, exact to the tenth of a fen', () => {
    const fee = { 'person.age': 10, 'contract.personalFee': 10_001 };
    expect(given(fee).amountOf('R-F08')).toEqual([8_000.8, 10_001]);
    expect(given({ ...fee, 'contract.subsidyRate': 8_000 }).amountOf('R-F08')).toBe(8_000.8);
    expect(given({ ...fee, 'contract.subsidyRate': 8_001 }).amountOf('R-F08')).toBe(8_001.8001);
    expect(given({ ...fee, 'contract.subsidyRate': 10_000 }).amountOf('R-F08')).toBe(10_001);
  });

  it('R-F08 keeps the floor of 80 % although a lower local rate slipped in', () => {
    expect(given({ 'person.age': 10, 'contract.personalFee': 10_000, 'contract.subsidyRate': 7_999 }).amountOf('R-F08')).toBe(8_000);
  });

  it('R-F08 leaves the sum open while the fee is unknown', () => {
    expect(given({ 'person.age': 10 }).amountOf('R-F08')).toEqual([0, Infinity]);
  });
});
