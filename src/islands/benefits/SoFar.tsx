import type { Result } from '../../rules/engine/index.ts';
import { fill, formatMoney } from '../../words/index.ts';
import { SoFarBar, type State } from '../flow/index.ts';
import { useFamily, type Family } from './family.ts';
import { mostOfPolicy } from './mostOfPolicy.ts';

/** What is known so far, at the foot of every question; it changes with an answer, never while typing. */
export function SoFar({ state }: Readonly<{ state: State }>) {
  const { lead, sum, rest } = sumWords(state.result, useFamily());
  return <SoFarBar state={state}><p>{lead}<b>{sum}</b>{rest === '' ? null : <span>{rest}</span>}</p></SoFarBar>;
}

function sumWords(result: Result, { lang, own: { soFar } }: Family): Readonly<{ lead: string; sum: string; rest: string }> {
  const total = result.totals[0]?.amount;
  if (!result.inForce) return soFar.notInForce;
  if (total === undefined) return soFar.open;
  const [low, high] = [total.low / total.per, total.high / total.per];
  if (high === 0) return soFar.nothing;
  const bound = high === Infinity ? mostOfPolicy(result) : high;
  const figures = { sure: formatMoney(low, lang), most: formatMoney(bound, lang) };
  const said = ({ lead, sum, rest }: (typeof soFar)['exact' | 'range' | 'most' | 'floor' | 'own' | 'ownMost']) =>
    ({ lead, sum: fill(sum, figures), rest: fill(rest, figures) });
  if (bound === Infinity) return low === 0 ? soFar.open : said(soFar.floor);
  if (high === Infinity) return said(low === 0 ? soFar.ownMost : soFar.own);
  if (low === high) return said(soFar.exact);
  return said(low === 0 ? soFar.most : soFar.range);
}
