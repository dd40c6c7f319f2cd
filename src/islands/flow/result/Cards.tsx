import type { Explained } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { InTurn } from '../../shared/index.ts';
import type { Judged } from '../state.ts';
import { useTools } from '../tools.ts';
import { Card } from './Card.tsx';
import { Folded } from './Folded.tsx';
import { kindOf, lastShown, ordered, rankOf } from './order.ts';

/** Benefits in their order, those that are ruled out folded away. */
export function Cards({ title, outcomes, state }: Readonly<{ title: string; outcomes: readonly Explained[]; state: Judged }>) {
  const { own, rules } = useTools();
  const all = ordered(outcomes, rules);
  const isShown = (outcome: Explained): boolean => rankOf(outcome, kindOf(outcome, rules)) <= lastShown;
  const shown = all.filter(isShown);
  const out = all.filter((outcome) => !isShown(outcome));
  const card = (outcome: Explained) => <InTurn key={`${outcome.entitlement}${String(outcome.index)}`}><Card outcome={outcome} state={state} /></InTurn>;
  return (
    <section class="cards">
      <h2>{title}</h2>
      {shown.map(card)}
      {out.length === 0 ? null : <Folded title={fill(own.impossible, { n: out.length })}>{out.map(card)}</Folded>}
    </section>
  );
}
