import { describe, expect, it } from 'vitest';
import { consider, inOrder } from '../../../src/rules/engine/index.ts';
import {
  all, answered, any, atMost, chosen, entitlement, judgement, not, stated, type Answers, type Condition, type RuleSet,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, benefit, factsOf, here, rate, settingOf, smallRules, standard } from './small.ts';

const open = answered(ask.open, here);
const red = chosen(ask.colour, ['red'], here);
const member = answered(ask.member, here);
const grade1 = chosen(ask.grade, ['1'], here);

/** The open questions, written `id` or `id of person n`. */
function asks(when: Condition, town: Answers, ...people: readonly Answers[]): readonly string[] {
  return asksOf(smallRules(entitlement(benefit('E', when))), town, ...people);
}

function asksOf(rules: RuleSet, town: Answers, ...people: readonly Answers[]): readonly string[] {
  return consider(rules, factsOf(town, ...people), settingOf()).open
    .map(({ question, index }) => (index === null ? question : `${question} of person ${String(index + 1)}`));
}

describe('the open questions', () => {
  it('begin with the household and then go through the persons one by one', () => {
    expect(asks(all(grade1, member, red, open), {}, {}, {})).toEqual([
      'town.open', 'town.colour',
      'person.member of person 1', 'person.grade of person 1', 'person.member of person 2', 'person.grade of person 2',
    ]);
  });

  it('put local figures last', () => {
    const rules = smallRules(entitlement({ ...benefit('E', all(atMost(ask.rent, standard, here), member)), amount: standard }));
    expect(asksOf(rules, {}, {})).toEqual(['town.colour', 'town.rent', 'person.member of person 1', 'standard']);
  });

  it('leave out what can no longer matter', () => {
    expect(asks(all(open, red), { 'town.open': 'no' }, {})).toEqual([]);
    expect(asks(any(open, red), { 'town.open': 'yes' }, {})).toEqual([]);
    expect(asks(any(all(member, grade1), all(not(member), grade1)), {}, {})).toEqual(['person.grade of person 1']);
  });

  it('are asked only of the persons for whom they matter', () => {
    expect(asks(all(member, grade1), {}, { 'person.member': 'no' }, {}))
      .toEqual(['person.member of person 2', 'person.grade of person 2']);
  });

  it('ask what decides the sum, also where the benefit is certain', () => {
    const rules = smallRules(entitlement({ ...benefit('E', open), amount: ask.rent }));
    expect(asksOf(rules, { 'town.open': 'yes' }, {})).toEqual(['town.rent']);
    expect(asksOf(rules, { 'town.open': 'no' }, {})).toEqual([]);
  });

  it('ask whether the place runs it, where the clause only allows it', () => {
    const rules = smallRules(entitlement({ ...benefit('E', member), strength: 'may', practised: ask.open }));
    expect(asksOf(rules, {}, { 'person.member': 'yes' })).toEqual(['town.open']);
    expect(asksOf(rules, {}, { 'person.member': 'no' })).toEqual([]);
  });

  it('never ask for a judgement that cannot be recorded', () => {
    expect(asks(all(judgement('worthy', null, here), member), {}, { 'person.member': 'yes' })).toEqual([]);
  });

  it('name the questions that were proved irrelevant', () => {
    const rules = smallRules(entitlement(benefit('E', all(open, red))));
    const { irrelevant, used } = consider(rules, factsOf({ 'town.open': 'no' }, {}), settingOf());
    expect(irrelevant).toContainEqual({ question: 'town.colour', index: null });
    expect(used).toEqual([{ question: 'town.open', index: null }]);
  });

  it('stand once in order, however often they are named', () => {
    const ref = { question: 'person.age', index: 0 };
    const refs = [{ question: rate.id, index: null }, ref, { question: 'town.rent', index: null }, ref];
    expect(inOrder(refs, smallRules()).map(({ question }) => question)).toEqual(['town.rent', 'person.age', 'rate']);
  });

  it('stop once a single person is enough for the household', () => {
    const rules = smallRules(entitlement({ ...benefit('E', { kind: 'anyOne', list: 'people', of: member }), of: null }));
    expect(asksOf(rules, {}, { 'person.member': 'yes' }, {})).toEqual([]);
    expect(asksOf(rules, {}, { 'person.member': 'no' }, {})).toEqual(['person.member of person 2']);
  });

  it('ask a number only while its bounds leave room', () => {
    expect(asks(atMost(ask.rent, stated(1_000, 'fen/month', here), here), {}, {})).toEqual([]);
    expect(asks(atMost(ask.rent, stated(999, 'fen/month', here), here), {}, {})).toEqual(['town.rent']);
  });
});
