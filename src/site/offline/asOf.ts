import type { ISODate } from '../../rules/vocabulary/index.ts';
import { ruleBooks } from '../ruleBooks.ts';

/**
 * The day up to which the rules of this site were kept: that of their newest change. A copy kept on a device may be older than the site.
 * @throws Error when no rule set has a change list.
 */
export function dataAsOf(): ISODate {
  const newest = ruleBooks.flatMap(({ rules }) => rules.changes.map(({ on }) => on)).sort().at(-1);
  if (newest === undefined) throw new Error('No rule set says when it was changed; write its first version into `changes`.');
  return newest;
}
