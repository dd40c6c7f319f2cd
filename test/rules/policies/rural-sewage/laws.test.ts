import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksOf, plansRestOn, type Check, type CoverageResult } from '../../../../src/rules/engine/coverage/index.ts';
import type { Answer, NaturalVillage, Question } from '../../../../src/rules/engine/index.ts';
import { questions, scheme } from '../../../../src/rules/policies/rural-sewage/index.ts';
import { town, village } from './support/towns.ts';

/** What the text itself states, so that leaving it out does not leave it unknown. */
const stated = new Set(['total.admin', 'added.admin', 'plan.earlyDays', 'list.complete', 'plan.connect']);

function answerTo(question: Question): fc.Arbitrary<Answer> {
  switch (question.kind) {
    case 'yesNo':
      return fc.constantFrom('yes', 'no');
    case 'choice':
    case 'several':
      return fc.constantFrom(...question.choices);
    case 'date':
      return fc.record({ month: fc.integer({ min: 3, max: 12 }), day: fc.constantFrom(1, 5, 6, 9, 10, 11, 20, 28, 30) })
        .map(({ month, day }) => `2027-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
    case 'number':
      return question.id.endsWith('Year') ? fc.constant(2027) : fc.integer({ min: question.least, max: Math.min(question.most, 40) });
  }
}

const complete = fc.record(Object.fromEntries(questions.filter(({ id }) => !stated.has(id)).map((question) => [question.id, answerTo(question)])));
const known = fc.array(fc.boolean(), { minLength: questions.length, maxLength: questions.length });

const verdicts = (result: CoverageResult): ReadonlyMap<string, Check> => new Map(checksOf(result).map((check) => [check.id, check]));
const isSettled = ({ verdict }: Check): boolean => verdict === 'met' || verdict === 'unmet' || verdict === 'borderline';

describe('answers', () => {
  it('sound and monotone: a verdict that is given stays, whatever else becomes known', () => {
    fc.assert(fc.property(complete, known, (all, which) => {
      const part = Object.fromEntries(Object.entries(all).filter((_, at) => which[at] === true));
      const whole = verdicts(town(all));
      for (const [id, check] of verdicts(town(part))) {
        // A slip elsewhere is told of its own; what was settled before is not un-settled by it.
        if (isSettled(check) && whole.get(id)?.verdict !== 'invalid') expect(whole.get(id)?.verdict, id).toBe(check.verdict);
      }
    }), { numRuns: 400 });
  });

  it('tight: once everything about a check is known, it is no longer open', () => {
    fc.assert(fc.property(complete, (all) => {
      for (const check of checksOf(town({ ...all, 'tasks.unit': 'admin' }))) {
        if (check.id !== 'facilities' && check.id !== 'baseline.admin') expect(check.verdict, check.id).not.toBe('unknown');
        expect(check.missing, check.id).toEqual([]);
      }
    }), { numRuns: 200 });
  });
});

describe('a list of villages', () => {
  const treated = fc.constantFrom<NaturalVillage['treated'][]>({ kind: 'before' }, { kind: 'no' }, { kind: 'in', year: 2026 }, { kind: 'in', year: 2027 });
  const row = fc.record({ admin: fc.constantFrom('甲', '乙', '丙'), households: fc.integer({ min: 1, max: 20 }), share: fc.integer({ min: 0, max: 100 }), treated, isKnown: fc.boolean() });
  const answers = { 'list.complete': 'yes', 'plan.firstYear': 2026, 'plan.step': '2' } as const;

  it('what is not known leaves a range that holds every completion, and a verdict only where all of them agree', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.constantFrom('oneFacility', 'allNatural'), (rows, option) => {
      const whole = rows.map((each, at) => village({ ...each, name: String(at), connected: Math.floor((each.households * each.share) / 100) }));
      const part = whole.map((each, at): NaturalVillage => (rows[at]?.isKnown === true ? each : { ...each, treated: { kind: 'unknown' }, connected: null }));
      const chosen = { 'P6-A11': option };
      const full = town(answers, chosen, whole).years;
      town(answers, chosen, part).years.forEach(({ covered }, at) => {
        for (const unit of ['admin', 'natural', 'household'] as const) {
          const [open, settled] = [covered[unit], full[at]?.covered[unit]];
          const exact = settled?.have?.low ?? null;
          if (exact === null || open.have === null) return;
          expect(open.have.low).toBeLessThanOrEqual(exact);
          expect(open.have.high).toBeGreaterThanOrEqual(exact);
          if (isSettled(open)) expect(settled?.verdict).toBe(open.verdict);
        }
      });
    }), { numRuns: 400 });
  });

  it('another connected household, or another village treated, never makes a share worse', () => {
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), fc.nat(), (rows, which) => {
      const before = rows.map((each, at) => village({ ...each, name: String(at), connected: 0 }));
      const after = before.map((each, at) => (at === which % before.length ? { ...each, treated: { kind: 'before' as const }, connected: each.households } : each));
      const [one, other] = [town(answers, {}, before).years, town(answers, {}, after).years];
      one.forEach(({ covered }, at) => {
        for (const unit of ['admin', 'natural', 'household'] as const) {
          if (covered[unit].verdict === 'met') expect(other[at]?.covered[unit].verdict).toBe('met');
        }
      });
    }), { numRuns: 200 });
  });

  it('counted once is counted the same as anew, whatever was asked of the list before', () => {
    const asked = fc.record({ 'list.complete': fc.constantFrom('yes', 'no'), 'plan.firstYear': fc.constantFrom(2025, 2026), 'plan.step': fc.constantFrom('1', '2', '3'), 'total.natural': fc.integer({ min: 1, max: 9 }) }, { requiredKeys: [] });
    const option = fc.constantFrom('oneFacility', 'allNatural');
    fc.assert(fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), asked, option, asked, option, (rows, first, one, second, other) => {
      const list = rows.map((each, at) => village({ ...each, name: String(at), connected: at }));
      town(first, { 'P6-A11': one }, list);
      expect(town(second, { 'P6-A11': other }, list)).toEqual(town(second, { 'P6-A11': other }, structuredClone(list)));
    }), { numRuns: 200 });
  });

  it('two cases alike in all that plans rest on have the same plans, whatever else was answered', () => {
    fc.assert(fc.property(complete, complete, fc.array(row, { minLength: 1, maxLength: 6 }), (some, others, rows) => {
      const list = rows.map((each, at) => village({ ...each, name: String(at), connected: 0 }));
      const restedOn = ['plan.step', 'plan.connect', 'total.admin', 'total.natural', 'total.household'].map((id) => [id, some[id]] as const);
      const alike = { ...others, ...Object.fromEntries(restedOn), 'list.complete': 'yes' };
      const these = { ...some, 'list.complete': 'yes' };
      expect(plansRestOn(scheme, { answers: alike }, {})).toBe(plansRestOn(scheme, { answers: these }, {}));
      expect(town(alike, {}, list).build).toEqual(town(these, {}, list).build);
    }), { numRuns: 100 });
  });
});
