import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import type { Facts } from '../../../src/rules/vocabulary/index.ts';
import { readFacts as readOn, type Parsed, type Problem } from '../../../src/schemas/answers/index.ts';

const readFacts = (given: unknown): Parsed<Facts> => readOn(rules, given, '2016-09-01');

/** Everything that is wrong, written `place: fault`. */
function faults(given: unknown): readonly string[] {
  return problems(given).map(({ at, fault }) => `${at}: ${fault}`);
}

function problems(given: unknown): readonly Problem[] {
  const parsed = readFacts(given);
  return parsed.ok ? [] : parsed.problems;
}

describe('a case given from outside', () => {
  it('holds answers of the household, local figures, and a list of persons', () => {
    expect(readFacts({ 'household.area': 'rural', 'dibao.standard': '651 yuan/month', persons: [{ 'person.age': 9 }, {}] }))
      .toEqual({ ok: true, value: { answers: { 'household.area': 'rural', 'dibao.standard': 65_100 }, lists: { persons: [{ 'person.age': 9 }, {}] } } });
  });

  it('may put the answers about one person beside the others', () => {
    expect(readFacts({ 'household.area': 'rural', 'person.age': 9 }))
      .toEqual({ ok: true, value: { answers: { 'household.area': 'rural' }, lists: { persons: [{ 'person.age': 9 }] } } });
  });

  it('takes null for unknown, and an empty case for one person nothing is known about', () => {
    const nobody = { ok: true, value: { answers: {}, lists: { persons: [{}] } } };
    expect(readFacts({ 'household.area': null, 'person.age': null, 'dibao.standard': null })).toEqual(nobody);
    expect(readFacts({})).toEqual(nobody);
  });

  it.each([[null], [[]], ['text'], [7], [true]])('%j is not a case', (given) => {
    expect(faults(given)).toEqual([': notAnObject']);
  });
});

describe('faults of a case', () => {
  it.each<readonly [string, unknown, string]>([
    ['an unknown question', { 'person.agee': 9 }, 'person.agee: unknownName'],
    ['an unknown parameter', { 'dibao.standart': 9 }, 'dibao.standart: unknownName'],
    ['an unknown question of a person', { persons: [{ 'person.agee': 9 }] }, 'persons[0].person.agee: unknownName'],
    ['a household question inside a person', { persons: [{}, { 'household.area': 'rural' }] }, 'persons[1].household.area: wrongPlace'],
    ['a figure inside a person', { persons: [{ 'dibao.standard': 9 }] }, 'persons[0].dibao.standard: wrongPlace'],
    ['a person’s answer beside a list of persons', { 'person.age': 9, persons: [{}] }, 'person.age: wrongPlace'],
    ['a value that is no choice', { persons: [{}, { 'person.grade': '5' }] }, 'persons[1].person.grade: notAChoice'],
    ['an age out of bounds', { persons: [{ 'person.age': 121 }] }, 'persons[0].person.age: outOfBounds'],
    ['persons that are no list', { persons: {} }, 'persons: notAList'],
    ['no persons', { persons: [] }, 'persons: tooFew'],
    ['too many persons', { persons: Array.from({ length: 9 }, () => ({})) }, 'persons: tooMany'],
    ['a person that is no object', { persons: [{}, 'Lin'] }, 'persons[1]: notAnObject'],
    ['names of every object', { constructor: 'yes', toString: 'yes' }, 'constructor: unknownName'],
  ])('%s is refused where it stands', (_, given, fault) => {
    expect(faults(given)[0]).toBe(fault);
  });

  it('eight persons are taken, nine are too many', () => {
    const household = (count: number) => ({ persons: Array.from({ length: count }, () => ({})) });
    expect([faults(household(8)), faults(household(9))]).toEqual([[], ['persons: tooMany']]);
    expect(problems(household(9))[0]).toMatchObject({ given: '9', allowed: 'at most 8' });
  });

  it('are all told at once, and one is enough to refuse the case', () => {
    expect(faults({ 'household.area': 'city', 'dibao.standard': 0, persons: [{ 'person.age': 'old' }, { 'person.grade': 1 }] })).toEqual([
      'household.area: notAChoice', 'dibao.standard: outOfBounds', 'persons[0].person.age: wrongUnit', 'persons[1].person.grade: notAChoice',
    ]);
  });

  it('a misspelt name is answered with names that are near', () => {
    expect(problems({ 'persons.age': 9 })[0]?.allowed).toContain('person.age');
    expect(problems({ 'household.areas': 'rural' })[0]?.allowed).toContain('household.area');
    expect(problems({ nonsense: 9 })[0]?.allowed).toBe('the ids that --describe lists');
  });

  it('a prototype hidden in JSON is an unknown name, and changes nothing', () => {
    expect(faults(JSON.parse('{"__proto__": {"person.age": 9}}'))).toEqual(['__proto__: unknownName']);
    expect(faults(JSON.parse('{"persons": [{"__proto__": 9}]}'))).toEqual(['persons[0].__proto__: unknownName']);
  });
});

describe('a birth date, on the day of the facts', () => {
  const born = (day: string, more: object = {}) => faults({ persons: [{ 'person.birthDate': day, ...more }] });

  it('lies on that day or before it, and not so long before that nobody lives', () => {
    expect(born('2016-09-01')).toEqual([]);
    expect(born('2016-09-02')).toEqual(['persons[0].person.birthDate: outOfBounds']);
    expect(born('1895-09-02'), '120 years old').toEqual([]);
    expect(born('1895-09-01'), '121 years old').toEqual(['persons[0].person.birthDate: outOfBounds']);
  });

  it('is told with what there could be', () => {
    expect(problems({ 'person.birthDate': '2090-01-01' })).toMatchObject([{ at: 'person.birthDate', given: '2090-01-01', allowed: '2016-09-01 or at most 120 years before, or unknown' }]);
  });

  it('agrees with an age that is given as well', () => {
    expect(born('2007-09-01', { 'person.age': 9 })).toEqual([]);
    expect(born('2007-09-02', { 'person.age': 9 })).toEqual(['persons[0].person.age: notAllowedTogether']);
    expect(born('unknown', { 'person.age': 9 })).toEqual([]);
    expect(born('2007-09-02', { 'person.age': 'unknown' })).toEqual([]);
  });

  it('is a day of any time where it is none of a birth', () => {
    expect(faults({ persons: [{ 'person.certificateUntil': '2090-01-01' }] })).toEqual([]);
  });
});
