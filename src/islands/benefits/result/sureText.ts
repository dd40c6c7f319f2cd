import type { Interval } from '../../../rules/engine/index.ts';
import { fill, formatMoney } from '../../../words/index.ts';
import { atLeast } from '../../flow/index.ts';
import type { Family } from '../family.ts';

/** How much of the monthly sum is certain, and what bounds the rest; `most` is the most that this document alone comes to, in fen. */
export function sureText(total: Interval, most: number, { own, lang }: Pick<Family, 'own' | 'lang'>): string {
  const { low, high } = total;
  if (high === 0) return own.found.nothing;
  if (low === high) return own.found.allSure;
  if (low > 0 && atLeast(total) === 0) return own.found.unsized;
  const sure = low === 0 ? own.found.noneSure : fill(own.found.sureOf, { sum: formatMoney(atLeast(total), lang) });
  if (high < Infinity) return sure;
  return sure + (most < Infinity ? fill(own.found.ownMost, { sum: formatMoney(most, lang) }) : own.found.openEnd);
}
