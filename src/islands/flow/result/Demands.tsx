import type { RequirementOutcome } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { InTurn } from '../../shared/index.ts';
import type { State } from '../state.ts';
import { useTools } from '../tools.ts';
import { byDemand } from './byDemand.ts';
import { DemandCard } from './DemandCard.tsx';
import { Folded } from './Folded.tsx';
import { debt } from './debt.tsx';

/** Duties in their order. */
export function Demands({ state }: Readonly<{ state: State }>) {
  const { own } = useTools();
  const { shown, off } = byDemand(state.result.requirements ?? []);
  const card = (outcome: RequirementOutcome) => <InTurn key={`${outcome.requirement}${String(outcome.index)}`}><DemandCard outcome={outcome} state={state} Debt={debt} /></InTurn>;
  return (
    <section class="cards">
      <h2>{own.duties.title}</h2>
      {shown.map(card)}
      {off.length === 0 ? null : <Folded title={fill(own.duties.notDemanded, { n: off.length })}>{off.map(card)}</Folded>}
    </section>
  );
}
