import { describe, expect, it } from 'vitest';
import { considerDone } from '../../../src/rules/engine/coverage/index.ts';
import type { Answers } from '../../../src/rules/engine/index.ts';
import { examples, madeUpVillages, scheme } from '../../../src/rules/policies/rural-sewage/index.ts';
import { coverageStates } from '../../../src/rules/report/index.ts';

const statesOf = (answers: Answers, chosen: Readonly<Record<string, string>> = {}, villages: typeof madeUpVillages = []) => (
  coverageStates(scheme, considerDone(scheme, { answers, villages }, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen })));
const year1 = examples.find(({ id }) => id === 'first-year')?.answers ?? {};

describe('what each clause of the plan was to a town', () => {
  it('nothing answered: nothing was reached, above all not fulfilled', () => {
    expect(new Set(Object.values(statesOf({})).flat())).toEqual(new Set(['notReached']));
  });

  it('the first year is decided where all four are reached, and with one village less it is not', () => {
    expect(statesOf(year1)['pt6-2-a']).toEqual(['decided']);
    expect(statesOf({ ...year1, 'year1.admin': 26 })['pt6-2-a']).toEqual(['failed', 'passed']);
    expect(statesOf(year1)['pt6-2-b']).toEqual(['notReached']);
  });

  it('one of the four alone decides nothing: the others are open', () => {
    expect(statesOf({ 'year1.admin': 27 })['pt6-2-a']).toEqual(['open', 'passed']);
  });

  it('a report is in time on the ninth, for the office on the tenth until a reading is chosen, and late on the eleventh', () => {
    const report = (day: string, chosen = {}) => statesOf({ 'report.on': day }, chosen)['pt6-5-c'];
    expect([report('2026-05-09'), report('2026-05-10'), report('2026-05-11')]).toEqual([['decided'], ['office'], ['failed']]);
    expect(report('2026-05-10', { 'P6-A09': 'inclusive' })).toEqual(['decided']);
    expect(report('2026-05-10', { 'P6-A09': 'strict' })).toEqual(['failed']);
  });

  it('figures that cannot be right are no answer', () => {
    expect(statesOf({ 'baseline.admin': 31 })['pt6-D.1']).toEqual(['open']);
    expect(statesOf({ 'baseline.admin': 17 })['pt6-D.1']).toEqual(['decided']);
  });

  it('of the ways to treat water the place decides, once something is said of the place', () => {
    expect(statesOf({ 'place.connectable': 'yes' })['pt6-3.0-b']).toEqual(['office']);
    expect(statesOf({ 'subsidy.step': 'accepted' })['pt6-6']).toEqual(['passed']);
    expect(statesOf({ 'subsidy.step': 'forwarded' })['pt6-6']).toEqual(['decided']);
  });

  it('a village of a list with too few connected fails the clause, beside those with enough', () => {
    expect(statesOf({}, {}, madeUpVillages)['pt6-4.2']).toEqual(expect.arrayContaining(['failed']));
  });

  it('holds no answer, only clauses and their states', () => {
    for (const [clause, states] of Object.entries(statesOf(year1, {}, madeUpVillages))) {
      expect(clause).toMatch(/^pt6-/u);
      expect(states.length).toBeGreaterThan(0);
    }
  });
});
