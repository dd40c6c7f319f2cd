import { expect, it } from 'vitest';
import type { PartId } from '../../../src/rules/elections/index.ts';
import { examples } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { found, statusOf } from './support.ts';

it.each(examples.map((example) => [example.titles.en, example] as const))('%s', (_, { part, facts, rulesOn, expect: expected }) => {
  const result = found(part as PartId, facts, { rulesOn });
  expect(Object.fromEntries(Object.keys(expected).map((name) => [name, statusOf(result, name)]))).toEqual(expected);
});

it('there are at least eight', () => expect(examples.length).toBeGreaterThanOrEqual(8));
