import { expect, it } from 'vitest';
import { rehearsal } from '../../../src/islands/flow/rehearsal.ts';
import { considerWithRequirements, type RuleSet } from '../../../src/rules/engine/index.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';

const { rules } = employers;
const held = { facts: { answers: {}, lists: {} }, factsOn: rules.from, rulesOn: rules.from, readings: {} };

it('a rehearsal goes through every rule once, one at a time', () => {
  const seen: RuleSet[] = [];
  const pieces = [...rehearsal({ rules, tables: [] }, (alone, facts, setting) => {
    seen.push(alone);
    return considerWithRequirements(alone, facts, setting);
  }, held)];
  expect(pieces).toHaveLength(seen.length);
  for (const { entitlements, requirements } of seen) expect(entitlements.length + requirements.length).toBe(1);
  expect(seen.flatMap(({ entitlements }) => entitlements)).toEqual(rules.entitlements);
  expect(seen.flatMap(({ requirements }) => requirements)).toEqual(rules.requirements);
});
