import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { consider, considerWithRequirements, type Facts, type ISODate } from '../../../src/rules/engine/index.ts';
import { employers, examples, rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { clauseStates } from '../../../src/rules/report/index.ts';
import { parameterSchema } from '../../../src/schemas/index.ts';

const file = parameterSchema.parse(parse(await readFile('content/parameters/dibao.yaml', 'utf8')));
const tables = [{ id: file.id, values: file.values.map(({ place, ...rest }) => ({ ...rest, place: place.id })) }];
const readme = examples[0]?.facts ?? { answers: {}, lists: {} };
const statesOf = (facts: Facts, on: ISODate = '2016-09-01') => clauseStates(rules, consider(rules, facts, { factsOn: on, rulesOn: on, tables, readings: {} }));
const child = (change: Facts['answers']): Facts => ({ ...readme, lists: { persons: [{ ...readme.lists['persons']?.[0], ...change }] } });

describe('what each clause was to a family', () => {
  it('a clause by which a benefit is due decided it', () => {
    expect(statesOf(readme)['wz-2.1-s2a']).toContain('decided');
  });

  it('a condition that is not so failed, and the answer that makes it so turns it', () => {
    const without = statesOf(child({ 'person.certificateValid': 'no' }));
    expect(Object.values(without).flat()).toContain('failed');
    expect(without['wz-2.1-s2a']).not.toContain('decided');
  });

  it('what is not answered is open, never failed', () => {
    const nothing = statesOf({ answers: {}, lists: { persons: [{}] } });
    expect(Object.values(nothing).flat()).not.toContain('decided');
    expect(nothing['wz-2.1-s2a']).toContain('open');
  });

  it('where nothing was in force no clause was reached', () => {
    expect(new Set(Object.values(statesOf(readme, '2010-01-01')).flat())).toEqual(new Set(['notReached']));
  });

  it('holds no answer, only clauses and their states', () => {
    const known = new Set(['decided', 'failed', 'open', 'office', 'passed', 'notReached']);
    for (const [clause, states] of Object.entries(statesOf(readme))) {
      expect(clause).toMatch(/^wz-/u);
      expect(states.length).toBeGreaterThan(0);
      expect(states.filter((state) => !known.has(state))).toEqual([]);
      if (states.length > 1) expect(states).not.toContain('notReached');
    }
  });
});

describe('what each clause was to an employer', () => {
  const judged = (answers: Facts['answers']) => clauseStates(employers.rules, considerWithRequirements(employers.rules, { answers, lists: {} }, { factsOn: '2016-09-01', rulesOn: '2016-09-01', tables: [], readings: {} }));

  it.each(employers.examples.map(({ id, answers }) => [id, answers] as const))('%s: a duty that is settled is marked as decided, and one that is not is not', (_, answers) => {
    const result = considerWithRequirements(employers.rules, { answers, lists: {} }, { factsOn: '2016-09-01', rulesOn: '2016-09-01', tables: [], readings: {} });
    const states = judged(answers);
    for (const { requirement, verdict } of result.requirements) {
      const clauses = employers.rules.requirements.find(({ id }) => id === requirement)?.clauses ?? [];
      if (verdict === 'met' || verdict === 'unmet') for (const clause of clauses) expect(states[clause]).toContain('decided');
    }
  });
});
