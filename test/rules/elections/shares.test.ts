import { expect, it } from 'vitest';
import { counted, fewest, reaches, type CommitteeLaw } from '../../../src/rules/elections/index.ts';
import { scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';

type Fraction = NonNullable<CommitteeLaw['elected']>;

/** Every share that any version of the law names. */
function fractionsIn(data: unknown): readonly Fraction[] {
  if (typeof data !== 'object' || data === null) return [];
  if ('exact' in data) return [data as Fraction];
  return Object.values(data).flatMap(fractionsIn);
}

const fractions = scheme.laws.flatMap(fractionsIn);

it('the fewest that are said to be enough are enough, and one fewer is not, for every share of the law and every total to 200', () => {
  expect(fractions.length).toBeGreaterThan(20);
  for (const fraction of fractions) {
    for (const read of ['A', 'B', 'C']) {
      const option = () => read;
      for (let total = 1; total <= 200; total += 1) {
        const least = fewest(fraction, total, option);
        expect(reaches(fraction, counted(least), counted(total), option)).toBe('yes');
        expect(reaches(fraction, counted(least - 1), counted(total), option)).toBe('no');
      }
    }
  }
});

it('a count that is not known settles nothing while it can go both ways', () => {
  const [fraction] = fractions;
  if (fraction === undefined) throw new Error('no share');
  expect(reaches(fraction, counted(null), counted(10), () => 'A')).toBe('unknown');
  expect(reaches(fraction, counted(5), counted(null), () => 'A')).toBe('unknown');
});
