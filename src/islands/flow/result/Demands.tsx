import type { RequirementOutcome, RequirementVerdict } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import type { State } from '../state.ts';
import { useTools } from '../tools.ts';
import { DemandCard } from './DemandCard.tsx';

/** What is not met first, then what is open, then what is met; what is not demanded is folded away. */
const ranks = { unmet: 0, depends: 1, officeDecides: 2, met: 3, notRequired: 4, notInForce: 5 } as const satisfies Record<RequirementVerdict, number>;

/** Duties in their order. */
export function Demands({ state }: Readonly<{ state: State }>) {
  const { own } = useTools();
  const all = [...(state.result.requirements ?? [])].sort((one, other) => ranks[one.verdict] - ranks[other.verdict]);
  const shown = all.filter(({ verdict }) => ranks[verdict] < ranks.notRequired);
  const off = all.filter(({ verdict }) => ranks[verdict] >= ranks.notRequired);
  const card = (outcome: RequirementOutcome) => <DemandCard key={`${outcome.requirement}${String(outcome.index)}`} outcome={outcome} state={state} />;
  return (
    <section class="cards">
      <h2>{own.duties.title}</h2>
      {shown.map(card)}
      {off.length === 0 ? null : <details class="more"><summary>{fill(own.duties.notDemanded, { n: off.length })}</summary>{off.map(card)}</details>}
    </section>
  );
}
