import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { weighing, type Given } from '../../assessed.ts';

const { byReading, gap, missing, outcome, verdict } = weighing<RequirementId>(rules, '2020-12-31');

const county: Given = {
  'area.level': 'county', 'area.residents': 500_000, 'area.registered': 500_000, 'facilities.rehabCentres': 0, 'facilities.careCentres': 0,
};

describe('R-G01, T-09: demonstration rehabilitation institutions', () => {
  it.each([[499_999, 'notRequired'], [500_000, 'unmet'], [500_001, 'unmet']])('a county of %i people: %s', (people, expected) => {
    expect(verdict('R-G01', { ...county, 'area.residents': people })).toBe(expected);
  });

  it('one is enough, none is not, and one is what is lacking', () => {
    expect(gap('R-G01', county)).toBe(1);
    expect([0, 1, 2].map((centres) => verdict('R-G01', { ...county, 'facilities.rehabCentres': centres }))).toEqual(['unmet', 'met', 'met']);
  });

  it('is asked of the city whatever its population, and of nobody below the county', () => {
    const at = (level: string, people: number) => verdict('R-G01', { ...county, 'area.level': level, 'area.residents': people });
    expect(at('city', 1)).toBe('unmet');
    expect(['county', 'countyCity', 'district', 'town', 'street', 'village'].map((level) => at(level, 2_000_000)))
      .toEqual(['unmet', 'unmet', 'notRequired', 'notRequired', 'notRequired', 'notRequired']);
  });

  it('AMB-WZ-01: exactly 500,000 counts, unless "above" is read as more than', () => {
    expect(byReading('R-G01', 'AMB-WZ-01', county)).toEqual({ inclusive: ['unmet', 1], exclusive: ['notRequired', 1] });
    expect(byReading('R-G01', 'AMB-WZ-01', { ...county, 'area.residents': 500_001 })).toEqual({});
  });

  it('AMB-WZ-42: a district is not asked, unless "county (city)" includes it', () => {
    const district = { ...county, 'area.level': 'district' };
    expect(byReading('R-G01', 'AMB-WZ-42', district)).toEqual({ withoutDistricts: ['notRequired', 1], withDistricts: ['unmet', 1] });
    expect(byReading('R-G01', 'AMB-WZ-42', { ...district, 'area.residents': 499_999 })).toEqual({});
  });

  it('AMB-WZ-43: goes by residents, unless read by registered population; without that figure the other reading is open', () => {
    const fewer = { ...county, 'area.registered': 499_999 };
    expect(byReading('R-G01', 'AMB-WZ-43', fewer)).toEqual({ residents: ['unmet', 1], registered: ['notRequired', 1] });
    expect(byReading('R-G01', 'AMB-WZ-43', { ...county, 'area.registered': undefined })).toEqual({ residents: ['unmet', 1], registered: ['depends', 1] });
  });

  it('stays open while the level or the population is not known, and asks for it', () => {
    const asked = (area: Given) => outcome('R-G01', area).breach.open.map(({ question }) => question);
    expect(verdict('R-G01', { ...county, 'area.residents': undefined })).toBe('depends');
    expect(asked({ ...county, 'area.residents': undefined })).toEqual(['area.residents']);
    expect(asked({ 'facilities.rehabCentres': 0 })).toEqual(['area.level', 'area.residents']);
    expect(verdict('R-G01', { 'facilities.rehabCentres': 1 }), 'one that is there lacks nowhere').toBe('met');
  });

  it('is not changed by the day being past: only the days differ', () => {
    expect(verdict('R-G01', county, { on: '2016-08-15' })).toBe('unmet');
    expect(verdict('R-G01', county, { on: '2026-11-22' })).toBe('unmet');
    expect(verdict('R-G01', county, { on: '2016-08-14' })).toBe('notInForce');
  });
});

describe('R-G02, T-10: demonstration care institutions', () => {
  it('are asked of every county, county-level city and district, however small', () => {
    const at = (level: string) => verdict('R-G02', { 'area.level': level, 'area.residents': 1, 'facilities.careCentres': 0 });
    expect(['city', 'county', 'countyCity', 'district', 'town', 'street', 'village'].map(at))
      .toEqual(['notRequired', 'unmet', 'unmet', 'unmet', 'notRequired', 'notRequired', 'notRequired']);
  });

  it('one is enough', () => {
    expect([0, 1].map((centres) => gap('R-G02', { ...county, 'facilities.careCentres': centres }))).toEqual([1, 0]);
  });
});

