import type { Result } from '../../rules/engine/index.ts';
import { fill, formatMoney } from '../../words/index.ts';
import { atLeast } from '../flow/index.ts';
import type { Family } from './family.ts';
import { mostOfPolicy } from './mostOfPolicy.ts';

/** The monthly sum as far as it is known: what leads to it, the sum itself, and what is left to say. */
export type SumSoFar = Readonly<{ lead: string; sum: string; rest: string }>;

/** What a family is told at the foot of every question. A sum of which only the certainty is known is told without a figure. */
export function sumSoFar(result: Result, { lang, own: { soFar } }: Pick<Family, 'lang' | 'own'>): SumSoFar {
  const total = result.totals[0]?.amount;
  if (!result.inForce) return soFar.notInForce;
  if (total === undefined) return soFar.open;
  const [low, high] = [atLeast(total), total.high / total.per];
  if (high === 0) return soFar.nothing;
  const bound = high === Infinity ? mostOfPolicy(result) : high;
  const figures = { sure: formatMoney(low, lang), most: formatMoney(bound, lang) };
  const said = ({ lead, sum, rest }: SumSoFar): SumSoFar => ({ lead, sum: fill(sum, figures), rest: fill(rest, figures) });
  if (low === 0 && total.low > 0) return soFar.unsized;
  if (bound === Infinity) return low === 0 ? soFar.open : said(soFar.floor);
  if (high === Infinity) return said(low === 0 ? soFar.ownMost : soFar.own);
  if (low === high) return said(soFar.exact);
  return said(low === 0 ? soFar.most : soFar.range);
}
