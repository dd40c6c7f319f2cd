import { nextQuestions, type Result } from '../../rules/engine/index.ts';
import { formatMoney } from '../../words/index.ts';
import { mostOfPolicy } from './mostOfPolicy.ts';
import { isQuestion } from './screen.ts';
import type { State } from './state.ts';
import { useTools, type Tools } from './tools.ts';

/** What is known so far, at the foot of every question; it changes with an answer, never while typing. */
export function SoFar({ state }: Readonly<{ state: State }>) {
  const tools = useTools();
  const { own, rules } = tools;
  const { result, facts } = state;
  const left = nextQuestions(result.open, rules, facts).filter((ref) => isQuestion(ref, rules)).length;
  const [lead, strong, rest] = result.inForce ? soFarWords(result, tools) : own.soFar.notInForce;
  return (
    <div class="sofar" role="status">
      <p>{lead}<b>{strong}</b>{rest === '' ? null : <span>{rest}</span>}</p>
      <p>{left > 0 ? own.soFar.left(left) : own.soFar.done}</p>
    </div>
  );
}

function soFarWords(result: Result, { lang, own }: Tools): readonly string[] {
  const total = result.totals[0]?.amount;
  if (total === undefined) return own.soFar.open;
  const [low, high] = [total.low / total.per, total.high / total.per];
  const say = (fen: number): string => formatMoney(fen, lang);
  if (high === 0) return own.soFar.nothing;
  if (high === Infinity) {
    const most = mostOfPolicy(result);
    if (most === Infinity) return low === 0 ? own.soFar.open : own.soFar.floor(say(low));
    return low === 0 ? own.soFar.ownMost(say(most)) : own.soFar.own(say(low), say(most));
  }
  if (low === high) return own.soFar.exact(say(low));
  return low === 0 ? own.soFar.most(say(high)) : own.soFar.range(say(low), say(high));
}
