import { describe, expect, it } from 'vitest';
import { consider } from '../../../src/rules/engine/index.ts';
import {
  all, answered, any, atLeast, atMost, below, chosen, entitlement, includes, percent, stated, within,
  type Answer, type Answers, type Condition,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, benefit, factsOf, here, settingOf, smallRules } from './small.ts';

const fen = (value: number) => stated(value, 'fen/month', here);
const years = (value: number) => stated(value, 'years', here);

/** The changes offered: question, new answer and the verdict it would bring. */
function changes(when: Condition, town: Answers, person: Answers = {}): readonly (readonly [string, Answer, string])[] {
  const [outcome] = consider(smallRules(entitlement(benefit('E', when))), factsOf(town, person), settingOf()).outcomes;
  return (outcome?.changes ?? []).flatMap(({ answers, verdict }) =>
    answers.map(({ question, to }): readonly [string, Answer, string] => [question, to, verdict]));
}

describe('what would change a verdict', () => {
  const between = all(atLeast(ask.rent, fen(100), here), atMost(ask.rent, fen(200), here));

  it('names the nearest number above for one too low, and below for one too high', () => {
    expect(changes(between, { 'town.rent': 99 })).toEqual([['town.rent', 100, 'certain']]);
    expect(changes(between, { 'town.rent': 3 })).toEqual([['town.rent', 100, 'certain']]);
    expect(changes(between, { 'town.rent': 201 })).toEqual([['town.rent', 200, 'certain']]);
    expect(changes(between, { 'town.rent': 900 })).toEqual([['town.rent', 200, 'certain']]);
  });

  it('names the nearest number that would lose it, on whichever side is nearer', () => {
    expect(changes(between, { 'town.rent': 110 })).toEqual([['town.rent', 99, 'impossible']]);
    expect(changes(between, { 'town.rent': 190 })).toEqual([['town.rent', 201, 'impossible']]);
  });

  it('lands on the last number within 150 % where that is half a unit', () => {
    const line = atMost(ask.rent, percent(150, fen(3), here), here);
    expect(changes(line, { 'town.rent': 5 })).toEqual([['town.rent', 4, 'certain']]);
    expect(changes(line, { 'town.rent': 4 })).toEqual([['town.rent', 5, 'impossible']]);
  });

  it('lets age only grow', () => {
    expect(changes(atLeast(ask.age, years(18), here), {}, { 'person.age': 15 })).toEqual([['person.age', 18, 'certain']]);
    expect(changes(below(ask.age, years(18), here), {}, { 'person.age': 30 })).toEqual([]);
    expect(changes(below(ask.age, years(18), here), {}, { 'person.age': 15 })).toEqual([['person.age', 18, 'impossible']]);
  });

  it('suggests a choice and a yes that people can make', () => {
    expect(changes(answered(ask.member, here), {}, { 'person.member': 'no' })).toEqual([['person.member', 'yes', 'certain']]);
    expect(changes(chosen(ask.colour, ['blue'], here), { 'town.colour': 'red' })).toEqual([['town.colour', 'blue', 'certain']]);
  });

  it('never suggests what nobody can change', () => {
    expect(changes(chosen(ask.grade, ['1'], here), {}, { 'person.grade': '3' })).toEqual([]);
    expect(changes(includes(ask.marks, ['x'], here), {}, { 'person.marks': [] })).toEqual([]);
    expect(changes(atMost(ask.fund, fen(5), here), { 'town.fund': 6 })).toEqual([]);
  });

  it('offers nothing that would only make it uncertain, or leave it as it is', () => {
    const two = all(answered(ask.member, here), answered(ask.open, here));
    expect(changes(two, {}, { 'person.member': 'no' })).toEqual([]);
    expect(changes(two, { 'town.open': 'no' }, { 'person.member': 'no' })).toEqual([]);
  });

  it('offers each question that would do it alone', () => {
    const either = any(answered(ask.member, here), answered(ask.open, here));
    expect(changes(either, { 'town.open': 'no' }, { 'person.member': 'no' }).map(([question]) => question).sort())
      .toEqual(['person.member', 'town.open']);
  });

  it('offers nothing while the verdict is open', () => {
    expect(changes(all(answered(ask.member, here), answered(ask.open, here)), {}, { 'person.member': 'yes' })).toEqual([]);
  });

  it('does not suggest a day of work in the past that was another one', () => {
    const offered = changes(within(ask.since, 3, 'included', here), {}, { 'person.since': '2010-01-01' });
    expect(offered.every(([, to]) => String(to) >= '2017-02-01')).toBe(true);
  });
});
