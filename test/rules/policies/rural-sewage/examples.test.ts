import { expect, it } from 'vitest';
import { checksOf, considerCoverage } from '../../../../src/rules/engine/coverage/index.ts';
import { examples, scheme } from '../../../../src/rules/policies/rural-sewage/index.ts';

it.each(examples.map((example) => [example.titles.en, example] as const))('%s', (_, { answers, villages, chosen, expect: expected, builds }) => {
  const result = considerCoverage(scheme, { answers, villages }, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen });
  const found = Object.fromEntries(checksOf(result).map(({ id, verdict, readings }) => [id, { verdict, readings: readings.map(({ reading }) => reading) }]));
  for (const [id, { verdict, readings = [] }] of Object.entries(expected)) expect(found[id], id).toEqual({ verdict, readings });
  expect(result.build?.[0]?.steps.map(({ indexes }) => indexes.length)).toEqual(builds);
});

it('there are at least eight', () => expect(examples.length).toBeGreaterThanOrEqual(8));
