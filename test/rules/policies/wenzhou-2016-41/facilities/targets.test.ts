import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import { weighing, type Given } from '../../assessed.ts';

const { byReading, gap, missing, outcome, verdict } = weighing<RequirementId>(rules, '2020-12-31');

const city: Given = { 'area.level': 'city' };
const county: Given = { 'area.level': 'county' };

/** Gaps while one figure takes several values. */
function gaps(id: RequirementId, area: Given, question: string, values: readonly number[]): readonly unknown[] {
  return values.map((value) => gap(id, { ...area, [question]: value }));
}

describe('targets of the city', () => {
  it('T-01: every member unit employs someone', () => {
    expect(gaps('T-01', { ...city, 'staff.memberUnits': 40 }, 'staff.memberUnitsEmploying', [38, 39, 40])).toEqual([2, 1, 0]);
    expect(verdict('T-01', { ...county, 'staff.memberUnits': 40, 'staff.memberUnitsEmploying': 0 })).toBe('notRequired');
  });

  it('T-02: 10 % of the cadres, on both sides', () => {
    expect(gaps('T-02', { ...city, 'staff.cadres': 60 }, 'staff.disabledCadres', [5, 6])).toEqual([1, 0]);
    expect(gaps('T-02', { ...city, 'staff.cadres': 61 }, 'staff.disabledCadres', [6, 7])).toEqual([1, 0]);
    expect(byReading('T-02', 'AMB-WZ-01', { ...city, 'staff.cadres': 60, 'staff.disabledCadres': 6 }))
      .toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
  });

  it('T-15: twelve arts bases; one is enough if a dash was lost (AMB-WZ-46)', () => {
    expect(gaps('T-15', city, 'culture.artBases', [0, 11, 12])).toEqual([12, 1, 0]);
    expect(byReading('T-15', 'AMB-WZ-46', { ...city, 'culture.artBases': 0 })).toEqual({ asWritten: ['unmet', 12], together: ['unmet', 1] });
    expect(byReading('T-15', 'AMB-WZ-46', { ...city, 'culture.artBases': 1 })).toEqual({ asWritten: ['unmet', 11], together: ['met', 0] });
  });

  it('T-16: six sports bases', () => {
    expect(gaps('T-16', city, 'culture.sportBases', [5, 6, 7])).toEqual([1, 0, 0]);
  });

  it('T-18: 5,000 volunteers', () => {
    expect(gaps('T-18', city, 'society.volunteers', [4_999, 5_000])).toEqual([1, 0]);
    expect(byReading('T-18', 'AMB-WZ-01', { ...city, 'society.volunteers': 5_000 })).toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
    expect(verdict('T-18', { ...county, 'society.volunteers': 0 })).toBe('notRequired');
  });

  it('T-19, T-20: what the city does every year and shows on television', () => {
    expect(verdict('T-19-monitoring', { ...city, 'society.monitoring': 'no' })).toBe('unmet');
    expect(verdict('T-20-sign', { ...city, 'media.signNews': 'yes' })).toBe('met');
    expect(verdict('T-20-media', { ...city, 'media.columns': 'yes', 'media.advertisements': 'no' })).toBe('unmet');
    expect(missing('T-20-media', { ...city, 'media.columns': 'yes', 'media.advertisements': 'no' })).toEqual(['每年定期刊登、播放助残公益广告']);
  });
});

describe('targets of the county level', () => {
  it('T-03: one or two; three are not too many, unless read so (AMB-WZ-36)', () => {
    expect([0, 1, 2, 3].map((staff) => verdict('T-03', { ...county, 'staff.federationDisabled': staff }))).toEqual(['unmet', 'met', 'met', 'met']);
    expect(byReading('T-03', 'AMB-WZ-36', { ...county, 'staff.federationDisabled': 3 })).toEqual({ atLeastOne: ['met', 0], oneOrTwo: ['unmet', 0] });
    expect(byReading('T-03', 'AMB-WZ-36', { ...county, 'staff.federationDisabled': 2 })).toEqual({});
    expect(verdict('T-03', { ...city, 'staff.federationDisabled': 0 })).toBe('notRequired');
  });

  it('T-06: no fewer than 10 % of the posts; "no fewer" has only one reading', () => {
    expect(gaps('T-06', { ...county, 'staff.posts': 100 }, 'staff.disabledPosts', [9, 10])).toEqual([1, 0]);
    expect(gaps('T-06', { ...county, 'staff.posts': 101 }, 'staff.disabledPosts', [10, 11])).toEqual([1, 0]);
    expect(outcome('T-06', { ...county, 'staff.posts': 100, 'staff.disabledPosts': 10 }).readings).toEqual([]);
    expect(verdict('T-06', { ...county, 'staff.posts': 0, 'staff.disabledPosts': 0 }), 'of no posts nothing is due').toBe('met');
  });

  it('R-G10, T-05: one producer and one product, and names which is missing', () => {
    const bought = (units: number, products: number): Given => ({ ...county, 'procurement.units': units, 'procurement.products': products });
    expect([bought(1, 1), bought(0, 1), bought(1, 0)].map((area) => verdict('R-G10', area))).toEqual(['met', 'unmet', 'unmet']);
    expect(missing('R-G10', bought(1, 0))).toEqual(['1种由政府优先采购的庇护产品']);
  });

  it('R-G09, T-14: a point and a base; two points are no base, unless one in all is enough (AMB-WZ-46)', () => {
    const there = (points: number, bases: number): Given => ({ ...county, 'culture.points': points, 'culture.bases': bases });
    expect([there(0, 0), there(1, 0), there(0, 1), there(2, 0), there(1, 1)].map((area) => gap('R-G09', area))).toEqual([2, 1, 1, 1, 0]);
    expect(byReading('R-G09', 'AMB-WZ-46', there(2, 0))).toEqual({ asWritten: ['unmet', 1], together: ['met', 0] });
    expect(byReading('R-G09', 'AMB-WZ-46', there(0, 0))).toEqual({ asWritten: ['unmet', 2], together: ['unmet', 1] });
  });

  it('T-17: 65 % take part, on both sides, in villages too', () => {
    for (const level of ['county', 'countyCity', 'district', 'village']) {
      expect(gaps('T-17', { 'area.level': level, 'culture.activityPeople': 200 }, 'culture.activityParticipants', [129, 130])).toEqual([1, 0]);
    }
    expect(gaps('T-17', { ...county, 'culture.activityPeople': 201 }, 'culture.activityParticipants', [130, 131])).toEqual([1, 0]);
    expect(byReading('T-17', 'AMB-WZ-01', { ...county, 'culture.activityPeople': 200, 'culture.activityParticipants': 130 }))
      .toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
    expect(verdict('T-17', { 'area.level': 'town', 'culture.activityPeople': 200, 'culture.activityParticipants': 0 })).toBe('notRequired');
  });

  it('T-04: only where there are state enterprises', () => {
    expect(verdict('T-04', { ...county, 'area.stateEnterprises': 'yes', 'staff.jobFairs': 'no' })).toBe('unmet');
    expect(verdict('T-04', { ...county, 'area.stateEnterprises': 'no', 'staff.jobFairs': 'no' })).toBe('notRequired');
  });

  it('T-07: trained and certified', () => {
    expect(missing('T-07', { ...county, 'staff.rehabTraining': 'no', 'staff.rehabCertificates': 'yes' })).toEqual(['每5年轮训1次业务']);
  });

  it('T-08, T-13, T-22: without a figure only the office can say, until it has', () => {
    const open = [['T-08', county], ['T-13', county], ['T-22', city]] as const;
    expect(open.map(([id, area]) => verdict(id, area))).toEqual(['officeDecides', 'officeDecides', 'officeDecides']);
    expect(verdict('T-13', { ...county, 'society.servicesForAll': 'yes' })).toBe('met');
    expect(verdict('T-08', { ...county, 'school.fifteenYears': 'no' })).toBe('unmet');
    expect(verdict('T-22', { ...city, 'society.wholeSystem': 'yes' })).toBe('met');
  });
});

