import { describe, expect, it } from 'vitest';
import { decide, reasonsOf } from '../../../src/rules/engine/index.ts';
import {
  above, all, answered, any, anyOne, atLeast, atMost, below, byChoice, chosen, everyOne, includes, judgement, not, read,
  settled, shareOf, stated, within, type Answer, type Answers, type Condition, type Setting, type Truth,
} from '../../../src/rules/vocabulary/index.ts';
import { ask, even, here, noted, open, personScope, settingOf, standard, townScope } from './small.ts';

const truth = (condition: Condition, answers: Answers = {}, setting?: Setting): Truth =>
  decide(condition, personScope(answers, setting)).truth;

const yes = settled('yes', here);
const no = settled('no', here);
const unknown = answered(ask.open, here);
const each = { yes, no, unknown } as const;

describe('deciding one fact', () => {
  it.each<readonly [string, Condition, string, Answer, Answer]>([
    ['answered', answered(ask.open, here), 'town.open', 'yes', 'no'],
    ['chosen', chosen(ask.colour, ['red', 'blue'], here), 'town.colour', 'blue', 'green'],
    ['includes', includes(ask.marks, ['x', 'y'], here), 'person.marks', ['y', 'z'], ['z']],
    ['compared', atMost(ask.rent, stated(5, 'fen/month', here), here), 'town.rent', 5, 6],
    ['within', within(ask.since, 1, 'included', here), 'person.since', '2019-02-01', '2019-01-31'],
    ['judgement', judgement('worthy', ask.confirmed, here), 'person.confirmed', 'yes', 'no'],
  ])('%s is yes, no, and unknown both when it was not asked and when nobody knows', (_, condition, question, met, unmet) => {
    const truths = [met, unmet, 'unknown'].map((answer) => truth(condition, { [question]: answer }));
    expect([...truths, truth(condition)]).toEqual(['yes', 'no', 'unknown', 'unknown']);
  });

  it('an empty set of choices is an answer: none of them', () => {
    expect(truth(includes(ask.marks, ['x'], here), { 'person.marks': [] })).toBe('no');
  });

  it('a judgement that cannot be recorded is unknown whatever is answered', () => {
    expect(truth(judgement('worthy', null, here), { 'person.confirmed': 'yes' })).toBe('unknown');
  });

  it('a settled condition needs no answer', () => {
    expect([truth(yes), truth(no)]).toEqual(['yes', 'no']);
  });
});

describe('comparing', () => {
  const five = stated(5, 'fen/month', here);

  it.each([
    ['atMost', atMost, ['yes', 'yes', 'no']], ['below', below, ['yes', 'no', 'no']],
    ['atLeast', atLeast, ['no', 'yes', 'yes']], ['above', above, ['no', 'no', 'yes']],
  ] as const)('%s decides one below, equal and one above', (_, relate, truths) => {
    expect([4, 5, 6].map((rent) => truth(relate(ask.rent, five, here), { 'town.rent': rent }))).toEqual(truths);
  });

  it('is certain about an unanswered number where its own bounds settle it', () => {
    expect(truth(atMost(ask.rent, stated(1_000, 'fen/month', here), here))).toBe('yes');
    expect(truth(atMost(ask.rent, stated(999, 'fen/month', here), here))).toBe('unknown');
    expect(truth(below(ask.rent, stated(0, 'fen/month', here), here))).toBe('no');
  });

  it('compares two open numbers only where their bounds are apart', () => {
    expect(truth(atMost(ask.rent, ask.fund, here), { 'town.rent': 0 })).toBe('yes');
    expect(truth(atMost(ask.rent, ask.fund, here), { 'town.rent': 1 })).toBe('unknown');
  });

  it('shows both sides of the comparison in its step', () => {
    const { left, right } = decide(atMost(ask.rent, standard, here), personScope({ 'town.rent': 3, 'town.colour': 'red' }));
    expect([left, right]).toEqual([{ low: 3, high: 3, per: 1 }, { low: 700, high: 700, per: 1 }]);
  });
});

