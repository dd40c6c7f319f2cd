import { describe, expect, it } from 'vitest';
import { nextQuestions, settling } from '../../../src/islands/flow/index.ts';
import { consider } from '../../../src/rules/engine/index.ts';
import { all, answered, chosen, entitlement, type Answers, type Condition, type RuleSet } from '../../../src/rules/vocabulary/index.ts';
import { ask, benefit, factsOf, here, lapsed, settingOf, smallRules } from '../../rules/engine/small.ts';

/** What is open, and what of it is asked next, written `id` or `id 1` of the first person. */
function asked(when: Condition, town: Answers, ...people: readonly Answers[]): Readonly<{ open: readonly string[]; next: readonly string[]; settle: readonly string[] }> {
  const small = smallRules(entitlement(benefit('E', when)));
  const rules: RuleSet = { ...small, questions: [...small.questions, lapsed] };
  const facts = factsOf(town, ...people);
  const { open } = consider(rules, facts, settingOf());
  const names = (refs: typeof open): readonly string[] => refs.map(({ question, index }) => (index === null ? question : `${question} ${String(index + 1)}`));
  return { open: names(open), next: names(nextQuestions(open, rules, facts)), settle: names(settling(open, rules, facts)) };
}

describe('the next questions', () => {
  it('do not ask again what was answered with "I don’t know", though it stays open', () => {
    expect(asked(all(answered(ask.open, here), chosen(ask.colour, ['red'], here)), { 'town.open': 'unknown' }, {}))
      .toMatchObject({ open: ['town.open', 'town.colour'], next: ['town.colour'] });
  });

  it('do not follow up on what the reader does not know: that stays open, and is asked once it is known', () => {
    const when = all(answered(ask.member, here), answered(ask.confirmed, here), answered(lapsed, here));
    expect(asked(when, {}, {}).next).toEqual(['person.member 1', 'person.confirmed 1', 'person.lapsed 1']);
    const unsure: Answers = { 'person.member': 'yes', 'person.confirmed': 'unknown' };
    expect(asked(when, {}, unsure)).toMatchObject({ open: ['person.confirmed 1', 'person.lapsed 1'], next: [] });
    expect(asked(when, {}, unsure, { 'person.confirmed': 'yes' }).next).toEqual(['person.member 2', 'person.lapsed 2']);
    expect(asked(when, {}, { ...unsure, 'person.confirmed': 'yes' }).next).toEqual(['person.lapsed 1']);
  });
});

describe('what would settle a result', () => {
  const when = all(answered(ask.confirmed, here), answered(lapsed, here), answered(ask.open, here));

  it('are the questions still to be put, then those that were not known, without what follows on them', () => {
    expect(asked(when, {}, { 'person.confirmed': 'unknown' }).settle).toEqual(['town.open']);
    expect(asked(when, { 'town.open': 'unknown' }, { 'person.confirmed': 'unknown' }).settle).toEqual(['town.open', 'person.confirmed 1']);
    expect(asked(when, { 'town.open': 'yes' }, { 'person.confirmed': 'unknown' }).settle).toEqual(['person.confirmed 1']);
  });

  it('is never nothing while something is open', () => {
    expect(asked(answered(lapsed, here), {}, { 'person.confirmed': 'unknown' }).settle).toEqual(['person.lapsed 1']);
    expect(asked(answered(ask.open, here), { 'town.open': 'yes' }, {}).settle).toEqual([]);
  });
});
