import { describe, expect, it } from 'vitest';
import { considerWithRequirements, deadlineOf, tallies } from '../../../../../src/rules/engine/index.ts';
import { examples, rules, type RequirementId } from '../../../../../src/rules/policies/wenzhou-2016-41/facilities/index.ts';
import type { Answers, Facts } from '../../../../../src/rules/vocabulary/index.ts';
import { weighing, type Given } from '../../assessed.ts';

const { together, requirementOf } = weighing<RequirementId>(rules, '2020-12-31');

const village: Given = { 'area.level': 'village', 'culture.activityPeople': 100, 'area.usesLotteryFund': 'no' };

describe('several places at once', () => {
  it('are each judged by their own answers', () => {
    const { requirements } = together([
      { 'area.level': 'town', 'area.residents': 10_000, 'facilities.shelteredOrganisations': 1 },
      { 'area.level': 'town', 'area.residents': 10_000, 'facilities.shelteredOrganisations': 0 },
    ]);
    expect(requirements.filter(({ requirement }) => requirement === 'R-G04').map(({ index, verdict }) => [index, verdict])).toEqual([[0, 'met'], [1, 'unmet']]);
  });

  it('ask a village only what can matter to it', () => {
    const { open } = together([{ 'area.level': 'village' }]);
    expect(open.map(({ question }) => question)).toEqual([
      'area.usesLotteryFund', 'facilities.villageCare', 'culture.activityPeople', 'culture.activityParticipants',
      'lottery.total', 'lottery.facilities', 'building.work', 'building.public', 'building.kind',
    ]);
  });

  it('ask nothing about the whole city: only another reading needs it', () => {
    const { open } = together([{ 'area.level': 'county' }]);
    expect(open.filter(({ question }) => question.startsWith('city.') || question === 'area.registered')).toEqual([]);
  });
});

describe('the tally', () => {
  it('counts what is met of what applies, and names the rest; what is only encouraged is no gap', () => {
    const { requirements } = together([
      { ...village, 'culture.activityParticipants': 64, 'facilities.villageCare': 'no' },
      { ...village, 'culture.activityParticipants': 65, 'facilities.villageCare': 'yes' },
      { ...village },
    ]);
    expect(tallies(rules, requirements)).toEqual([
      { index: 0, met: 0, applicable: 1, unmet: ['T-17'], open: [], notDoneButFree: ['R-G05'] },
      { index: 1, met: 1, applicable: 1, unmet: [], open: [], notDoneButFree: [] },
      { index: 2, met: 0, applicable: 1, unmet: [], open: ['T-17'], notDoneButFree: [] },
    ]);
  });
});

describe('the day by which something is to be met', () => {
  const setting = (factsOn: '2016-12-31' | '2017-01-01' | '2021-01-01', readings = {}) => ({ factsOn, rulesOn: factsOn, tables: [], readings }) as const;

  it('AMB-WZ-33: is the end of 2016 for sheltered products, or the end of 2017', () => {
    const products = requirementOf('R-G10');
    expect(deadlineOf(products, setting('2016-12-31'))).toEqual({
      day: '2016-12-31', passed: false, reading: 'AMB-WZ-33', others: [{ option: 'endOf2017', day: '2017-12-31' }],
    });
    expect(deadlineOf(products, setting('2017-01-01'))?.passed).toBe(true);
    expect(deadlineOf(products, setting('2017-01-01', { 'AMB-WZ-33': 'endOf2017' }))).toMatchObject({ day: '2017-12-31', passed: false });
  });

  it('is one day where the text leaves nothing to read, and none where it names none', () => {
    expect(deadlineOf(requirementOf('R-G02'), setting('2021-01-01'))).toEqual({ day: '2020-12-31', passed: true, reading: null, others: [] });
    expect(deadlineOf(requirementOf('T-21'), setting('2021-01-01'))).toBeNull();
  });
});

describe('one more answer', () => {
  it('comes out the same when what it does not touch is kept, whatever the answer and the place', () => {
    const places: Answers[] = examples.flatMap(({ facts }) => facts.lists['areas'] ?? []);
    const setting = { factsOn: '2020-12-31', rulesOn: '2020-12-31', tables: [], readings: {} } as const;
    const facts: Facts = { answers: {}, lists: { areas: places } };
    const before = { facts, setting, result: considerWithRequirements(rules, facts, setting) };
    const more = [{ 'area.residents': 500_000 }, { 'area.level': 'street' }, { 'facilities.rehabBeds': 7 }, { 'staff.posts': 11 }];
    for (const [at, answer] of more.entries()) {
      const changed: Facts = { answers: {}, lists: { areas: places.map((place, index) => (index === at ? { ...place, ...answer } : place)) } };
      expect(considerWithRequirements(rules, changed, setting, before)).toEqual(considerWithRequirements(rules, changed, setting));
    }
    const kept = considerWithRequirements(rules, { answers: {}, lists: { areas: places } }, setting, before);
    expect(kept.requirements.every((outcome, index) => outcome === before.result.requirements[index])).toBe(true);
    const wholeCity: Facts = { answers: { 'city.careBeds': 1 }, lists: { areas: places } };
    expect(considerWithRequirements(rules, wholeCity, setting, before)).toEqual(considerWithRequirements(rules, wholeCity, setting));
  });
});