describe('what is not tied to one level', () => {
  it('T-19: the letter is signed by city, county level and towns; a street is no level of government', () => {
    const at = (level: string) => verdict('T-19-letter', { 'area.level': level, 'society.letterSigned': 'no' });
    expect(['city', 'county', 'countyCity', 'district', 'town', 'street', 'village'].map(at))
      .toEqual(['unmet', 'unmet', 'unmet', 'unmet', 'unmet', 'notRequired', 'notRequired']);
  });

  it('T-21: 10 % of the lottery funds a level uses itself, to the fen', () => {
    const uses: Given = { 'area.usesLotteryFund': 'yes', 'lottery.total': 100_001 };
    expect(gaps('T-21', uses, 'lottery.facilities', [10_000, 10_001])).toEqual([1, 0]);
    expect(byReading('T-21', 'AMB-WZ-01', { ...uses, 'lottery.total': 100_000, 'lottery.facilities': 10_000 }))
      .toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
    expect(verdict('T-21', { 'area.usesLotteryFund': 'no' })).toBe('notRequired');
  });
});

describe('access', () => {
  it('R-G07, wz-chk-33: parking is asked only where there is an urban area', () => {
    const rural: Given = { ...county, 'area.urban': 'no', 'access.parkingSpaces': 'no', 'access.freeParking': 'no' };
    for (const id of ['R-G07-parking', 'wz-chk-33'] as const) {
      expect([verdict(id, rural), verdict(id, { ...rural, 'area.urban': 'yes' })]).toEqual(['notRequired', 'unmet']);
    }
    expect(verdict('R-G07-acceptance', { ...county, 'access.acceptance': 'no' })).toBe('unmet');
  });

  it('R-G08: names what the library lacks', () => {
    expect(missing('R-G08', { ...county, 'access.library': ['readingRoom', 'audioBooks'] })).toHaveLength(2);
    expect(verdict('R-G08', { ...county, 'access.library': ['readingRoom', 'brailleBooks', 'audioBooks', 'devices'] })).toBe('met');
    expect(verdict('R-G08', { 'area.level': 'town', 'access.library': [] })).toBe('notRequired');
  });

  it('wz-chk-35: county television only where it is able to', () => {
    expect(verdict('wz-chk-35', { ...county, 'area.televisionAble': 'no', 'access.countyTelevision': 'no' })).toBe('notRequired');
    expect(verdict('wz-chk-35', { ...county, 'area.televisionAble': 'yes', 'access.countyTelevision': 'no' })).toBe('unmet');
  });
});

describe('wz-chk-26, R-G12: running costs of special education', () => {
  const pupils: Given = { ...county, 'school.pupils': 1, 'school.ordinaryFund': 80_000 };

  it('are fifteen times the ordinary standard, to the fen', () => {
    expect(gaps('wz-chk-26', pupils, 'school.specialFund', [1_199_999, 1_200_000])).toEqual([1, 0]);
  });

  it('AMB-WZ-39: or one and a half times', () => {
    expect(byReading('wz-chk-26', 'AMB-WZ-39', { ...pupils, 'school.specialFund': 120_000 }))
      .toEqual({ fifteenTimes: ['unmet', 1_080_000], oneAndAHalfTimes: ['met', 0] });
  });

  it('are asked only where there are pupils', () => {
    expect(verdict('wz-chk-26', { ...pupils, 'school.pupils': 0, 'school.specialFund': 0 })).toBe('notRequired');
  });
});
