import { describe, expect, it } from 'vitest';
import { byReading, careAllDay, careInInstitution, given, turning } from '../support.ts';

const rates = [['whollyUnable', 50_000, 25_000], ['mostlyUnable', 25_000, 12_500], ['partlyUnable', 12_500, 6_250]] as const;
const currentRate = { whollyUnable: 'care.whollyUnable', mostlyUnable: 'care.mostlyUnable', partlyUnable: 'care.partlyUnable' } as const;

describe('R-F10, the care allowance', () => {
  it.each(rates)('R-F10 pays somebody who is %s %i fen a month', (selfCare, rate) => {
    expect(given({ ...careAllDay, 'person.selfCare': selfCare }).amountOf('R-F10')).toBe(rate);
  });

  it('R-F10 pays nothing to somebody who can look after themselves', () => {
    expect(given({ ...careAllDay, 'person.selfCare': 'able' }).amountOf('R-F10')).toBe(0);
  });

  it('R-F10 is one of three sums while the level of care is unknown, and may be nothing', () => {
    const { result, verdictOf, worthOf, amountOf } = given({ ...careAllDay, 'person.selfCare': 'unknown' });
    expect([verdictOf('R-F10'), worthOf('R-F10'), amountOf('R-F10')]).toEqual(['depends', [12_500, 50_000], [0, 50_000]]);
    expect(result.outcomes.find(({ entitlement }) => entitlement === 'R-F10')?.possible).toEqual([12_500, 25_000, 50_000]);
  });

  it('R-F10 needs long-term care', () => {
    expect(turning('R-F10', 'person.longTermCare', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F10 takes grades 1 and 2 of any kind and not grades 3 and 4', () => {
    const graded = (grade: string) => given({ ...careAllDay, 'person.grade': grade }).verdictOf('R-F10');
    expect(['1', '2', '3', '4', 'unknown'].map(graded)).toEqual(['certain', 'certain', 'impossible', 'impossible', 'depends']);
  });

  it.each(['mental', 'intellectual'])('R-F10 takes every grade of a %s disability, so that the grade need not be known', (kind) => {
    for (const grade of ['1', '2', '3', '4', 'unknown']) {
      expect(given({ ...careAllDay, 'person.categories': [kind], 'person.grade': grade }).verdictOf('R-F10'), grade).toBe('certain');
    }
  });

  it('R-F10 waits for the kind of disability where the grade is 3', () => {
    expect(given({ ...careAllDay, 'person.grade': '3', 'person.categories': 'unknown' }).verdictOf('R-F10')).toBe('depends');
  });

  it('R-F10 asks no age', () => {
    for (const age of [0, 120, 'unknown']) expect(given({ ...careAllDay, 'person.age': age }).verdictOf('R-F10')).toBe('certain');
  });

  it.each(rates)('R-F10 takes a current rate for %s instead of the figure of 2016, and leaves the other rates alone', (selfCare, rate) => {
    for (const [level, parameter] of Object.entries(currentRate)) {
      const { amountOf } = given({ ...careAllDay, 'person.selfCare': selfCare, [parameter]: 61_234 });
      expect(amountOf('R-F10'), parameter).toBe(level === selfCare ? 61_234 : rate);
    }
  });

  it('R-F10 AMB-WZ-02: read as grade one only, "severe" leaves grade 2 out', () => {
    expect(byReading('R-F10', 'AMB-WZ-02', { ...careAllDay, 'person.grade': '2' }))
      .toEqual({ gradesOneAndTwo: ['certain', 50_000], gradeOneOnly: ['impossible', 0] });
    expect(byReading('R-F10', 'AMB-WZ-02', careAllDay)).toEqual({});
  });

  it('R-F10 AMB-WZ-63: whether mental grade 3 must need care at all is a matter of reading', () => {
    const noLongTermCare = {
      'person.categories': ['mental'], 'person.grade': '3', 'person.selfCare': 'partlyUnable', 'person.longTermCare': 'no',
    };
    expect(byReading('R-F10', 'AMB-WZ-63', noLongTermCare))
      .toEqual({ qualifiesBoth: ['impossible', 0], qualifiesFirst: ['certain', 12_500] });
    expect(byReading('R-F10', 'AMB-WZ-63', { ...noLongTermCare, 'person.longTermCare': 'yes' })).toEqual({});
    expect(byReading('R-F10', 'AMB-WZ-63', { ...noLongTermCare, 'person.categories': ['visual'] })).toEqual({});
  });
});

describe('R-F10u, half as much again in institutional care', () => {
  it.each(rates)('R-F10u adds half for %s: %i becomes that and %i, together no more', (selfCare, rate, half) => {
    const { amountOf, perMonth } = given({ ...careInInstitution, 'person.selfCare': selfCare });
    expect([amountOf('R-F10'), amountOf('R-F10u'), perMonth]).toEqual([rate, half, rate + half]);
  });

  it('R-F10u together with R-F10 is 750, 375 and 187.50 yuan', () => {
    const sums = rates.map(([selfCare]) => given({ ...careInInstitution, 'person.selfCare': selfCare }).perMonth);
    expect(sums).toEqual([75_000, 37_500, 18_750]);
  });

  it('R-F10u is promised only where the place is known to pay it', () => {
    expect(turning('R-F10u', 'local.nursingUplift', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
    expect(given({ ...careInInstitution, 'local.nursingUplift': 'unknown' }).perMonth).toEqual([50_000, 75_000]);
  });

  it('R-F10u needs institutional care', () => {
    expect(turning('R-F10u', 'person.inInstitution', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-F10u is for the office to decide until it has confirmed its conditions', () => {
    expect(turning('R-F10u', 'person.upliftConfirmed', 'no')).toEqual(['certain', 'impossible', 'officeDecides', 'officeDecides']);
  });

  it('R-F10u falls with R-F10', () => {
    expect(turning('R-F10u', 'person.longTermCare', 'no')).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(given({ ...careInInstitution, 'person.selfCare': 'able' }).verdictOf('R-F10u')).toBe('impossible');
    expect(given({ ...careInInstitution, 'person.grade': '3' }).verdictOf('R-F10u')).toBe('impossible');
  });

  it('R-F10u is half of the current rate where one is given, to the tenth of a fen', () => {
    expect(given({ ...careInInstitution, 'care.whollyUnable': 61_235 }).amountOf('R-F10u')).toBe(30_617.5);
  });

  it('R-F10u AMB-WZ-16: 62.50 yuan may be rounded up to 63; the other two rates have nothing to round', () => {
    expect(byReading('R-F10u', 'AMB-WZ-16', { ...careInInstitution, 'person.selfCare': 'partlyUnable' }))
      .toEqual({ toTheFen: ['certain', 6_250], upToTheYuan: ['certain', 6_300] });
    expect(byReading('R-F10u', 'AMB-WZ-16', { ...careInInstitution, 'person.selfCare': 'mostlyUnable' })).toEqual({});
    expect(byReading('R-F10u', 'AMB-WZ-16', careInInstitution)).toEqual({});
  });
});
