import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consider, evaluate, wholeCondition, decide, itemScope, caseScope, walkNode } from '../../../src/rules/engine/index.ts';
import type { Condition, Facts, Interval, Outcome, RuleSet, Setting } from '../../../src/rules/vocabulary/index.ts';
import { asked, completions, plainRuleSets, ruleSets, someFacts } from './randomRules.ts';

const setting: Setting = { factsOn: '2020-01-01', rulesOn: '2020-01-01', tables: [], readings: {} };
const runs = 1500;

function only(rules: RuleSet, facts: Facts): Outcome {
  const [outcome] = evaluate(rules, facts, setting);
  if (outcome === undefined) throw new Error('one person, one outcome');
  return outcome;
}

function holds(outer: Interval, inner: Interval): boolean {
  return outer.low * inner.per <= inner.low * outer.per && inner.high * outer.per <= outer.high * inner.per;
}

const settled = ['certain', 'impossible'];

/** Numbers compared with something itself open are where completions are not tried (see `turns`). */
function comparesOpenNumbers(condition: Condition): boolean {
  let found = false;
  walkNode(condition, { condition: (each) => { found ||= each.kind === 'compared'; } });
  return found;
}

describe('the laws of the engine', () => {
  it('is sound: a settled verdict is every completion’s verdict, and an interval contains every completion’s sum', () => {
    fc.assert(fc.property(ruleSets, someFacts, (rules, facts) => {
      const partial = only(rules, facts);
      for (const complete of completions(facts)) {
        const whole = only(rules, complete);
        if (settled.includes(partial.verdict)) expect(whole.verdict).toBe(partial.verdict);
        if (partial.amount !== null && whole.amount !== null) expect(holds(partial.amount, whole.amount)).toBe(true);
      }
    }), { numRuns: runs });
  });

  it('is tight: without open comparisons the verdict is exactly what brute force over all completions says', () => {
    fc.assert(fc.property(ruleSets, someFacts, (rules, facts) => {
      const [benefit] = rules.entitlements;
      if (benefit === undefined || comparesOpenNumbers(benefit.when)) return;
      const verdicts = new Set(completions(facts).map((complete) => only(rules, complete).verdict));
      const [first] = verdicts;
      const partial = only(rules, facts).verdict;
      if (verdicts.size === 1 && first !== undefined && settled.includes(first)) expect(partial).toBe(first);
      else expect(partial).toBe('depends');
    }), { numRuns: runs * 4 });
  });

  it('asks every question that can turn the verdict', () => {
    fc.assert(fc.property(ruleSets, someFacts, (rules, facts) => {
      const [outcome] = consider(rules, facts, setting).outcomes;
      if (outcome?.verdict !== 'depends') return;
      const open = new Set(outcome.open.map(({ question }) => question));
      for (const question of Object.values(asked)) {
        const turning = canTurn(rules, facts, question.id);
        if (turning) expect(open, `${question.id} can turn it`).toContain(question.id);
      }
    }), { numRuns: runs });
  });

  it('asks no question that cannot turn the verdict, where rules only ask for answers', () => {
    fc.assert(fc.property(plainRuleSets, someFacts, (rules, facts) => {
      const [outcome] = consider(rules, facts, setting).outcomes;
      const asks = outcome?.open.map(({ question }) => question) ?? [];
      expect(asks.filter((question) => !canTurn(rules, facts, question))).toEqual([]);
    }), { numRuns: runs });
  });

  it('is monotone: one more answer never widens an interval and never unsettles a verdict', () => {
    fc.assert(fc.property(ruleSets, someFacts, fc.constantFrom(...Object.values(asked)), fc.nat(), (rules, facts, question, pick) => {
      const next = completions(facts);
      const complete = next[pick % next.length];
      if (complete === undefined) return;
      const [before, after] = [only(rules, facts), only(rules, withOne(facts, complete, question.id))];
      if (settled.includes(before.verdict)) expect(after.verdict).toBe(before.verdict);
      if (before.amount !== null && after.amount !== null) expect(holds(before.amount, after.amount)).toBe(true);
    }), { numRuns: runs * 4 });
  });

  it('takes a complete case at its word: nothing is unknown once everything is answered and read', () => {
    fc.assert(fc.property(ruleSets, someFacts, (rules, facts) => {
      const [complete] = completions(facts);
      const [benefit] = rules.entitlements;
      if (complete === undefined || benefit === undefined) return;
      // A choice under which there is no such sum leaves the sum open by intent.
      if (JSON.stringify(benefit).includes('"blue":null')) return;
      const read: Setting = { ...setting, readings: { R: 'wide', N: 'wide' } };
      const scope = itemScope(caseScope(complete, read), 'people', 0);
      expect(decide(wholeCondition(benefit), scope).truth).not.toBe('unknown');
    }), { numRuns: runs });
  });
});

function withOne(facts: Facts, complete: Facts, id: string): Facts {
  const answer = complete.answers[id];
  if (answer !== undefined) return { ...facts, answers: { ...facts.answers, [id]: answer } };
  const own = complete.lists['people']?.[0]?.[id];
  return own === undefined ? facts : { ...facts, lists: { people: [{ ...facts.lists['people']?.[0], [id]: own }] } };
}

/** Whether two completions that differ only in one answer come out differently. */
function canTurn(rules: RuleSet, facts: Facts, id: string): boolean {
  const seen = new Map<string, string>();
  for (const complete of completions(facts)) {
    const { [id]: _, ...rest } = { ...complete.answers, ...complete.lists['people']?.[0] };
    const key = JSON.stringify(rest);
    const { verdict } = only(rules, complete);
    const before = seen.get(key);
    if (before !== undefined && before !== verdict) return true;
    seen.set(key, verdict);
  }
  return false;
}