describe('R-G04, T-12: sheltered employment in towns', () => {
  const town: Given = { 'area.level': 'town', 'area.residents': 10_000, 'area.registered': 10_000, 'facilities.shelteredOrganisations': 0 };

  it.each([[9_999, 'notRequired'], [10_000, 'unmet'], [10_001, 'unmet']])('a town of %i people: %s', (people, expected) => {
    expect(verdict('R-G04', { ...town, 'area.residents': people })).toBe(expected);
    expect(verdict('R-G04', { ...town, 'area.level': 'street', 'area.residents': people })).toBe(expected);
  });

  it('one is enough, and it is asked of no other level', () => {
    expect(verdict('R-G04', { ...town, 'facilities.shelteredOrganisations': 1 })).toBe('met');
    expect(verdict('R-G04', { ...town, 'area.level': 'county' })).toBe('notRequired');
    expect(verdict('R-G04', { ...town, 'area.level': 'village' })).toBe('notRequired');
  });

  it('AMB-WZ-01 and AMB-WZ-43 turn it at exactly 10,000', () => {
    expect(byReading('R-G04', 'AMB-WZ-01', town)).toEqual({ inclusive: ['unmet', 1], exclusive: ['notRequired', 1] });
    expect(byReading('R-G04', 'AMB-WZ-43', { ...town, 'area.registered': 9_999 })).toEqual({ residents: ['unmet', 1], registered: ['notRequired', 1] });
  });

  it('wz-chk-32: a county lacks as many as there are larger towns without one', () => {
    const served = (towns: number) => gap('wz-chk-32', { ...county, 'facilities.largeTowns': 12, 'facilities.largeTownsServed': towns });
    expect([10, 11, 12].map(served)).toEqual([2, 1, 0]);
    expect(verdict('wz-chk-32', { 'area.level': 'town', 'facilities.largeTowns': 1, 'facilities.largeTownsServed': 0 })).toBe('notRequired');
  });
});

describe('R-G05: sheltered care run by villages', () => {
  it('is encouraged only: not done is no gap', () => {
    const { verdict: came, gap: lacks } = outcome('R-G05', { 'area.level': 'village', 'facilities.villageCare': 'no' });
    expect([came, lacks]).toEqual(['unmet', null]);
    expect(verdict('R-G05', { 'area.level': 'county', 'facilities.villageCare': 'no' })).toBe('notRequired');
  });
});

const seven = ['medical', 'vocational', 'counselling', 'assessment', 'training', 'deviceFitting', 'childEducation'] as const;
const four = ['counselling', 'disabilityAppraisal', 'deviceSupply', 'communityGuidance'] as const;

describe('R-G06: functions of the rehabilitation institution', () => {
  const large: Given = { ...county, 'area.residents': 800_000, 'area.registered': 800_000, 'facilities.rehabCentres': 1 };
  const both = (area: Given) => [verdict('R-G06-full', area), verdict('R-G06-basic', area)];

  it.each([[799_999, ['notRequired', 'unmet']], [800_000, ['unmet', 'notRequired']]])('with %i people: seven or four', (people, expected) => {
    for (const level of ['county', 'countyCity', 'district']) {
      expect(both({ ...large, 'area.level': level, 'area.residents': people, 'facilities.functions': [] })).toEqual(expected);
    }
  });

  it('all seven in the city, whatever its population', () => {
    expect(both({ ...large, 'area.level': 'city', 'area.residents': 1, 'facilities.functions': [] })).toEqual(['unmet', 'notRequired']);
    expect(both({ ...large, 'area.level': 'town', 'facilities.functions': [] })).toEqual(['notRequired', 'notRequired']);
  });

  it.each(seven)('names %s when it alone is missing from the seven', (gone) => {
    const area = { ...large, 'facilities.functions': seven.filter((one) => one !== gone) };
    expect(verdict('R-G06-full', area)).toBe('unmet');
    expect(missing('R-G06-full', area)).toHaveLength(1);
    expect(verdict('R-G06-full', { ...large, 'facilities.functions': seven })).toBe('met');
  });

  it.each(four)('names %s when it alone is missing from the four', (gone) => {
    const small = { ...large, 'area.residents': 799_999 };
    expect(missing('R-G06-basic', { ...small, 'facilities.functions': four.filter((one) => one !== gone) })).toHaveLength(1);
    expect(verdict('R-G06-basic', { ...small, 'facilities.functions': four })).toBe('met');
  });

  it('names every one that is missing', () => {
    expect(missing('R-G06-full', { ...large, 'facilities.functions': ['medical', 'deviceSupply'] }))
      .toEqual(['职业康复', '康复咨询', '功能评定', '培训指导', '辅助器具适配', '残疾儿童教育康复']);
  });

  it('AMB-WZ-45: is checked only where there is an institution, demonstration or not', () => {
    const without = { ...large, 'facilities.rehabCentres': 0, 'facilities.functions': [] };
    expect(both({ ...without, 'facilities.anyRehabCentre': 'no' })).toEqual(['notRequired', 'notRequired']);
    expect(both({ ...without, 'facilities.anyRehabCentre': 'yes' })).toEqual(['unmet', 'notRequired']);
    expect(both(without)).toEqual(['depends', 'notRequired']);
  });

  it('AMB-WZ-01: exactly 800,000 is seven, or four if "above" is more than', () => {
    const area = { ...large, 'facilities.functions': four };
    expect(byReading('R-G06-full', 'AMB-WZ-01', area)).toEqual({ inclusive: ['unmet', null], exclusive: ['notRequired', null] });
    expect(byReading('R-G06-basic', 'AMB-WZ-01', { ...area, 'facilities.functions': [] })).toEqual({ inclusive: ['notRequired', null], exclusive: ['unmet', null] });
  });
});
