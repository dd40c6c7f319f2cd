import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rules } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { readCase, storedCase } from '../../src/schemas/case/index.ts';
import { anyCase } from '../islands/support/cases.ts';
import { readCaseByZod } from './support/zodCase.ts';

type Json = { [key: string]: Json } | Json[] | string | number | boolean | null;

/** Values that are nearly right somewhere: a bound and its neighbours, choices of other questions, days that do not exist. */
const nearMiss: fc.Arbitrary<Json> = fc.oneof(
  fc.constantFrom<Json>(
    'unknown', 'yes', 'no', true, null, '', '1', '5', 'dibao', 'visual', '2016-02-29', '2015-02-29', '2016-1-1', -1, 0, -0, 0.5, -0.5, 120, 121, 1e20,
    10_000, 10_001, 7999, 8000, [], {}, [{}], ['visual'], ['visual', 'magic'], ['visual', 'visual'], Array<Json>(7).fill('mental'), 'x'.repeat(41),
  ),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
);

/** A name that stands somewhere in a case, or nowhere. */
const name = fc.constantFrom(
  ...rules.questions.map(({ id }) => id), ...rules.parameters.map(({ id }) => id), ...rules.readings.map(({ id }) => id),
  'format', 'schema', 'calculator', 'ruleVersion', 'factsOn', 'rulesOn', 'answers', 'lists', 'persons', 'readings', 'result', 'toString', '__proto__', 'x',
);

type Change = Readonly<{ steps: readonly number[]; name: string; value: Json; how: 'replace' | 'remove' | 'add' }>;

const change: fc.Arbitrary<Change> = fc.record({
  steps: fc.array(fc.nat(60), { minLength: 1, maxLength: 4 }), name, value: nearMiss, how: fc.constantFrom('replace', 'remove', 'add'),
});

/** Follows the steps into the case and changes what stands there. */
function changed(stored: Json, { steps: [step = 0, ...rest], name: added, value, how }: Change): Json {
  if (typeof stored !== 'object' || stored === null) return value;
  const entries = Object.entries(stored);
  const at = entries.length === 0 ? -1 : step % entries.length;
  const inside = entries[at]?.[1];
  const goesOn = rest.length > 0 && typeof inside === 'object' && inside !== null;
  const next = entries.flatMap(([key, old], place): [string, Json][] => {
    if (place !== at) return [[key, old]];
    if (goesOn) return [[key, changed(old, { steps: rest, name: added, value, how })]];
    return how === 'remove' ? [] : [[key, how === 'replace' ? value : old]];
  });
  if (!goesOn && how === 'add') next.push([added, value]);
  return Array.isArray(stored) ? next.map(([, each]) => each) : Object.fromEntries(next);
}

it('accepts and refuses the same files as the Zod schema, with the same problems in the same order', () => {
  const refused = { no: 0, yes: 0 };
  fc.assert(fc.property(anyCase, fc.array(change, { maxLength: 4 }), (one, changes) => {
    const kept = JSON.parse(JSON.stringify(storedCase(one))) as Json;
    const file = changes.reduce(changed, kept);
    const read = readCase(rules, file);
    refused['problems' in read ? 'yes' : 'no'] += 1;
    expect(read).toEqual(readCaseByZod(rules, file));
  }), { numRuns: 1500 });
  expect(Math.min(refused.no, refused.yes)).toBeGreaterThan(200);
});