describe('joining conditions', () => {
  it.each<readonly [Truth, Truth, Truth, Truth]>([
    ['yes', 'yes', 'yes', 'yes'], ['yes', 'no', 'no', 'yes'], ['yes', 'unknown', 'unknown', 'yes'],
    ['no', 'yes', 'no', 'yes'], ['no', 'no', 'no', 'no'], ['no', 'unknown', 'no', 'unknown'],
    ['unknown', 'yes', 'unknown', 'yes'], ['unknown', 'no', 'no', 'unknown'], ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('%s and %s is %s, or is %s', (a, b, both, either) => {
    expect([truth(all(each[a], each[b])), truth(any(each[a], each[b]))]).toEqual([both, either]);
  });

  it('"not" turns yes and no, and leaves unknown', () => {
    expect([yes, no, unknown].map((condition) => truth(not(condition)))).toEqual(['no', 'yes', 'unknown']);
  });

  it('takes every part into the trace, even those that no longer matter', () => {
    const step = decide(all(no, unknown, yes), personScope({}));
    expect(step.parts.map((part) => part.truth)).toEqual(['no', 'unknown', 'yes']);
    expect(reasonsOf(step).map((reason) => [reason.truth, reason.cite.clause])).toEqual([['no', 'law'], ['unknown', 'law'], ['yes', 'law']]);
  });
});

describe('branching', () => {
  const byColour = byChoice(ask.colour, { red: yes, green: no, blue: unknown });

  it('a condition by choice takes the branch of the answer', () => {
    expect(['red', 'green', 'blue'].map((colour) => truth(byColour, { 'town.colour': colour }))).toEqual(['yes', 'no', 'unknown']);
  });

  it('an unanswered choice is settled where all branches agree', () => {
    expect(truth(byChoice(ask.colour, { red: yes, green: yes, blue: yes }))).toBe('yes');
    expect(truth(byChoice(ask.colour, { red: no, green: no, blue: no }), { 'town.colour': 'unknown' })).toBe('no');
    expect(truth(byColour)).toBe('unknown');
  });

  it('a reading with a recommended option follows it, until another is chosen', () => {
    const condition = read(noted, { wide: yes, narrow: no });
    expect(truth(condition)).toBe('yes');
    expect(truth(condition, {}, settingOf('2020-02-01', { noted: 'narrow' }))).toBe('no');
  });

  it.each([open, even])('the reading "$id" stays open where its options differ, and is settled where they agree', (reading) => {
    expect(truth(read(reading, { wide: yes, narrow: no }))).toBe('unknown');
    expect(truth(read(reading, { wide: no, narrow: no }))).toBe('no');
    expect(truth(read(reading, { wide: yes, narrow: no }), {}, settingOf('2020-02-01', { [reading.id]: 'wide' }))).toBe('yes');
  });
});

describe('going through a list', () => {
  const member = answered(ask.member, here);
  const people = (...answers: readonly string[]) => answers.map((answer) => ({ 'person.member': answer }));
  const over = (condition: Condition, list: readonly Answers[] | null): Truth => decide(condition, townScope({}, list)).truth;

  it.each<readonly [readonly string[], Truth, Truth]>([
    [['yes', 'yes'], 'yes', 'yes'], [['yes', 'no'], 'no', 'yes'], [['no', 'no'], 'no', 'no'],
    [['yes', 'unknown'], 'unknown', 'yes'], [['no', 'unknown'], 'no', 'unknown'], [[], 'yes', 'no'],
  ])('of members %j: everyone is %s, anyone is %s', (answers, everyone, anyone) => {
    expect([over(everyOne('people', member), people(...answers)), over(anyOne('people', member), people(...answers))])
      .toEqual([everyone, anyone]);
  });

  it('a list nobody entered is unknown, not empty', () => {
    expect([over(everyOne('people', member), null), over(anyOne('people', member), null)]).toEqual(['unknown', 'unknown']);
  });

  it('two of three are two thirds, one of three is not', () => {
    const twoThirds = shareOf('people', member, 2, 3, here);
    expect(over(twoThirds, people('yes', 'yes', 'no'))).toBe('yes');
    expect(over(twoThirds, people('yes', 'no', 'no'))).toBe('no');
    expect(over(twoThirds, people('yes', 'unknown', 'no'))).toBe('unknown');
  });
});

describe('counting years from a day', () => {
  const two = (lastDay: 'included' | 'excluded', on: Setting['factsOn'], since: string): Truth =>
    truth(within(ask.since, 2, lastDay, here), { 'person.since': since }, settingOf(on));

  it('runs from the first day to the last, the last counted or not', () => {
    expect((['2019-05-09', '2019-05-10', '2021-05-09', '2021-05-10', '2021-05-11'] as const)
      .map((on) => [two('included', on, '2019-05-10'), two('excluded', on, '2019-05-10')]))
      .toEqual([['no', 'no'], ['yes', 'yes'], ['yes', 'yes'], ['yes', 'no'], ['no', 'no']]);
  });

  it('ends on 28 February for a 29 February, and on the 29th in a leap year', () => {
    expect([two('included', '2022-02-28', '2020-02-29'), two('included', '2022-03-01', '2020-02-29')]).toEqual(['yes', 'no']);
    const four = within(ask.since, 4, 'included', here);
    expect((['2024-02-29', '2024-03-01'] as const).map((on) => truth(four, { 'person.since': '2020-02-29' }, settingOf(on)))).toEqual(['yes', 'no']);
  });
});
