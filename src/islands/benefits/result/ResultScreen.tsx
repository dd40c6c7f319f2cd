import type { Explained } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { AnswerList, refsOf } from '../ReviewScreen.tsx';
import type { State } from '../state.ts';
import { TakeAway, type TakeAwayActions } from '../TakeAway.tsx';
import { useTools } from '../tools.ts';
import { BundleBox } from './BundleBox.tsx';
import { Card } from './Card.tsx';
import { Headline } from './Headline.tsx';
import { kindOf, lastShown, ordered, rankOf } from './order.ts';
import { Slip } from './Slip.tsx';

/** The whole result: the figure, what would settle it, each benefit with its reasons, and what to take away. */
export function ResultScreen({ state, onAgain, ...actions }: Readonly<{ state: State; onAgain: () => void }> & TakeAwayActions) {
  const tools = useTools();
  const { own, shared, words } = tools;
  const { outcomes, inForce, notChecked } = state.result;
  const people = state.facts.lists['persons'] ?? [];
  const groups = people.length < 2 ? [{ title: own.result.each, outcomes }] : [
    ...people.map((_, index) => ({ title: fill(own.person, { n: index + 1 }), outcomes: outcomes.filter((each) => each.index === index) })),
    { title: own.result.household, outcomes: outcomes.filter((each) => each.index === null) },
  ];
  return (
    <div class="result">
      <Headline state={state} />
      <p class="row"><a class="btn quiet" href="#/review">{own.result.reviewLink}</a><button class="textlink" type="button" onClick={onAgain}>{own.result.again}</button></p>
      {inForce ? <BundleBox state={state} /> : null}
      {inForce ? groups.map((group) => <Cards key={group.title} {...group} state={state} />) : null}
      {inForce && notChecked.length > 0 ? (
        <section><h2>{own.notChecked.title}</h2><p class="hint">{own.notChecked.lead}</p><ul>{notChecked.map((id) => <li key={id}>{words.remarks[id]}</li>)}</ul></section>
      ) : null}
      <TakeAway {...actions} />
      <details class="more given">
        <summary>{own.answers}</summary>
        {people.map((_, index) => <section key={index}><h3>{fill(own.person, { n: index + 1 })}</h3><AnswerList state={state} refs={refsOf(tools, index)} plain /></section>)}
        <h3>{shared.review.household}</h3><AnswerList state={state} refs={refsOf(tools, null)} plain />
        <h3>{shared.review.figures}</h3><AnswerList state={state} refs={tools.rules.parameters.map(({ id }) => ({ question: id, index: null }))} plain />
      </details>
      {inForce ? <Slip state={state} /> : null}
    </div>
  );
}

/** Benefits in their order, those that are ruled out folded away. */
function Cards({ title, outcomes, state }: Readonly<{ title: string; outcomes: readonly Explained[]; state: State }>) {
  const { own, rules } = useTools();
  const all = ordered(outcomes, rules);
  const isShown = (outcome: Explained): boolean => rankOf(outcome, kindOf(outcome, rules)) <= lastShown;
  const shown = all.filter(isShown);
  const out = all.filter((outcome) => !isShown(outcome));
  const card = (outcome: Explained) => <Card key={`${outcome.entitlement}${String(outcome.index)}`} outcome={outcome} state={state} />;
  return (
    <section class="cards">
      <h2>{title}</h2>
      {shown.map(card)}
      {out.length === 0 ? null : <details class="more"><summary>{fill(own.impossible, { n: out.length })}</summary>{out.map(card)}</details>}
    </section>
  );
}
