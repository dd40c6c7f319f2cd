import { expect, it } from 'vitest';
import { letterOf } from '../../../src/islands/benefits/drawings/rivals.ts';

it('a large family has more than 26 things that exclude others, and each keeps a letter of its own', () => {
  expect([0, 25, 26, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'A2', 'Z2', 'A3']);
});
