import { describe, expect, it } from 'vitest';
import { figures, progress, rules, type RequirementId } from '../../../../src/rules/policies/liuyang-revitalisation/index.ts';
import { weighing, type Given } from '../assessed.ts';

const { verdict, gap, byReading, missing, asked, sum } = weighing<RequirementId>(rules);
const city: Given = { 'area.level': 'city' };

/** The table of targets in the catalogue: row, question, the figure that is just enough. */
const rows: readonly (readonly [id: RequirementId, question: string, enough: number])[] = [
  ['L-05', 'industry.industries', 10], ['L-06', 'industry.bases', 100], ['L-07', 'industry.demonstrators', 1_000], ['L-09', 'industry.smallVillages', 30],
  ['L-10', 'industry.influential', 10], ['L-11', 'habitat.builtThatYear', 240], ['L-12', 'habitat.builtInAll', 1_200], ['L-13', 'reform.farms', 500], ['L-14', 'reform.unions', 10],
  ['L-15', 'reform.services', 200], ['L-16', 'reform.technology', 100], ['L-17', 'reform.households', 200], ['L-18', 'reform.reclaimed', 1_200_00],
  ['L-19', 'reform.highStandard', 2_500_00], ['L-20', 'reform.adjusted', 270_00], ['L-21', 'reform.showcases', 23], ['L-22', 'region.meetings', 1],
];

describe('the table of targets', () => {
  it.each(rows)('%s: %s, %i is enough and one less is lacking one', (id, question, enough) => {
    expect([enough - 1, enough, enough + 1].map((have) => gap(id, { ...city, [question]: have }))).toEqual([1, 0, 0]);
    expect([enough - 1, enough, enough + 1].map((have) => verdict(id, { ...city, [question]: have }))).toEqual(['unmet', 'met', 'met']);
    expect(verdict(id, city)).toBe('depends');
    expect(verdict(id, { 'area.level': 'town', [question]: 0 })).toBe('notRequired');
  });

  it.each([
    ['L-01', 'link.townsWithKey', 'link.towns'], ['L-03-toilets', 'habitat.toiletsCovered', 'habitat.toiletHouseholds'], ['L-houses', 'habitat.newHousesInPlan', 'habitat.newHouses'],
    ['L-income', 'governance.stableIncome', 'governance.villages'], ['L-23', 'governance.elderlyCentres', 'governance.communities'],
  ] as const)('%s: all of them', (id, done, whole) => {
    expect([31, 32].map((count) => gap(id, { ...city, [done]: count, [whole]: 32 }))).toEqual([1, 0]);
  });

  it('L-01-town: one key village or more', () => {
    expect([0, 1, 2].map((count) => verdict('L-01-town', { 'area.level': 'town', 'town.keyVillages': count }))).toEqual(['unmet', 'met', 'met']);
  });

  it('L-03: class II is enough, class III is not', () => {
    expect(['1', '2', '3', '6'].map((given) => verdict('L-03', { ...city, 'habitat.waterClass': given }))).toEqual(['met', 'met', 'unmet', 'unmet']);
  });

  it('L-08: 15 km to the hundredth', () => {
    expect([1_500, 1_501].map((distance) => verdict('L-08', { ...city, 'industry.distance': distance }))).toEqual(['met', 'unmet']);
  });

  it('L-12: P4-A02 counts only what was built after that year', () => {
    expect(byReading('L-12', 'P4-A02', { ...city, 'habitat.builtInAll': 1_200, 'habitat.builtBefore': 1 })).toEqual({ withEarlier: ['met', 0], besidesEarlier: ['unmet', 1] });
    expect(byReading('L-12', 'P4-A02', { ...city, 'habitat.builtInAll': 1_200, 'habitat.builtBefore': 0 })).toEqual({});
  });

  it('L-waters: not one is left', () => {
    expect([0, 1].map((count) => verdict('L-waters', { ...city, 'habitat.blackWaters': count }))).toEqual(['met', 'unmet']);
  });

  it.each(['zero.accidents', 'zero.pollution', 'zero.cases', 'zero.petitions'])('L-zero: one of %s is too many', (question) => {
    const zeros: Given = { 'area.level': 'village', 'zero.accidents': 0, 'zero.pollution': 0, 'zero.cases': 0, 'zero.petitions': 0 };
    expect(verdict('L-zero', zeros)).toBe('met');
    expect(verdict('L-zero', { ...zeros, [question]: 1 })).toBe('unmet');
    expect(verdict('L-zero', { ...zeros, [question]: undefined })).toBe('depends');
  });

  it('L-share: more than the year before, and not as much', () => {
    const share = (now: number): Given => ({ ...city, 'money.landShare': now, 'money.landShareBefore': 4_500 });
    expect([4_499, 4_500, 4_501].map((now) => verdict('L-share', share(now)))).toEqual(['unmet', 'unmet', 'met']);
  });
});

