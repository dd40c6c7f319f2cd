import { describe, expect, it } from 'vitest';
import { rules, type RequirementId } from '../../../../src/rules/policies/zhuzhou-town-environment/index.ts';
import { weighing, type Given } from '../assessed.ts';

const { verdict, gap, byReading, missing, sum } = weighing<RequirementId>(rules);
const town: Given = { 'area.level': 'town' };

describe('the figures of the town', () => {
  it('T-01: 52 km, and what is lacking to the hundredth', () => {
    expect([5_199, 5_200, 5_201].map((km) => verdict('T-01', { ...town, 'town.greened': km }))).toEqual(['unmet', 'met', 'met']);
    expect(gap('T-01', { ...town, 'town.greened': 5_199 })).toBe(1);
    expect(byReading('T-01', 'P2-A05', { ...town, 'town.greened': 0 })).toEqual({ target: ['unmet', 5_200], alreadyDone: ['met', 0] });
  });

  it('T-02: 8,000 mu, exactly so many included', () => {
    expect([799_999, 800_000].map((mu) => gap('T-02', { ...town, 'town.adjusted': mu }))).toEqual([1, 0]);
  });

  it('T-03: a million yuan, both uses together, and what is left', () => {
    const used = (building: number, running: number): Given => ({ ...town, 'fund.building': building, 'fund.running': running });
    expect([used(60_000_000, 40_000_000), used(60_000_000, 40_000_001)].map((each) => verdict('T-03', each))).toEqual(['met', 'unmet']);
    expect(sum('T-03-rest', used(60_000_000, 39_999_999))).toEqual(['certain', 1]);
    expect(verdict('T-03', { ...town, 'fund.building': 100_000_001 }), 'too much already').toBe('unmet');
    expect(verdict('T-03', { ...town, 'fund.building': 10 })).toBe('depends');
  });

  it.each([
    ['T-04', 'town.plannedVillages', 'town.villages'], ['T-05', 'water.surveyed', 'water.black'], ['T-06', 'houses.fourKindsDone', 'houses.fourKinds'],
    ['T-07', 'houses.hollowDone', 'houses.hollow'], ['T-08', 'roads.completed', 'roads.approved'],
  ] as const)('%s: all of them, one short is lacking one', (id, done, whole) => {
    expect([9, 10].map((count) => gap(id, { ...town, [done]: count, [whole]: 10 }))).toEqual([1, 0]);
    expect(verdict(id, { ...town, [whole]: 0 })).toBe('met');
  });

  it('T-09: the five parts of the group, each named when it is missing', () => {
    const five = ['secretary', 'mayor', 'deputyMayor', 'departments', 'office'];
    expect(verdict('T-09', { ...town, 'town.group': five })).toBe('met');
    for (const gone of five) expect(missing('T-09', { ...town, 'town.group': five.filter((each) => each !== gone) })).toHaveLength(1);
  });

  it.each([['T-10', 'quarter.assessments'], ['T-11', 'quarter.rankings'], ['T-12', 'quarter.talks']] as const)('%s: four times a year', (id, question) => {
    expect([3, 4, 5].map((times) => gap(id, { ...town, [question]: times }))).toEqual([1, 0, 0]);
  });

  it('T-13, T-14: one half-year summary, or two by P2-A09; one appraisal', () => {
    expect([0, 1, 2].map((times) => verdict('T-13', { ...town, 'quarter.halfYear': times }))).toEqual(['unmet', 'met', 'met']);
    expect(byReading('T-13', 'P2-A09', { ...town, 'quarter.halfYear': 1 })).toEqual({ onceOrTwice: ['met', 0], twice: ['unmet', 1] });
    expect([0, 1].map((times) => verdict('T-14', { ...town, 'quarter.yearEnd': times }))).toEqual(['unmet', 'met']);
  });
});

it('every clause the catalogue marks computable is used', () => {
  const used = new Set(rules.requirements.flatMap(({ clauses }) => clauses));
  for (const clause of ['pt2-4.2.3', 'pt2-4.4.2', 'pt2-4.4.3', 'pt2-4.4.4', 'pt2-4.4.6', 'pt2-4.6.1', 'pt2-5.1', 'pt2-5.4-b', 'pt2-5.4-c', 'pt2-5.4-d', 'pt2-5.4-f', 'pt2-5.5']) {
    expect(used.has(clause), clause).toBe(true);
  }
});
