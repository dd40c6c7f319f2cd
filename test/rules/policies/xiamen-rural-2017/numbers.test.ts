import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import { weighing, type Given } from '../assessed.ts';

const { byReading, gap, outcome, requirementOf, verdict } = weighing<RequirementId>(rules, '2020-12-31');

const village: Given = { 'place.kind': 'rural', 'place.district': 'tongan', 'place.has': [], 'place.listed': [], 'place.sewerCovered': 'no' };
const city: Given = { 'place.kind': 'city' };

describe('both sides of every figure', () => {
  it.each<readonly [RequirementId, Given, Given, number | null]>([
    ['xm-chk-41', { 'grid.households': 120, 'grid.covered': 120 }, { 'grid.households': 120, 'grid.covered': 119 }, 1],
    ['xm-chk-46', { 'clean.illegal': 0 }, { 'clean.illegal': 1 }, null],
    ['xm-chk-47', { 'clean.hamletsListed': 3, 'clean.hamletsDone': 3 }, { 'clean.hamletsListed': 3, 'clean.hamletsDone': 2 }, 1],
    ['xm-chk-48', { 'clean.sewageDue': 40, 'clean.sewageDone': 40 }, { 'clean.sewageDue': 40, 'clean.sewageDone': 39 }, 1],
    ['xm-chk-76', { 'reserve.to35': 2, 'reserve.from23To35': 2, 'reserve.from33To35': 1 }, { 'reserve.to35': 1, 'reserve.from23To35': 1, 'reserve.from33To35': 0 }, 1],
    ['xm-chk-77', { 'members.admitted': 3, 'members.termOver': 'yes' }, { 'members.admitted': 2, 'members.termOver': 'yes' }, 1],
    ['xm-chk-81', { 'groups.due': 8, 'groups.filled': 8 }, { 'groups.due': 8, 'groups.filled': 7 }, 1],
    ['xm-chk-87', { 'social.certified': 1 }, { 'social.certified': 0 }, 1],
  ])('%s', (id, enough, tooFew, lacking) => {
    expect(verdict(id, { ...village, ...enough })).toBe('met');
    expect(verdict(id, { ...village, ...tooFew })).toBe('unmet');
    expect(gap(id, { ...village, ...tooFew })).toBe(lacking);
  });

  it('xm-chk-37: homes due and rebuilt, where there are such households', () => {
    const housing = { ...village, 'place.has': ['poorDisabledHousing'], 'disabled.housingDue': 5 };
    expect(verdict('xm-chk-37', { ...housing, 'disabled.housingDone': 5 })).toBe('met');
    expect(gap('xm-chk-37', { ...housing, 'disabled.housingDone': 4 })).toBe(1);
    expect(verdict('xm-chk-37', { ...village, 'disabled.housingDue': 5, 'disabled.housingDone': 0 })).toBe('notRequired');
  });

  it.each<readonly [RequirementId, string, number, Given]>([
    ['XT-04', 'city.homes', 151, {}], ['XT-08', 'city.hamlets', 300, {}], ['XT-09', 'city.pleasant', 50, {}], ['XT-17', 'city.pairs', 50, {}],
    ['XT-18-city', 'city.models', 12, {}], ['XT-19-city', 'city.partners', 6, {}],
    ['XT-03', 'city.clinicsStandard', 200, { 'city.clinics': 200 }], ['XT-05', 'city.platforms', 160, { 'city.communities': 160 }],
    ['XT-01', 'city.demonstration', 80, { 'city.communities': 160 }], ['XT-01', 'city.demonstration', 81, { 'city.communities': 161 }],
  ])('%s: %s of %i, and one fewer', (id, question, figure, more) => {
    expect(verdict(id, { ...city, ...more, [question]: figure })).toBe('met');
    expect(gap(id, { ...city, ...more, [question]: figure - 1 })).toBe(1);
    expect(verdict(id, { ...village, ...more, [question]: figure - 1 })).toBe('notRequired');
  });

  it.each<readonly [RequirementId, string, string, string]>([['XT-18', 'city.models', 'tongan', 'huli'], ['XT-19', 'city.partners', 'huli', 'tongan']])('%s: three in a district, and two', (id, question, of, other) => {
    const district = { 'place.kind': 'district', 'place.district': of };
    expect(verdict(id, { ...district, [question]: 3 })).toBe('met');
    expect(gap(id, { ...district, [question]: 2 })).toBe(1);
    expect(verdict(id, { ...district, 'place.district': other, [question]: 2 })).toBe('notRequired');
  });

  it('an academy does four things; with three of them it is not met', () => {
    const all = ['teaching', 'consulting', 'incubating', 'culture'];
    expect(verdict('xm-chk-65', { ...village, 'academy.stands': 'yes', 'academy.functions': all })).toBe('met');
    for (const left of all) expect(verdict('xm-chk-65', { ...village, 'academy.stands': 'yes', 'academy.functions': all.filter((each) => each !== left) }), left).toBe('unmet');
    expect(verdict('xm-chk-65', { ...village, 'academy.stands': 'no' })).toBe('unmet');
  });
});

