import { ruleBooks } from '../ruleBooks.ts';

/** The day up to which the rules of this site were kept: that of their newest change. A copy kept on a device may be older than the site. */
export function dataAsOf(): string {
  return ruleBooks.flatMap(({ rules }) => rules.changes.map(({ on }) => on)).sort().at(-1) ?? '';
}
