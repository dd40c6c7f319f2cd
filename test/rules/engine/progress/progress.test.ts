import { describe, expect, it } from 'vitest';
import { byUnit, improvementsIn, isTold, progressOf, progressWith, standingOf, type Weighed } from '../../../../src/rules/engine/progress/index.ts';
import { progress, requirements, rules, unitsOfDistrict } from '../../../../src/rules/policies/xiamen-rural-2017/index.ts';
import type { Answers, RequirementVerdict } from '../../../../src/rules/vocabulary/index.ts';

const weighed = (verdict: RequirementVerdict, ...ids: readonly string[]): readonly Weighed[] => ids.map((n) => ({ requirement: `xm-chk-${n}`, verdict }));

describe('the share done', () => {
  const answers: Answers = { 'rule.openness': 'partly', 'rule.meetings': 'partly', 'rule.process': 'partly', 'rule.covenant': 'no' };
  // Worked out by hand in the catalogue: six done, three in part, one not; two do not apply, three are open; one of four is tried.
  const sample = [
    ...weighed('met', '01', '02', '03', '10', '11', '12'), ...weighed('unmet', '06', '07', '08', '09'), ...weighed('notRequired', '05', '24'),
    ...weighed('depends', '13', '14', '15'), ...weighed('met', '04'), ...weighed('unmet', '18', '19', '34'),
  ];

  it('is 7.5 of 10, with 3 open, and 1 of 4 tried', () => {
    expect(progressOf(progress, sample, answers)).toMatchObject({ whole: { halves: 15, answered: 10, open: 3 }, encouraged: { done: 1, of: 4 } });
    expect(progressOf(progress, sample, answers).sections.find(({ id }) => id === 'governance')).toEqual({ id: 'governance', halves: 15, answered: 10, open: 3 });
  });

  it('is told from 60 % of answers on: 6 of 10, and not 59 of 99', () => {
    expect(isTold(progress, { halves: 0, answered: 6, open: 4 })).toBe(true);
    expect(isTold(progress, { halves: 0, answered: 59, open: 40 })).toBe(false);
    expect(isTold(progress, { halves: 0, answered: 0, open: 0 })).toBe(false);
  });

  it('grows by a whole where nothing was done, by half where it was begun, and by a statement where it was open', () => {
    const whole = (id: string) => progressWith(progress, sample, answers, new Set([`xm-chk-${id}`])).whole;
    expect([whole('09'), whole('08'), whole('13')]).toEqual([{ halves: 17, answered: 10, open: 3 }, { halves: 16, answered: 10, open: 3 }, { halves: 17, answered: 11, open: 2 }]);
  });

  it('what is forbidden is never half done, a part of a number is', () => {
    const halves = (id: string, given: Answers) => progressOf(progress, weighed('unmet', id), given).whole.halves;
    expect([halves('46', { 'clean.illegal': 1 }), halves('21', { 'plan.noForce': 'no' })]).toEqual([0, 0]);
    expect([halves('41', { 'grid.covered': 1 }), halves('41', { 'grid.covered': 0 }), halves('76', { 'reserve.to35': 1 }), halves('65', { 'academy.stands': 'yes' })]).toEqual([1, 0, 1, 1]);
  });

  it('counts neither the city nor what is asked twice', () => {
    expect(progressOf(progress, [{ requirement: 'XT-08', verdict: 'met' }, ...weighed('unmet', '23-platform')], {}).whole.answered).toBe(0);
  });

  it('has every statement of the catalogue in a section or beside them', () => {
    const placed = new Set([...progress.sections.flatMap((section) => section.requirements), ...progress.beside, ...progress.uncounted]);
    expect(requirements.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
  });
});

describe('an indicator', () => {
  it.each<readonly [string, RequirementVerdict, Answers, string]>([
    ['41', 'met', {}, 'met'], ['41', 'unmet', {}, 'unmet'], ['41', 'depends', {}, 'open'], ['48', 'notRequired', {}, 'notAsked'],
    ['77', 'notRequired', { 'members.termOver': 'no' }, 'underWay'], ['77', 'notRequired', {}, 'notAsked'], ['77', 'unmet', { 'members.termOver': 'yes' }, 'unmet'],
  ])('xm-chk-%s %s %j is %s', (id, verdict, answers, standing) => {
    expect(standingOf(progress, { requirement: `xm-chk-${id}`, verdict }, answers)).toBe(standing);
  });
});

describe('what is to be improved', () => {
  const found = improvementsIn(rules, progress, [...weighed('depends', '01'), ...weighed('unmet', '03', '04', '41'), ...weighed('met', '46')]);

  it('names figures first, then the rest, then what is open; what is only encouraged is no gap', () => {
    expect(found.map(({ requirement, isOpen }) => [requirement, isOpen])).toEqual([['xm-chk-41', false], ['xm-chk-03', false], ['xm-chk-01', true]]);
  });

  it('goes to those who lead and those who support, of the village’s own district alone', () => {
    const tasks = {
      'xm-1.a': { lead: ['市委组织部', '市民政局'], support: ['集美区', '同安区'] }, 'xm-13.a': { lead: ['市民政局'], support: ['市综治办', '集美区', '同安区'] },
    };
    const work = byUnit({ tasks, ofDistrict: unitsOfDistrict }, found, 'tongan');
    expect(work.map(({ unit, leads, supports }) => [unit, leads.length, supports.length])).toEqual([['市民政局', 3, 0], ['市委组织部', 2, 0], ['同安区', 0, 3], ['市综治办', 0, 1]]);
    expect(byUnit({ tasks, ofDistrict: unitsOfDistrict }, found, undefined).map(({ unit }) => unit)).toContain('集美区');
    expect(byUnit({ tasks, ofDistrict: unitsOfDistrict }, found, 'siming').map(({ unit }) => unit)).not.toContain('集美区');
  });
});
