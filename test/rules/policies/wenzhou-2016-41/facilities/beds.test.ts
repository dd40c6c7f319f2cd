import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { weighing, type Given } from '../../assessed.ts';

const { byReading, gap, outcome, verdict } = weighing<RequirementId>(rules, '2020-12-31');

const county: Given = { 'area.level': 'county', 'area.disabledPeople': 1_000, 'facilities.rehabBeds': 10, 'facilities.careBeds': 20 };

/** Beds needed for so many people, as the screen shows them. */
function needed(people: number, readings: Readonly<Record<string, string>> = {}): number | undefined {
  return outcome('R-G03', { ...county, 'area.disabledPeople': people }, { readings }).need?.low;
}

describe('R-G03, T-11: beds', () => {
  it.each([[1, 1], [33, 1], [34, 2], [66, 2], [67, 3], [99, 3], [100, 3], [101, 4], [133, 4], [134, 5], [10_000, 300], [10_001, 301], [2_000_000, 60_000]])(
    '%i people need %i beds', (people, beds) => {
      expect(needed(people)).toBe(beds);
      expect(needed(people)).toBe(Math.floor((3 * people + 99) / 100));
    },
  );

  it('30 beds are enough for 1,000 people, 29 lack one, and both kinds count together', () => {
    expect(verdict('R-G03', county)).toBe('met');
    expect(gap('R-G03', { ...county, 'facilities.rehabBeds': 9 })).toBe(1);
    expect(gap('R-G03', { ...county, 'facilities.careBeds': 19 })).toBe(1);
    expect(verdict('R-G03', { ...county, 'facilities.rehabBeds': 30, 'facilities.careBeds': 0 })).toBe('met');
  });

  it('one more person than 1,000 lacks a bed', () => {
    expect(gap('R-G03', { ...county, 'area.disabledPeople': 1_001 })).toBe(1);
  });

  it('is asked of the city and the county level, not of towns', () => {
    const at = (level: string) => verdict('R-G03', { ...county, 'area.level': level, 'facilities.rehabBeds': 0 });
    expect(['city', 'county', 'countyCity', 'district', 'town', 'street', 'village'].map(at))
      .toEqual(['unmet', 'unmet', 'unmet', 'unmet', 'notRequired', 'notRequired', 'notRequired']);
  });

  it('shows the gap as a range while beds are not known, and nothing lacking once there are enough', () => {
    expect(gap('R-G03', { ...county, 'facilities.careBeds': undefined })).toEqual([0, 20]);
    expect(verdict('R-G03', { ...county, 'facilities.rehabBeds': 30, 'facilities.careBeds': undefined })).toBe('met');
    expect(gap('R-G03', { ...county, 'facilities.rehabBeds': 30, 'facilities.careBeds': undefined })).toBe(0);
  });

  it('AMB-WZ-01: exactly three is enough, or one bed more', () => {
    expect(byReading('R-G03', 'AMB-WZ-01', county)).toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
    expect(needed(1_001, { 'AMB-WZ-01': 'exclusive' })).toBe(31);
    expect(needed(1_000, { 'AMB-WZ-01': 'exclusive' })).toBe(31);
  });

  it('AMB-WZ-44: averaged over the city, the city’s figures decide for a county and its own for the city', () => {
    const short = { ...county, 'facilities.rehabBeds': 0 };
    const city = { 'city.disabledPeople': 100_000, 'city.rehabBeds': 1_000, 'city.careBeds': 2_000 };
    expect(byReading('R-G03', 'AMB-WZ-44', short, { whole: city })).toEqual({
      ownLevelTogether: ['unmet', 10], cityAverage: ['met', 0], threeOfEachKind: ['unmet', 40],
    });
    expect(byReading('R-G03', 'AMB-WZ-44', short, { whole: { ...city, 'city.careBeds': 1_990 } })['cityAverage']).toEqual(['unmet', 10]);
    expect(byReading('R-G03', 'AMB-WZ-44', short)['cityAverage']?.[0]).toBe('depends');
    expect(byReading('R-G03', 'AMB-WZ-44', { ...short, 'area.level': 'city' }, { whole: city })['cityAverage']).toEqual(['unmet', 10]);
  });

  it('AMB-WZ-44: three of each kind, and too many of one do not stand in for the other', () => {
    const readings = { 'AMB-WZ-44': 'threeOfEachKind' };
    expect(gap('R-G03', { ...county, 'facilities.rehabBeds': 30, 'facilities.careBeds': 30 }, { readings })).toBe(0);
    expect(gap('R-G03', { ...county, 'facilities.rehabBeds': 29, 'facilities.careBeds': 500 }, { readings })).toBe(1);
    expect(verdict('R-G03', { ...county, 'facilities.rehabBeds': 500, 'facilities.careBeds': 29 }, { readings })).toBe('unmet');
  });
});