describe('the damaged and unclear places', () => {
  it('reserve cadres: two of 35 or younger; 23 to 35; two of 33 to 35; 23 of them', () => {
    expect(byReading('xm-chk-76', 'AMB-XM-05', { ...village, 'reserve.to35': 2, 'reserve.from23To35': 0, 'reserve.from33To35': 0 })).toEqual({
      twoOrThree: ['met', 0], from23To35: ['unmet', 1], twoFrom33To35: ['unmet', 2], twentyThree: ['unmet', 21],
    });
    expect(byReading('xm-chk-76', 'AMB-XM-05', { ...village, 'reserve.to35': 22, 'reserve.from23To35': 21, 'reserve.from33To35': 1 })).toMatchObject({ twentyThree: ['unmet', 1], twoFrom33To35: ['unmet', 1] });
    expect(verdict('xm-chk-76', { ...village, 'reserve.to35': 23, 'reserve.from23To35': 22, 'reserve.from33To35': 2 }, { readings: { 'AMB-XM-05': 'twentyThree' } })).toBe('met');
  });

  it('members: three, more than three, or three young', () => {
    expect(byReading('xm-chk-77', 'AMB-XM-13', { ...village, 'members.admitted': 3, 'members.young': 2, 'members.termOver': 'yes' })).toEqual({
      threeOfAnyAge: ['met', 0], moreThanThree: ['unmet', 1], threeYoung: ['unmet', 1],
    });
  });

  it('while the term runs, members lacking are no gap yet; unknown leaves it open', () => {
    const short = { ...village, 'members.admitted': 2 };
    expect(verdict('xm-chk-77', { ...short, 'members.termOver': 'no' })).toBe('notRequired');
    expect(verdict('xm-chk-77', short)).toBe('depends');
    expect(outcome('xm-chk-77', { ...short, 'members.termOver': 'no' }).breach.bars.map(({ id, truth }) => [id, truth])).toEqual([['termRuns', 'yes']]);
    expect(verdict('xm-chk-77', { ...village, 'members.admitted': 3, 'members.termOver': 'no' })).toBe('met');
  });

  it('model villages: three to five, or 35 in each district, 140 in all', () => {
    expect(byReading('XT-18', 'AMB-XM-06', { 'place.kind': 'district', 'place.district': 'jimei', 'city.models': 34 })).toEqual({ threeToFive: ['met', 0], thirtyFive: ['unmet', 1] });
    expect(byReading('XT-18-city', 'AMB-XM-06', { ...city, 'city.models': 139 })).toEqual({ threeToFive: ['met', 0], thirtyFive: ['unmet', 1] });
    expect(byReading('XT-19-city', 'AMB-XM-06', { ...city, 'city.partners': 69 })).toEqual({ threeToFive: ['met', 0], thirtyFive: ['unmet', 1] });
    expect(verdict('XT-18-city', { ...city, 'city.models': 140 }, { readings: { 'AMB-XM-06': 'thirtyFive' } })).toBe('met');
  });

  it('half of the communities: exactly half, or more', () => {
    expect(byReading('XT-01', 'AMB-XM-07', { ...city, 'city.communities': 160, 'city.demonstration': 80 })).toEqual({ inclusive: ['met', 0], exclusive: ['unmet', 1] });
  });

  it('151 homes in all, or new ones', () => {
    expect(byReading('XT-04', 'AMB-XM-09', { ...city, 'city.homes': 151, 'city.homesNew': 150 })).toEqual({ inAll: ['met', 0], newOnes: ['unmet', 1] });
  });

  it('an academy in urban communities as well, or only in rural ones', () => {
    const found = byReading('xm-chk-65', 'AMB-XM-12', { 'place.kind': 'urban', 'place.district': 'siming', 'academy.stands': 'no' });
    expect(Object.entries(found).map(([option, [of]]) => [option, of])).toEqual([['everyCommunity', 'unmet'], ['ruralOnly', 'notRequired']]);
  });

  it('unreformed converted communities of Siming and Huli: covered, or not; elsewhere always', () => {
    const converted = { 'place.kind': 'converted', 'place.reformDone': 'no', 'rule.supervision': 'no' };
    const found = byReading('xm-chk-03', 'AMB-XM-21', { ...converted, 'place.district': 'huli' });
    expect(Object.entries(found).map(([option, [of]]) => [option, of])).toEqual([['applies', 'unmet'], ['doesNotApply', 'notRequired']]);
    expect(byReading('xm-chk-03', 'AMB-XM-21', { ...converted, 'place.district': 'jimei' })).toEqual({});
  });
});

