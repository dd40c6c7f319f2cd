import type { Explained, RuleSet } from '../../../rules/engine/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import type { Judged } from '../state.ts';
import { Amount } from './Amount.tsx';
import { LocalChoice } from './LocalChoice.tsx';
import { Bars, Changes, NextSteps, StillOpen } from './CardParts.tsx';
import { VerdictMark } from './Mark.tsx';
import { hidesSum, outcomeText } from './outcomeText.ts';
import { Picture } from './Picture.tsx';
import { ReadingBox } from './ReadingBox.tsx';
import { formula, reasonsOf } from './reason.ts';
import { Reasons } from './Reasons.tsx';
import { scopeOf } from './scopeOf.ts';
import { useVoice } from './voice.ts';

/** One benefit for one person: what, how much, why, by which clause, what would change it, and what to do next. */
export function Card({ outcome, state }: Readonly<{ outcome: Explained; state: Judged }>) {
  const tools = useVoice();
  const { own, words, rules } = tools;
  const said = words.entitlements[outcome.entitlement];
  const rule = rules.entitlements.find(({ id }) => id === outcome.entitlement);
  if (said === undefined || rule === undefined) return null;
  const at = { tools, scope: scopeOf(tools, outcome, state) };
  const isOut = outcome.verdict === 'impossible';
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
      {leftOut(outcome, state, rules) ? <p class="barred"><span aria-hidden="true">!</span><span>{own.bundle.notInBest}</span></p> : null}
      <Bars bars={outcome.bars} yes={own.card.barred} maybe={own.card.maybeBarred} />
      <details open={outcome.measure === rules.bundled && !isOut}>
        <summary>{own.card.why}</summary>
        <Reasons reasons={reasonsOf(outcome.trace, at)} decided={outcome.trace.truth} />
        {showsFormula ? <p class="sum-of"><span aria-hidden="true">=</span><span>{formula(rule.amount, at)} <ClauseLink id={rule.clauses.at(-1) ?? rule.clauses[0]} /></span></p> : null}
      </details>
      {outcome.readings.map((matter) => <ReadingBox key={matter.reading} matter={matter} say={({ verdict, amount }) => outcomeText(tools, verdict, amount, outcome.measure)} />)}
      <StillOpen refs={outcome.open} />
      <Changes changes={outcome.changes} say={({ verdict, amount }) => outcomeText(tools, verdict, amount, outcome.measure)} />
      {isOut ? null : <NextSteps next={said.next} annex={rule.annex} open={outcome.verdict === 'certain' && outcome.measure === rules.bundled} />}
    </article>
  );
}

/** Due, but not part of the best combination: drawing it would mean giving up more. */
function leftOut({ entitlement, index, verdict }: Explained, { result: { bundle, bundleReadings } }: Judged, { readings }: RuleSet): boolean {
  // Where the text leaves open whether the two go together, neither is said to be left out.
  const isOpen = bundleReadings.some(({ reading }) => readings.some(({ id, handling }) => id === reading && handling === 'open'));
  if (verdict !== 'certain' || bundle === null || isOpen) return false;
  const holds = (offers: typeof bundle.best.offers): boolean => offers.some((offer) => offer.id === entitlement && offer.index === index);
  return bundle.runnerUp !== null && holds(bundle.runnerUp.offers) && !holds(bundle.best.offers);
}
