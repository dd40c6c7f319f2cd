import { describe, expect, it } from 'vitest';
import { consider } from '../../../../src/rules/engine/index.ts';
import { rules } from '../../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Answers, Facts, Interval, QuestionRef, Result, Setting } from '../../../../src/rules/vocabulary/index.ts';
import { parameterTables } from '../../../../src/tools/evaluate/tables.ts';
import { chance, oneOf, seeded, wholeNumber } from '../../../agreement/random.ts';
import { randomFacts } from '../../../agreement/randomFacts.ts';
import { september } from './support.ts';

const dibao = { urban: 76_500, rural: 57_500 };
const setting: Setting = { factsOn: september, rulesOn: september, tables: parameterTables(), readings: {} };

const isOfPerson = (id: string): boolean => rules.questions.some((question) => question.id === id && question.of === 'persons');

function split(row: Answers, ofPerson: boolean): Answers {
  return Object.fromEntries(Object.entries(row).filter(([id]) => isOfPerson(id) === ofPerson));
}

/** A household of one or two persons with every question answered. */
function household(seed: number): Facts {
  const rows = [0, 1].slice(0, 1 + (seed % 2)).map((person) => randomFacts(seed * 2 + person, { on: september, dibao, missing: 0 }));
  return { answers: split(rows[0] ?? {}, false), lists: { persons: rows.map((row) => split(row, true)) } };
}

/** Figures that override one that is known: taking such a figure back is not forgetting, it says something else. */
const overriding = ['dibao.standard', 'care.whollyUnable', 'care.mostlyUnable', 'care.partlyUnable'];

/** The same household with some answers forgotten. */
function forgetful(facts: Facts, seed: number): Facts {
  const random = seeded(seed);
  const forgotten = oneOf(random, [0.05, 0.2, 0.6]);
  const some = (answers: Answers): Answers => Object.fromEntries(Object.entries(answers).filter(([id]) => overriding.includes(id) || !chance(random, forgotten)));
  return { answers: some(facts.answers), lists: { persons: (facts.lists['persons'] ?? []).map(some) } };
}

function told(facts: Facts): Result {
  return consider(rules, facts, setting);
}

function holds(outer: Interval, inner: Interval): boolean {
  return outer.low * inner.per <= inner.low * outer.per && inner.high * outer.per <= outer.high * inner.per;
}

function answerOf(facts: Facts, { question, index }: QuestionRef): Answers[string] | undefined {
  return (index === null ? facts.answers : facts.lists['persons']?.[index])?.[question];
}

function withAnswer(facts: Facts, { question, index }: QuestionRef, answer: Answers[string]): Facts {
  if (index === null) return { ...facts, answers: { ...facts.answers, [question]: answer } };
  return { ...facts, lists: { persons: (facts.lists['persons'] ?? []).map((each, at) => (at === index ? { ...each, [question]: answer } : each)) } };
}

const seeds = Array.from({ length: 250 }, (_, seed) => seed);
const name = ({ question, index }: QuestionRef): string => `${question}#${String(index)}`;

describe('a household of which not everything is known', () => {
  it('is told no verdict that a missing answer could overturn, and sums that hold the true ones', () => {
    for (const seed of seeds) {
      const whole = household(seed);
      const [partly, fully] = [told(forgetful(whole, seed)), told(whole)];
      for (const [at, before] of partly.outcomes.entries()) {
        const after = fully.outcomes[at];
        if (before.verdict === 'certain' || before.verdict === 'impossible') expect(after?.verdict, `${before.entitlement}, seed ${String(seed)}`).toBe(before.verdict);
        if (before.amount !== null && after !== undefined && after.amount !== null) {
          expect(holds(before.amount, after.amount), `${before.entitlement}, seed ${String(seed)}`).toBe(true);
        }
      }
      for (const total of fully.totals) {
        const before = partly.totals.find(({ measure }) => measure === total.measure);
        expect(before !== undefined && holds(before.amount, total.amount), `${total.measure}, seed ${String(seed)}`).toBe(true);
      }
    }
  });

  it('is asked nothing that was answered and nothing that was proved irrelevant', () => {
    for (const seed of seeds) {
      const { open, irrelevant, used } = told(forgetful(household(seed), seed));
      const asked = new Set(open.map(name));
      expect([...irrelevant, ...used].map(name).filter((each) => asked.has(each)), `seed ${String(seed)}`).toEqual([]);
    }
  });

  it('is told that a question is irrelevant only where its answer changes no verdict and no sum of a benefit', () => {
    for (const seed of seeds) {
      const whole = household(seed);
      const partial = forgetful(whole, seed);
      const before = told(partial);
      const unanswered = before.irrelevant.filter((ref) => answerOf(partial, ref) === undefined && !overriding.includes(ref.question));
      if (unanswered.length === 0) continue;
      const random = seeded(seed);
      const ref = unanswered[wholeNumber(random, 0, unanswered.length - 1)];
      const answer = ref === undefined ? undefined : answerOf(whole, ref);
      if (ref === undefined || answer === undefined) continue;
      const after = told(withAnswer(partial, ref, answer));
      const said = ({ outcomes }: Result) => outcomes.map(({ entitlement, index, verdict, amount }) => ({ entitlement, index, verdict, amount }));
      expect(said(after), `${name(ref)} answered ${JSON.stringify(answer)}, seed ${String(seed)}`).toEqual(said(before));
    }
  });

  it('has nothing more to answer once everything is answered, but local figures', () => {
    const figures = new Set(rules.parameters.map(({ id }) => id));
    for (const seed of seeds) {
      expect(told(household(seed)).open.map(({ question }) => question).filter((id) => !figures.has(id)), `seed ${String(seed)}`).toEqual([]);
    }
  });
});
