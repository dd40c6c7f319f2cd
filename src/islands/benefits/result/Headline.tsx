import { nextQuestions, type Interval } from '../../../rules/engine/index.ts';
import { count, fill, formatDate, formatMoney, formatMoneyRange, formatPeriod, formatYuan } from '../../../words/index.ts';
import { mostOfPolicy } from '../mostOfPolicy.ts';
import { hashOf, isQuestion } from '../screen.ts';
import type { State } from '../state.ts';
import { labelOf, sumText, useTools, whose, type Tools } from '../tools.ts';
import { hidesSum } from './outcomeText.ts';

/** The figure first, then what would settle it, then by which day and which version it holds. */
export function Headline({ state }: Readonly<{ state: State }>) {
  const tools = useTools();
  const { own, lang } = tools;
  const { result, facts } = state;
  const total = result.totals[0]?.amount ?? { low: 0, high: 0, per: 1 };
  const held = result.bundle?.best.offers.filter(({ held: isHeld, amount }) => isHeld && amount.low > 0) ?? [];
  const others = result.totals.slice(1).filter(({ amount }) => amount.high > 0 && !hidesSum(amount));
  return (
    <>
      <p class="eyebrow">{own.name} · {fill(own.factsOn, { day: formatDate(state.factsOn, lang) })}</p>
      <h1 tabIndex={-1} data-screen-title>{(facts.lists['persons']?.length ?? 1) > 1 ? own.result.several : own.result.title}</h1>
      {result.inForce ? (
        <div class="sum">
          <Figure total={total} />
          <p>{sureText(total, mostOfPolicy(result), tools)}</p>
          {held.length > 0 ? <p>{fill(own.bundle.withHeld, { names: held.map(({ id, amount }) => `${tools.words.remarks[id] ?? id} ${hidesSum(amount) ? '' : sumText(tools, amount)}`.trim()).join(tools.shared.join) })}</p> : null}
          {others.map(({ measure, amount }) => <p key={measure}>{fill(own.result.others, { period: formatPeriod(measure, lang) })} {formatMoneyRange(amount.low / amount.per, amount.high / amount.per, lang)}{own.stop}</p>)}
          <Settle state={state} />
        </div>
      ) : <p class="notice">{own.result.notInForce}</p>}
      <div class="notice"><p><b>{own.result.bannerTitle}</b> {own.result.banner}</p><p class="sure">{fill(own.result.dates, { facts: formatDate(state.factsOn, lang), rules: formatDate(state.rulesOn, lang), version: result.version })}</p></div>
    </>
  );
}

function Figure({ total }: Readonly<{ total: Interval }>) {
  const { own, lang } = useTools();
  if (hidesSum(total)) return <p class="figure words">{own.result.unsettled}</p>;
  const [low, high] = [total.low / total.per, total.high / total.per];
  const text = high === Infinity ? fill(own.result.figureFrom, { sum: formatYuan(low, lang) })
    : low === high ? formatYuan(low, lang) : `${formatYuan(low, lang)}–${formatYuan(high, lang)}`;
  return <p class="figure">{text} <small>{own.result.per}</small></p>;
}

function sureText({ low, high, per }: Interval, most: number, { own, lang }: Tools): string {
  if (high === 0) return own.result.nothing;
  if (low === high) return own.result.allSure;
  const sure = low === 0 ? own.result.noneSure : fill(own.result.sureOf, { sum: formatMoney(low / per, lang) });
  if (high < Infinity) return sure;
  return sure + (most < Infinity ? fill(own.result.ownMost, { sum: formatMoney(most, lang) }) : own.result.openEnd);
}

/** What would settle the result: questions not answered or not known, then local figures, then the office. */
function Settle({ state }: Readonly<{ state: State }>) {
  const tools = useTools();
  const { own, rules, shared } = tools;
  const { result, facts } = state;
  const questions = result.open.filter((ref) => isQuestion(ref, rules));
  const unasked = nextQuestions(questions, rules, facts);
  const figures = result.open.filter((ref) => !isQuestion(ref, rules));
  const list = unasked.length > 0 ? unasked : questions;
  const irrelevant = result.irrelevant.filter((ref) => isQuestion(ref, rules)).length;
  return (
    <>
      {list.length === 0 ? <p>{fill(own.result.settled, { asked: result.used.length, rest: irrelevant })}</p> : (
        <div><p>{count(own.result.settle, list.length, tools.lang)}</p>
          <ul class="settle">{list.slice(0, 6).map((ref) => <li key={hashOf({ kind: 'question', ref })}><a href={hashOf({ kind: 'question', ref })}>{[whose(tools, facts, ref), labelOf(tools, ref.question)].filter((part) => part !== '').join(' · ')}</a></li>)}
            {list.length > 6 ? <li><a href="#/review">{shared.review.title}</a></li> : null}</ul></div>
      )}
      {figures.length === 0 ? null : <p class="hint"><a href="#/figures">{own.figures.link}</a>{own.comma}{own.result.settleFigures}{figures.map(({ question }) => labelOf(tools, question)).join(shared.join)}</p>}
      {result.outcomes.some(({ verdict }) => verdict === 'officeDecides') ? <p>{own.result.settleOffice}</p> : null}
    </>
  );
}
