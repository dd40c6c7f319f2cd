import type { RequirementOutcome } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { byDemand, Folded, type Judged } from '../../flow/index.ts';
import { InTurn } from '../../shared/index.ts';
import { useAssessment, type Group } from '../tools.ts';
import { RequirementCard } from './RequirementCard.tsx';

/** Requirements topic by topic; a topic where something is not met is open. */
export function Groups({ outcomes, state, topics }: Readonly<{ outcomes: readonly RequirementOutcome[]; state: Judged; topics: readonly Group[] }>) {
  const { own } = useAssessment();
  const { counted } = own.found;
  return (
    <>
      {topics.map(({ id, title, rules: ids }) => {
        const { shown, off } = byDemand(outcomes.filter(({ requirement }) => ids.includes(requirement)));
        const unmet = shown.filter((outcome) => outcome.verdict === 'unmet' && outcome.strength === 'shall').length;
        const open = shown.filter(({ verdict }) => verdict === 'depends' || verdict === 'officeDecides').length;
        const met = shown.filter(({ verdict }) => verdict === 'met').length;
        const tally = ([[counted.unmet, unmet], [counted.open, open], [counted.met, met], [counted.notRequired, off.length]] as const)
          .flatMap(([name, n]) => (n === 0 ? [] : [`${name} ${String(n)}`]));
        const card = (outcome: RequirementOutcome) => <InTurn key={outcome.requirement}><RequirementCard outcome={outcome} state={state} /></InTurn>;
        return (
          <details class="topic" key={id} open={unmet > 0}>
            <summary><h2>{title}</h2> <span>{tally.join(' · ')}</span></summary>
            <div>{shown.map(card)}</div>
            {off.length === 0 ? null : <Folded title={fill(own.duties.notDemanded, { n: off.length })}>{off.map(card)}</Folded>}
          </details>
        );
      })}
    </>
  );
}