describe('who is asked', () => {
  it.each<readonly [string, Given, string]>([
    ['a rural community', { 'place.kind': 'rural' }, 'unmet'], ['a converted one before the reform', { 'place.kind': 'converted', 'place.reformDone': 'no' }, 'unmet'],
    ['a converted one after it', { 'place.kind': 'converted', 'place.reformDone': 'yes' }, 'notRequired'], ['a converted one of which that is not known', { 'place.kind': 'converted' }, 'depends'],
    ['an urban one', { 'place.kind': 'urban' }, 'notRequired'], ['a district', { 'place.kind': 'district' }, 'notRequired'], ['the city', { 'place.kind': 'city' }, 'notRequired'],
  ])('%s', (_, place, expected) => {
    expect(verdict('xm-chk-03', { ...place, 'rule.supervision': 'no' })).toBe(expected);
  });

  it.each<readonly [RequirementId, Given, string]>([
    ['xm-chk-24', { 'place.has': ['clinic'] }, 'health.standard'], ['xm-chk-05', { 'place.has': ['nonPublic'] }, 'party.nonPublic'], ['xm-chk-64', { 'place.has': ['heritage'] }, 'culture.heritage'],
    ['xm-chk-50', { 'place.has': ['sortingAble'] }, 'clean.sorting'], ['xm-chk-30', { 'place.listed': ['happinessHome'] }, 'aged.home'], ['xm-chk-91', { 'place.listed': ['pairing'] }, 'pair.town'],
    ['XT-20', { 'place.has': ['shuanghu'] }, 'homes.apartments'],
  ])('%s only where there is what it is about', (id, having, question) => {
    expect(verdict(id, { ...village, [question]: 'no' })).toBe('notRequired');
    expect(verdict(id, { ...village, ...having, [question]: 'no' })).toBe('unmet');
  });

  it('sorting of refuse is asked off the island alone', () => {
    expect(verdict('xm-chk-50', { ...village, 'place.district': 'huli', 'place.has': ['sortingAble'], 'clean.sorting': 'no' })).toBe('notRequired');
  });

  it('training is asked where there are farmers without land or former fish farmers', () => {
    const working = { ...village, 'work.platform': 'yes' };
    expect(verdict('xm-chk-27', working)).toBe('met');
    for (const group of ['expropriated', 'retiredFishers']) {
      expect(verdict('xm-chk-27', { ...working, 'place.has': [group], 'work.training': 'partly' })).toBe('unmet');
      expect(verdict('xm-chk-27', { ...working, 'place.has': [group], 'work.training': 'yes' })).toBe('met');
    }
  });

  it('sewage apart is asked where the sewer does not reach and there is a household', () => {
    const sewage = { 'clean.sewageDue': 3, 'clean.sewageDone': 0 };
    expect(verdict('xm-chk-48', { ...village, ...sewage })).toBe('unmet');
    expect(verdict('xm-chk-48', { ...village, ...sewage, 'place.sewerCovered': 'yes' })).toBe('notRequired');
    expect(verdict('xm-chk-48', { ...village, ...sewage, 'place.sewerCovered': undefined })).toBe('depends');
    expect(verdict('xm-chk-48', { ...village, 'clean.sewageDue': 0 })).toBe('notRequired');
  });

  it('each statement done in part is not done, and done it is', () => {
    for (const id of ['xm-chk-01', 'xm-chk-40', 'xm-chk-75'] as const) {
      const question = { 'xm-chk-01': 'rule.structure', 'xm-chk-40': 'grid.platform', 'xm-chk-75': 'party.methods' }[id];
      expect([verdict(id, { ...village, [question]: 'yes' }), verdict(id, { ...village, [question]: 'partly' }), verdict(id, { ...village, [question]: 'no' })]).toEqual(['met', 'unmet', 'unmet']);
    }
    expect(requirementOf('xm-chk-01').strength).toBe('shall');
  });
});
