import { count, fill, formatDate } from '../../../words/index.ts';
import { settling } from '../nextQuestions.ts';
import { hashOf, isQuestion } from '../screen.ts';
import type { Judged } from '../state.ts';
import { labelOf, named, useTools } from '../tools.ts';

/** What would settle the result: questions not answered or not known, then local figures, then the office. */
export function Settle({ state }: Readonly<{ state: Judged }>) {
  const tools = useTools();
  const { own, rules, shared } = tools;
  const { result, facts } = state;
  const figures = result.open.filter((ref) => !isQuestion(ref, rules));
  const list = settling(result.open.filter((ref) => isQuestion(ref, rules)), rules, facts);
  const irrelevant = result.irrelevant.filter((ref) => isQuestion(ref, rules)).length;
  return (
    <>
      {list.length === 0 ? <p>{fill(own.result.settled, { asked: result.used.length, rest: irrelevant })}</p> : (
        <div><p>{count(own.result.settle, list.length, tools.lang)}</p>
          <ul class="settle">{list.slice(0, 6).map((ref) => <li key={hashOf({ kind: 'question', ref })}><a href={hashOf({ kind: 'question', ref })}>{named(tools, facts, ref)}</a></li>)}
            {list.length > 6 ? <li><a href="#/review">{shared.review.title}</a></li> : null}</ul></div>
      )}
      {figures.length === 0 ? null : <p class="hint"><a href="#/figures">{own.figures.link}</a>{own.comma}{own.result.settleFigures}{figures.map(({ question }) => labelOf(tools, question)).join(shared.join)}</p>}
      {result.outcomes.some(({ verdict }) => verdict === 'officeDecides') ? <p>{own.result.settleOffice}</p> : null}
    </>
  );
}

/** That the result is no decision, the days it holds for, and the version of the rules. */
export function Caution({ state }: Readonly<{ state: Judged }>) {
  const { own, lang } = useTools();
  const { factsOn, rulesOn, result } = state;
  return <div class="notice"><p><b>{own.bannerTitle ?? own.result.bannerTitle}</b> {own.banner}</p><p class="sure">{fill(own.result.dates, { facts: formatDate(factsOn, lang), rules: formatDate(rulesOn, lang), version: result.version })}</p></div>;
}
