import type { RuleSet } from '../rules/vocabulary/index.ts';
import { pack, type Packed } from '../schemas/packed/index.ts';

/**
 * The rules as a page hands them to its calculator. What only the build reads stays behind: the phrases of citations, which
 * are compared with the plain edition (a page shows the clause itself, one tap away), the changes between versions, and
 * what may be drawn together, which nothing is decided by.
 */
export function rulesForPage(rules: RuleSet): Packed<RuleSet> {
  return pack({ ...rules, changes: [], together: [] }, (name, value) => (name === 'phrase' ? '' : value));
}

/** Other rules as data, handed over in the same way: without the phrases that only the build compares. */
export function dataForPage<T extends object>(data: T): Packed<T> {
  return pack(data, (name, value) => (name === 'phrase' ? '' : value));
}
