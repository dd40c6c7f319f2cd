import { expect, test } from 'vitest';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { citationsOf, readingIdsOf, rulesByClause } from '../../src/site/links.ts';

test('each rule knows its clauses, and each clause its rules', () => {
  const byClause = rulesByClause({ rules, further: [] });
  for (const { rule, clauses } of citationsOf(rules)) {
    for (const clause of clauses) expect(byClause.get(clause), clause).toContain(rule);
  }
});

test('the living benefit rests on its own clauses and on who counts as disabled', () => {
  const living = citationsOf(rules).find(({ rule }) => rule === 'R-F09');
  expect(living?.clauses).toEqual(expect.arrayContaining(['wz-2.3.1-s2a', 'wz-2.3.1-s2b', 'wz-2.3.1-s2c', 'wz-7.4', 'wz-2.3.x-s4']));
});

test('the readings a rule meets are found wherever they stand in it', () => {
  const living = rules.entitlements.find(({ id }) => id === 'R-F09');
  expect(living === undefined ? [] : readingIdsOf(living)).toEqual(expect.arrayContaining(['AMB-WZ-01', 'AMB-WZ-13', 'AMB-WZ-14']));
});
