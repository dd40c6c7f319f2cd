import { describe, expect, it } from 'vitest';
import { readAnswer, readParameter, type Fault, type Parsed } from '../../../src/schemas/answers/index.ts';
import { choice, day, number, parameter, several, yesNo, type Answer, type Question } from '../../../src/rules/vocabulary/index.ts';

const open = yesNo('open');
const grade = choice('grade', ['1', '2']);
const kinds = several('kinds', ['visual', 'mental']);
const age = number('age', 'years', { least: 0, most: 120 });
const income = number('income', 'fen/month', { least: 0, most: 1_000_000 });
const start = day('start');

/** The value that was read, or the name of the fault. */
function read(question: Question, given: unknown): Answer {
  return valueOf(readAnswer(question, given, 'here'));
}

function valueOf(parsed: Parsed<Answer>): Answer {
  return parsed.ok ? parsed.value : (parsed.problems[0]?.fault ?? 'no fault');
}

describe('answers that are taken', () => {
  it.each<readonly [Question, unknown, Answer]>([
    [open, 'yes', 'yes'], [open, true, 'yes'], [open, 'no', 'no'], [open, false, 'no'],
    [grade, '2', '2'], [kinds, ['mental', 'visual'], ['mental', 'visual']], [kinds, [], []], [kinds, ['mental', 'mental'], ['mental']],
    [age, 0, 0], [age, 120, 120], [age, '18', 18], [start, '2016-02-29', '2016-02-29'],
    [income, 114_750, 114_750], [income, '1147.50 yuan/month', 114_750], [income, '1147.5元/月', 114_750],
    [income, ' 0.01 yuan / month ', 1], [income, '¥10/month', 'wrongUnit'], [income, '10 RMB/month', 1_000],
    [income, { value: 5, measure: 'fen/month' }, 5],
  ])('%o read from %j', (question, given, value) => {
    expect(read(question, given)).toEqual(value);
  });

  it.each([open, grade, kinds, age, income, start])('"unknown" is an answer to a question of kind $kind', (question) => {
    expect(read(question, 'unknown')).toBe('unknown');
  });
});

describe('answers that are refused', () => {
  it.each<readonly [Question, unknown, Fault]>([
    [open, 'maybe', 'notYesNo'], [open, 1, 'notYesNo'], [open, 'Yes', 'notYesNo'], [open, [], 'notYesNo'],
    [grade, '3', 'notAChoice'], [grade, 2, 'notAChoice'], [grade, 'toString', 'notAChoice'],
    [kinds, 'visual', 'notAList'], [kinds, { 0: 'visual' }, 'notAList'], [kinds, ['visual', 'deaf'], 'notAChoice'], [kinds, [null], 'notAChoice'],
    [age, -1, 'outOfBounds'], [age, 121, 'outOfBounds'], [age, 17.5, 'notWhole'], [age, '18 years', 'wrongUnit'], [age, '1e2', 'wrongUnit'],
    [income, 1e300, 'outOfBounds'], [income, 0.5, 'notWhole'], [income, '1147.505 yuan/month', 'notWhole'], [income, 1_000_001, 'outOfBounds'],
    [income, '1147.50', 'wrongUnit'], [income, '1147.50 yuan', 'wrongUnit'], [income, '1147.50 yuan/year', 'wrongUnit'],
    [income, '1147.50 dollars/month', 'wrongUnit'], [income, '-1 yuan/month', 'wrongUnit'], [income, '1,147.50 yuan/month', 'wrongUnit'],
    [income, '80%', 'wrongUnit'], [income, { value: 5, measure: 'fen/year' }, 'wrongUnit'], [income, { value: '5', measure: 'fen/month' }, 'wrongUnit'],
    [income, true, 'wrongUnit'], [income, [5], 'wrongUnit'], [income, '', 'wrongUnit'],
    [start, '2015-02-29', 'notADate'], [start, '2016-8-15', 'notADate'], [start, 20_160_815, 'notADate'], [start, '', 'notADate'],
  ])('%o refuses %j: %s', (question, given, fault) => {
    expect(read(question, given)).toBe(fault);
  });

  it('tell the place, what was given and what is allowed', () => {
    expect(readAnswer(age, 121, 'persons[1].age')).toEqual({
      ok: false, problems: [{ at: 'persons[1].age', fault: 'outOfBounds', given: '121', allowed: '0 to 120 years, or unknown' }],
    });
    expect(readAnswer(grade, '9', 'grade')).toMatchObject({ problems: [{ allowed: 'one of 1, 2, or unknown' }] });
    expect(readAnswer(income, '5 yuan', 'income')).toMatchObject({ problems: [{ allowed: expect.stringContaining('"1147.50 yuan/month"') as string }] });
  });

  it('never repeat more than a line of what was given', () => {
    const parsed = readAnswer(grade, 'x'.repeat(10_000), 'grade');
    expect(parsed.ok ? '' : parsed.problems[0]?.given.length).toBeLessThanOrEqual(60);
  });
});

describe('local figures', () => {
  const rate = parameter('rate', 'basisPoints', { least: 8_000, most: 10_000 });
  const standard = parameter('standard', 'fen/month', { least: 1 });

  it.each<readonly [unknown, Answer]>([
    ['80%', 8_000], ['80.5 %', 8_050], ['100%', 10_000], [8_000, 8_000], ['unknown', 'unknown'],
    ['79.99%', 'outOfBounds'], ['100.01%', 'outOfBounds'], [7_999, 'outOfBounds'], ['0.8', 'wrongUnit'], [0.8, 'notWhole'],
    ['80.001%', 'notWhole'], ['80 yuan/month', 'wrongUnit'],
  ])('a rate read from %j is %j', (given, value) => {
    expect(valueOf(readParameter(rate, given, 'rate'))).toBe(value);
  });

  it('a standard is at least one fen: zero is refused, and nothing is put in its place', () => {
    expect(valueOf(readParameter(standard, 0, 'standard'))).toBe('outOfBounds');
    expect(valueOf(readParameter(standard, 1, 'standard'))).toBe(1);
    expect(readParameter(standard, 0, 'standard')).toMatchObject({ problems: [{ allowed: '1 to 10000000000 fen/month, or unknown' }] });
  });

  it.each([['fen/year', 'year'], ['fen/term', '学期'], ['fen/period', 'period'], ['fen/once', '次']] as const)(
    'a figure in %s is written per %s and not per month', (measure, period) => {
      const figure = parameter('figure', measure, { least: 0 });
      expect(valueOf(readParameter(figure, `3.20 yuan/${period}`, 'figure'))).toBe(320);
      expect(valueOf(readParameter(figure, '3.20 yuan/month', 'figure'))).toBe('wrongUnit');
    },
  );
});
