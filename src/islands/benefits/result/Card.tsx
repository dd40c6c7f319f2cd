import { caseScope, itemScope, type Explained, type Scope } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { hashOf, isQuestion } from '../screen.ts';
import type { State } from '../state.ts';
import { answerText, labelOf } from '../tools.ts';
import { Amount } from './Amount.tsx';
import { LocalChoice } from './LocalChoice.tsx';
import { TruthMark, VerdictMark } from './Mark.tsx';
import { hidesSum, outcomeText } from './outcomeText.ts';
import { Picture } from './Picture.tsx';
import { ReadingBox } from './ReadingBox.tsx';
import { formula, reasonsOf } from './reason.ts';
import { Reasons } from './Reasons.tsx';
import { useVoice } from './voice.ts';

/** One benefit for one person: what, how much, why, by which clause, what would change it, and what to do next. */
export function Card({ outcome, state }: Readonly<{ outcome: Explained; state: State }>) {
  const tools = useVoice();
  const { own, words, rules, units, links, clauses } = tools;
  const said = words.entitlements[outcome.entitlement];
  const rule = rules.entitlements.find(({ id }) => id === outcome.entitlement);
  if (said === undefined || rule === undefined) return null;
  const scope = scopeOf(tools.tables, outcome, state);
  const at = { tools, scope };
  const isOut = outcome.verdict === 'impossible';
  const bars = outcome.bars.filter(({ truth }) => truth !== 'no');
  const open = outcome.open.filter((ref) => isQuestion(ref, rules));
  const showsFormula = rule.amount !== null && !isOut && rule.amount.kind !== 'parameter' && outcome.ifEntitled !== null && !hidesSum(outcome.ifEntitled);
  return (
    <article class={`card ${outcome.verdict}`}>
      <header>
        <VerdictMark verdict={outcome.verdict} />
        <h3>{said.title}</h3>
        <Amount outcome={outcome} />
      </header>
      <p class="what">{said.what}</p>
      <Picture outcome={outcome} />
      {outcome.verdict === 'officeDecides' ? <LocalChoice outcome={outcome} /> : null}
      {leftOut(outcome, state) ? <p class="barred"><span aria-hidden="true">!</span><span>{own.bundle.notInBest}</span></p> : null}
      {bars.map((bar) => (
        <p class={bar.truth === 'yes' ? 'barred' : 'barred maybe'} key={bar.id}><TruthMark truth={bar.truth === 'yes' ? 'no' : 'unknown'} /><span>{bar.truth === 'yes' ? own.card.barred : own.card.maybeBarred}{own.colon}{words.remarks[bar.id]} <ClauseLink id={bar.cite.clause} /></span></p>
      ))}
      <details open={outcome.measure === 'fen/month' && !isOut}>
        <summary>{own.card.why}</summary>
        <Reasons reasons={reasonsOf(outcome.trace, at)} decided={outcome.trace.truth} />
        {showsFormula ? <p class="sum-of"><span aria-hidden="true">=</span><span>{formula(rule.amount, at)} <ClauseLink id={rule.clauses.at(-1) ?? rule.clauses[0]} /></span></p> : null}
      </details>
      {outcome.readings.map((matter) => <ReadingBox key={matter.reading} matter={matter} outcome={outcome} />)}
      {open.length === 0 ? null : (
        <p class="still">{own.card.open}{own.colon}{open.map((ref, place) => (
          <span key={hashOf({ kind: 'question', ref })}>{place === 0 ? '' : tools.shared.join}<a href={hashOf({ kind: 'question', ref })}>{labelOf(tools, ref.question)}</a></span>
        ))}</p>
      )}
      {outcome.changes.length === 0 ? null : (
        <details class="changes">
          <summary>{own.card.changes}</summary>
          <ul class="plain">{outcome.changes.map(({ answers, verdict, amount }, place) => (
            <li key={place}>{answers.map(({ question, from, to }) => fill(own.card.change, { label: labelOf(tools, question), from: answerText(tools, question, from), to: answerText(tools, question, to) })).join(tools.shared.join)}{own.comma}{fill(own.card.would, { verdict: outcomeText(tools, verdict, amount, outcome.measure) })}</li>
          ))}</ul>
        </details>
      )}
      {isOut ? null : (
        <details class="next" open={outcome.verdict === 'certain' && outcome.measure === 'fen/month'}>
          <summary>{own.card.next}</summary>
          <p>{said.next}</p>
          {rule.annex.map((row) => <p class="units" key={row}>{own.card.units}{own.colon}{units[row]} <a href={`${links.policy}#${row}`}>{fill(own.card.annex, { row: clauses[row] ?? row })}</a></p>)}
        </details>
      )}
    </article>
  );
}

/** Due, but not part of the best combination: drawing it would mean giving up more. */
function leftOut({ entitlement, index, verdict }: Explained, { result: { bundle } }: State): boolean {
  if (verdict !== 'certain' || bundle === null) return false;
  const holds = (offers: typeof bundle.best.offers): boolean => offers.some((offer) => offer.id === entitlement && offer.index === index);
  return bundle.runnerUp !== null && holds(bundle.runnerUp.offers) && !holds(bundle.best.offers);
}

function scopeOf(tables: Parameters<typeof caseScope>[1]['tables'], { entitlement: _, index }: Explained, { facts, factsOn, rulesOn, readings }: State): Scope {
  const scope = caseScope(facts, { factsOn, rulesOn, tables, readings });
  return index === null ? scope : itemScope(scope, 'persons', index);
}
