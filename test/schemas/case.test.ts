import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examples, rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { caseSchemaVersion, readCase, storedCase, type Case } from '../../src/schemas/case/index.ts';
import { anyCase } from '../islands/support/cases.ts';

const [example] = examples;
const kept: Case = {
  calculator: rules.calculator, ruleVersion: rules.version, factsOn: '2016-09-01', rulesOn: '2016-09-01',
  facts: example?.facts ?? { answers: {}, lists: { persons: [{}] } }, readings: {},
};
const stored = (): Record<string, unknown> => structuredClone(storedCase(kept)) as Record<string, unknown>;
const withPerson = (more: Record<string, unknown>) => ({ ...stored(), lists: { persons: [{ ...kept.facts.lists['persons']?.[0], ...more }] } });

it('every example is a case that can be kept and opened', () => {
  for (const { facts, factsOn, rulesOn } of examples) {
    const one = { ...kept, facts, factsOn, rulesOn };
    expect(readCase(rules, storedCase(one, { anything: 'goes along' }))).toEqual({ case: one });
  }
});

it('any case comes back as it was', () => {
  fc.assert(fc.property(anyCase, (one) => {
    expect(readCase(rules, JSON.parse(JSON.stringify(storedCase(one))))).toEqual({ case: one });
  }), { numRuns: 100 });
});

describe('a file that is refused says where and what is allowed', () => {
  it.each([
    [{ 'person.age': 121 }, ['lists', 'persons', 0, 'person.age'], { kind: 'whole', least: 0, most: 120, measure: 'years' }],
    [{ 'person.age': 9.5 }, ['lists', 'persons', 0, 'person.age'], { kind: 'whole', least: 0, most: 120, measure: 'years' }],
    [{ 'person.grade': '5' }, ['lists', 'persons', 0, 'person.grade'], { kind: 'oneOf', choices: ['1', '2', '3', '4'] }],
    [{ 'person.autism': true }, ['lists', 'persons', 0, 'person.autism'], { kind: 'yesNo' }],
    [{ 'work.startDate': '2015-02-29' }, ['lists', 'persons', 0, 'work.startDate'], { kind: 'day' }],
  ])('%j', (more, path, allowed) => {
    expect(readCase(rules, withPerson(more))).toEqual({ problems: [{ kind: 'field', path, allowed }] });
  });

  it('a list of choices with one that does not exist', () => {
    const read = readCase(rules, withPerson({ 'person.categories': ['visual', 'magic'] }));
    expect('problems' in read && read.problems[0]).toMatchObject({ kind: 'field', allowed: { kind: 'someOf' } });
  });

  it('a question that does not exist', () => {
    expect(readCase(rules, withPerson({ 'person.shoeSize': 40 }))).toEqual({ problems: [{ kind: 'unknownField', path: ['lists', 'persons', 0, 'person.shoeSize'] }] });
  });

  it('a household question asked of a person', () => {
    expect(readCase(rules, withPerson({ 'household.type': 'dibao' }))).toEqual({ problems: [{ kind: 'unknownField', path: ['lists', 'persons', 0, 'household.type'] }] });
  });

  it('nobody, and nine people', () => {
    for (const count of [0, 9]) {
      const lists = { persons: Array.from({ length: count }, () => ({})) };
      expect(readCase(rules, { ...stored(), lists })).toEqual({ problems: [{ kind: 'field', path: ['lists', 'persons'], allowed: { kind: 'people', least: 1, most: 8 } }] });
    }
  });

  it('a day that does not exist', () => {
    expect(readCase(rules, { ...stored(), factsOn: '2016-13-01' })).toEqual({ problems: [{ kind: 'field', path: ['factsOn'], allowed: { kind: 'dayOnly' } }] });
  });

  it('a figure below its least', () => {
    expect(readCase(rules, { ...stored(), answers: { 'dibao.standard': 0 } })).toEqual({
      problems: [{ kind: 'field', path: ['answers', 'dibao.standard'], allowed: { kind: 'whole', least: 1, most: Infinity, measure: 'fen/month' } }],
    });
  });
});

describe('a file that is not ours', () => {
  it('of a newer site is refused as newer, whatever it holds', () => {
    expect(readCase(rules, { ...stored(), schema: caseSchemaVersion + 1, surprise: true })).toEqual({ problems: [{ kind: 'newer' }] });
  });
  it('of another calculator', () => {
    expect(readCase(rules, { ...stored(), calculator: 'household-points' })).toEqual({ problems: [{ kind: 'otherCalculator' }] });
  });
  it.each([null, [], 'text', 7, {}, { format: 'mingce-case' }])('%j', (value) => {
    const read = readCase(rules, value);
    expect('problems' in read && read.problems[0]).toMatchObject({ kind: 'field', allowed: { kind: 'shape' } });
  });
  it('is never a crash', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => {
      expect('problems' in readCase(rules, value)).toBe(true);
      expect('problems' in readCase(rules, { ...stored(), answers: { 'household.type': value } }) || value === 'dibao' || value === 'unknown').toBe(true);
    }));
  });
});
