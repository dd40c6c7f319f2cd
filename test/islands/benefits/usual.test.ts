import { describe, expect, it } from 'vitest';
import { usual, usualRun } from '../../../src/islands/benefits/usual.ts';
import { answerTo } from '../../../src/islands/flow/items.ts';
import { step, untouched, type Action, type Ground, type State, type Untouched } from '../../../src/islands/flow/state.ts';
import { consider, type QuestionRef } from '../../../src/rules/engine/index.ts';
import { examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { readCase, storedCase } from '../../../src/schemas/case/index.ts';
import { parameterTables } from '../../../src/tools/evaluate/tables.ts';

const ground: Ground = { rules, consider, tables: parameterTables() };
const [boy] = examples;

function after(held: State | Untouched, action: Action): State {
  const next = step(ground, held, action);
  if (next.before === null) throw new Error('Nothing has begun.');
  return next;
}

/** The boy's family, answering one by one up to this question. */
function upTo(question: string): Readonly<{ state: State; at: QuestionRef }> {
  let state = after(untouched(ground), { kind: 'begun', items: 1, on: '2016-09-01' });
  while (state.screen.kind === 'question') {
    const at = state.screen.ref;
    if (at.question === question) return { state, at };
    state = after(state, { kind: 'answered', given: [{ ref: at, answer: (boy && answerTo(rules, boy.facts, at)) ?? 'unknown' }] });
  }
  throw new Error(`${question} was never asked.`);
}

function run(question: string): readonly string[] {
  const { state, at } = upTo(question);
  return usualRun(at, rules, state).map(({ ref }) => ref.question);
}

describe('answers that most families give', () => {
  it('are such as their questions can take', () => {
    const everyOne = {
      calculator: rules.calculator, ruleVersion: rules.version, factsOn: '2016-09-01', rulesOn: '2016-09-01', facts: { answers: {}, lists: { persons: [usual] } }, readings: {},
    } as const;
    expect(readCase(rules, storedCase(everyOne))).toHaveProperty('case');
    for (const id of Object.keys(usual)) expect(rules.questions.find((each) => each.id === id)?.of, id).toBe('persons');
  });

  it('go together as long as they follow one another, without what only a yes leads to', () => {
    expect(run('education.diploma')).toEqual([
      'education.diploma', 'training.selfJoined', 'work.employmentDifficulty', 'vehicle.disabledVehicle', 'talent.artsOrSports',
    ]);
    expect(run('medical.notPayableByInsurance')).toEqual(['medical.notPayableByInsurance', 'device.selfPaid', 'person.recognisedHardship']);
    expect(run('insurance.medical')).toEqual([]);
  });

  it('come to the same whether they are given at once or one by one', () => {
    const { state, at } = upTo('receives.childWelfareBasic');
    const given = usualRun(at, rules, state);
    expect(given.length).toBeGreaterThan(5);
    const atOnce = after(state, { kind: 'answered', given });
    const oneByOne = given.reduce((before, each) => after(before, { kind: 'answered', given: [each] }), state);
    expect(atOnce.facts).toEqual(oneByOne.facts);
    expect(atOnce.screen).toEqual(oneByOne.screen);
    expect(atOnce.result.totals).toEqual(oneByOne.result.totals);
  });

  it('are those of the person who is asked about', () => {
    const { state, at } = upTo('receives.childWelfareBasic');
    const two = after(state, { kind: 'itemAdded' });
    expect(new Set(usualRun(at, rules, two).map(({ ref }) => ref.index))).toEqual(new Set([0]));
  });
});
