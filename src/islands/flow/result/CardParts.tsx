import type { BarOutcome, ClauseId, Explained, QuestionRef } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { hashOf, isQuestion } from '../screen.ts';
import { answerText, labelOf, useTools } from '../tools.ts';
import { TruthMark } from './Mark.tsx';

/** What rules it out, or might: `yes` and `maybe` say what that means. */
export function Bars({ bars, yes, maybe }: Readonly<{ bars: readonly BarOutcome[]; yes: string; maybe: string }>) {
  const { own, words } = useTools();
  return (
    <>
      {bars.filter(({ truth }) => truth !== 'no').map((bar) => (
        <p class={bar.truth === 'yes' ? 'barred' : 'barred maybe'} key={bar.id}><TruthMark truth={bar.truth === 'yes' ? 'no' : 'unknown'} /><span>{bar.truth === 'yes' ? yes : maybe}{own.colon}{words.remarks[bar.id]} <ClauseLink id={bar.cite.clause} /></span></p>
      ))}
    </>
  );
}

/** The questions that can still change it. */
export function StillOpen({ refs }: Readonly<{ refs: readonly QuestionRef[] }>) {
  const tools = useTools();
  const open = refs.filter((ref) => isQuestion(ref, tools.rules));
  if (open.length === 0) return null;
  return <p class="still">{tools.own.card.open}{tools.own.colon}<QuestionLinks refs={open} name={({ question }) => labelOf(tools, question)} /></p>;
}

/** Questions in one line, each leading to where it is asked. */
export function QuestionLinks({ refs, name }: Readonly<{ refs: readonly QuestionRef[]; name: (ref: QuestionRef) => string }>) {
  const { shared } = useTools();
  return <>{refs.map((ref, place) => {
    const hash = hashOf({ kind: 'question', ref });
    return <span key={hash}>{place === 0 ? '' : shared.join}<a href={hash}>{name(ref)}</a></span>;
  })}</>;
}

/** The nearest other answers that would turn it, and what it would be then. */
export function Changes({ changes, say }: Readonly<{ changes: Explained['changes']; say: (change: Explained['changes'][number]) => string }>) {
  const tools = useTools();
  const { own } = tools;
  if (changes.length === 0) return null;
  return (
    <details class="changes">
      <summary>{own.card.changes}</summary>
      <ul class="plain">{changes.map((change, place) => (
        <li key={place}>{change.answers.map(({ question, from, to }) => fill(own.card.change, { label: labelOf(tools, question), from: answerText(tools, question, from), to: answerText(tools, question, to) })).join(tools.shared.join)}{own.comma}{fill(own.card.would, { verdict: say(change) })}</li>
      ))}</ul>
    </details>
  );
}

/** What to do next, and who is responsible by the annex. */
export function NextSteps({ next, annex, open }: Readonly<{ next: string; annex: readonly ClauseId[]; open: boolean }>) {
  const { own, units, links, clauses } = useTools();
  return (
    <details class="next" open={open}>
      <summary>{own.card.next}</summary>
      <p>{next}</p>
      {annex.map((row) => <p class="units" key={row}>{own.card.units}{own.colon}{units[row]} <a href={`${links.policy}#${row}`}>{fill(own.card.annex, { row: clauses[row] ?? row })}</a></p>)}
    </details>
  );
}
