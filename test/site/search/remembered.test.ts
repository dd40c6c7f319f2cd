import { expect, it } from 'vitest';
import { remembered } from '../../../src/site/search/remembered.ts';

it('makes of each text the same as without remembering, once while it is remembered', () => {
  const made: string[] = [];
  const longer = remembered(2, (text) => {
    made.push(text);
    return text + text;
  });
  expect(['a', 'b', 'a', 'b', 'c', 'a'].map(longer)).toEqual(['aa', 'bb', 'aa', 'bb', 'cc', 'aa']);
  expect(made).toEqual(['a', 'b', 'c', 'a']);
});
