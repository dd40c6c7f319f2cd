import { describe, expect, it } from 'vitest';
import { certify } from '../../../src/rules/engine/certify/index.ts';
import type { Facts, ISODate } from '../../../src/rules/engine/index.ts';
import { certification } from '../../../src/rules/policies/kontum-2516/index.ts';
import { certifiedStates, type ClauseStates } from '../../../src/rules/report/index.ts';

function statesOf(answers: Facts['answers'], { lists = {}, on = '2015-11-01', readings = {} }: Readonly<{ lists?: Facts['lists']; on?: ISODate; readings?: Readonly<Record<string, string>> }> = {}): ClauseStates {
  const facts = { answers: { 'evaluation.year': Number(on.slice(0, 4)), ...answers }, lists };
  return certifiedStates(certification, facts, certify(certification, facts, { factsOn: on, rulesOn: on, tables: [], readings }), readings);
}

const ward = { 'unit.kind': 'ward', 'unit.inCity': 'yes' } as const;

describe('what each clause of the plan was to a unit', () => {
  it('the mark decides at 850 points and is not reached at 849.99', () => {
    expect(statesOf({ ...ward, 'score.commune': 85_000 })['kt-III.2.2-a']).toContain('decided');
    expect(statesOf({ ...ward, 'score.commune': 84_999 })['kt-III.2.2-a']).toContain('failed');
    expect(statesOf({ ...ward, 'score.commune': 85_000 })['kt-III.2.2-b']).toEqual(['notReached']);
  });

  it('is open while the points are not known, and where they cannot be right nothing is concluded', () => {
    expect(statesOf(ward)['kt-III.2.2-a']).toEqual(['open']);
    expect(statesOf({ ...ward, 'score.commune': 100_001 })['kt-III.2.2-a']).toEqual(['notReached']);
  });

  it('what another reading turns is for the office as well, until the reading is chosen', () => {
    const rounded = statesOf({ ...ward, 'score.commune': 84_950 });
    expect(rounded['kt-III.2.2-a']).toEqual(['failed', 'office']);
    const scored = certify(certification, { answers: { 'evaluation.year': 2015, ...ward, 'score.commune': 84_950 }, lists: {} }, { factsOn: '2015-11-01', rulesOn: '2015-11-01', tables: [], readings: {} });
    const chosen = Object.fromEntries(scored.score.readings.map(({ reading, recommended, options }) => [reading, recommended ?? options[0]?.option ?? '']));
    expect(statesOf({ ...ward, 'score.commune': 84_950 }, { readings: chosen })['kt-III.2.2-a']).toEqual(['failed']);
  });

  it('a list nobody has begun was not reached; begun, its lines are fulfilled, not fulfilled or open, and only a complete one decides', () => {
    const papers = { 'dossier.commune.request': 'yes', 'dossier.commune.report': 'yes', 'dossier.commune.minutes': 'yes' } as const;
    const line = (last: Facts['answers']) => { const states = statesOf(last); return [states['kt-III.2.1-hs1'], states['kt-III.2.1-hs4']]; };
    expect(line({})).toEqual([['notReached'], ['notReached']]);
    expect(line(papers)).toEqual([['passed'], ['open']]);
    expect(line({ ...papers, 'dossier.commune.scores': 'no' })).toEqual([['passed'], ['failed']]);
    expect(line({ ...papers, 'dossier.commune.scores': 'yes' })).toEqual([['decided'], ['decided']]);
  });

  it('a day is in time up to the day before, for the office on the day itself, and late after it', () => {
    const report = (day: string) => statesOf({ 'day.provinceReport': day })['kt-III.4.3'];
    expect([report('2015-12-09'), report('2015-12-10'), report('2015-12-11')]).toEqual([['passed'], ['office'], ['failed']]);
    expect(statesOf({ 'day.provinceReport': '2015-12-09' })['kt-III.4.2']).toEqual(['open']);
    expect(statesOf({})['kt-III.4.3']).toEqual(['notReached']);
  });

  it('assessed once is as the plan has it, twice is not, and not known is nothing', () => {
    const times = (answers: Facts['answers']) => statesOf(answers)['kt-III.2.1-a'];
    const question = certification.calendar.times.question.id;
    expect([times({ [question]: 1 }), times({ [question]: 2 }), times({})]).toEqual([['passed'], ['failed'], ['notReached']]);
  });

  it('three years on record are enough for the district and not for the province; without a record neither was reached', () => {
    const year = (number: number) => ({ 'year.number': number, 'year.recognised': 'yes', 'year.basis': '34/2014', 'year.districtAward': 'no', 'year.provinceAward': 'no' }) as const;
    const three = statesOf({}, { lists: { years: [2018, 2017, 2016].map(year) }, on: '2018-11-01' });
    const two = statesOf({}, { lists: { years: [2018, 2017].map(year) }, on: '2018-11-01' });
    expect([three['kt-III.3.3-a'], three['kt-III.3.3-b'], two['kt-III.3.3-a']]).toEqual([['decided'], ['failed'], ['failed']]);
    expect(statesOf({})['kt-III.3.3-a']).toEqual(['notReached']);
  });

  it('after the last day of the plan no clause of it was reached', () => {
    expect(new Set(Object.values(statesOf({ 'score.commune': 90_000, 'day.provinceReport': '2020-12-09' }, { on: '2020-11-01' })).flat())).toEqual(new Set(['notReached']));
  });

  it('holds no answer, only clauses and their states', () => {
    for (const [clause, states] of Object.entries(statesOf({ ...ward, 'score.commune': 85_000 }))) {
      expect(clause).toMatch(/^kt-/u);
      expect(states.length).toBeGreaterThan(0);
    }
  });
});
