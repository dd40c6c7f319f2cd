import { expect, it } from 'vitest';
import { dayProblem } from '../../../src/islands/flow/dayProblem.ts';
import { rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { readCase, storedCase } from '../../../src/schemas/case/index.ts';
import type { ISODate } from '../../../src/rules/vocabulary/index.ts';

const family = (...born: readonly string[]) => ({ answers: {}, lists: { persons: born.map((day) => ({ 'person.birthDate': day })) } });
const on = (day: ISODate, ...born: readonly string[]) => dayProblem(rules, family(...born), day);

it('a family is not judged as of a day before the last of them was born', () => {
  expect(on('2016-08-14', '1980-05-01', '2016-08-15')).toEqual({ kind: 'dayTooEarly', day: '2016-08-15', most: 120 });
  expect(on('2016-08-15', '1980-05-01', '2016-08-15')).toBeUndefined();
});

it('nor as of a day on which one of them would be 121', () => {
  expect(on('2021-05-01', '1900-05-01')).toEqual({ kind: 'dayOutside', day: '2021-05-01', most: 120 });
  expect(on('2021-04-30', '1900-05-01')).toBeUndefined();
});

it('a birth date that nobody knows keeps no day out', () => {
  expect(on('2016-08-15', 'unknown')).toBeUndefined();
});

it('a kept case in which somebody is born after its day is refused, with the days that could be', () => {
  const read = (born: string) => readCase(rules, storedCase({
    calculator: rules.calculator, ruleVersion: rules.version, factsOn: '2016-08-15', rulesOn: '2016-08-15', facts: family(born), readings: {},
  }));
  expect(read('2016-08-15')).toHaveProperty('case');
  expect(read('2016-08-16')).toEqual({ problems: [
    { kind: 'field', path: ['lists', 'persons', 0, 'person.birthDate'], allowed: { kind: 'dayPast', on: '2016-08-15', most: 120 } },
  ] });
});