describe('money', () => {
  it('L-24: 400,000 yuan for each accepted village, nothing for none', () => {
    expect([0, 1, 240, 1_200].map((accepted) => sum('L-24', { ...city, 'money.accepted': accepted })?.[1])).toEqual([0, 40_000_000, 9_600_000_000, 48_000_000_000]);
  });

  it('L-25: 20 million yuan over the three together, and what is left', () => {
    const awards = (routes: number, areas: number, homes: number): Given => ({ ...city, 'money.routes': routes, 'money.areas': areas, 'money.homes': homes });
    expect([awards(1_000_000_000, 999_999_999, 1), awards(1_000_000_000, 1_000_000_000, 1)].map((each) => verdict('L-25', each))).toEqual(['met', 'unmet']);
    expect(sum('L-25-rest', awards(1_000_000_000, 500_000_000, 499_999_999))).toEqual(['certain', 1]);
    expect(sum('L-25-rest', awards(1_000_000_000, 500_000_000, 500_000_001))).toEqual(['certain', 0]);
  });
});

describe('lists', () => {
  it.each([
    ['L-02', 'link.demonstration', 4], ['L-08-clusters', 'industry.clusters', 8], ['L-layout', 'industry.layout', 5], ['L-systems', 'industry.systems', 6],
    ['L-provincial', 'industry.provincialTowns', 4], ['L-nurtured', 'industry.nurturedTowns', 5], ['L-homesteads', 'reform.homesteads', 12],
  ] as const)('%s: each part of %s is named when it is missing', (id, question, parts) => {
    const found = rules.questions.find((each) => each.id === question);
    const choices: readonly string[] = found?.kind === 'several' ? found.choices : [];
    expect(choices).toHaveLength(parts);
    expect(verdict(id, { ...city, [question]: choices })).toBe('met');
    for (const gone of choices) expect(missing(id, { ...city, [question]: choices.filter((each) => each !== gone) })).toHaveLength(1);
    expect(new Set(missing(id, { ...city, [question]: [] })).size).toBe(parts);
  });
});

describe('the plan as a whole', () => {
  it('every clause the catalogue marks computable is used', () => {
    const used = new Set([...rules.requirements, ...rules.entitlements].flatMap(({ clauses }) => clauses));
    for (const number of [
      '2.1', '2.2', '2.3', '2.6', '3.1.1', '3.1.2', '3.2.1', '3.2.3', '3.2.4', '3.3.1', '3.3.2', '3.4.1', '3.4.2', '3.4.3', '3.5.1', '3.6.1', '3.6.5', '4.2-a', '4.2-b', '4.2-c',
    ]) expect(used.has(`pt4-${number}`), number).toBe(true);
  });

  it('binds but where the text only strives, or says basically or step by step', () => {
    expect(rules.requirements.filter(({ strength }) => strength !== 'shall').map(({ id }) => id)).toEqual(['L-03-toilets', 'L-12', 'L-income']);
  });

  it('has last days where the text names one, and none elsewhere', () => {
    expect(rules.requirements.flatMap(({ id, by }) => (by === null ? [] : [[id, by]]))).toEqual([['L-09', '2023-12-31'], ['L-10', '2023-12-31'], ['L-04', '2025-12-31'], ['L-12', '2025-12-31']]);
  });

  it('the picture of progress shows every target of the city that counts up to a figure', () => {
    const counted = rules.requirements.filter(({ id, measured }) => measured !== null && id !== 'L-01-town').map(({ id }) => id);
    expect([...progress].sort()).toEqual([...counted].sort());
    expect(figures.inAll).toBe(1_200);
  });

  it('asks a town and a village only what is theirs', () => {
    expect(asked({ 'area.level': 'town' })).toEqual(['town.keyVillages']);
    expect(asked({ 'area.level': 'village' })).toEqual(['zero.accidents', 'zero.pollution', 'zero.cases', 'zero.petitions']);
    expect(asked(city)).not.toContain('town.keyVillages');
  });
});
