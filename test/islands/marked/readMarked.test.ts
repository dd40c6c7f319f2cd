import { expect, it } from 'vitest';
import { readMarked } from '../../../src/islands/marked/index.ts';

const given = { calculator: 'disability-benefits', states: { 'wz-2.1-s2a': ['decided', 'open'] } };

it('what a calculator handed over is read as it was', () => {
  expect(readMarked(JSON.stringify(given))).toEqual(given);
});

it.each([
  ['no JSON', '{'], ['nothing', 'null'], ['no states', '{"calculator":"x"}'], ['a state that there is not', '{"calculator":"x","states":{"a":["won"]}}'],
  ['no state', '{"calculator":"x","states":{"a":[]}}'], ['an address in the place of a calculator', '{"calculator":"../../x","states":{}}'],
])('%s is refused', (_, text) => {
  expect(readMarked(text)).toBeNull();
});
