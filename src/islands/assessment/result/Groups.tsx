import type { RequirementOutcome, RequirementVerdict } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import type { Judged } from '../../flow/index.ts';
import { useAssessment, type Group } from '../tools.ts';
import { RequirementCard } from './RequirementCard.tsx';

/** What is not met first, then what is open, then what is met; what is not demanded is folded away. */
const ranks = { unmet: 0, depends: 1, officeDecides: 2, met: 3, notRequired: 4, notInForce: 5 } as const satisfies Record<RequirementVerdict, number>;

/** Requirements topic by topic; a topic where something is not met is open. */
export function Groups({ outcomes, state, topics }: Readonly<{ outcomes: readonly RequirementOutcome[]; state: Judged; topics: readonly Group[] }>) {
  const { own, rules } = useAssessment();
  const isBinding = ({ requirement }: RequirementOutcome): boolean => rules.requirements.find(({ id }) => id === requirement)?.strength === 'shall';
  const { counted } = own.found;
  return (
    <>
      {topics.map(({ id, title, rules: ids }) => {
        const within = outcomes.filter(({ requirement }) => ids.includes(requirement)).sort((one, other) => ranks[one.verdict] - ranks[other.verdict]);
        const shown = within.filter(({ verdict }) => ranks[verdict] < ranks.notRequired);
        const off = within.filter(({ verdict }) => ranks[verdict] >= ranks.notRequired);
        const unmet = shown.filter((outcome) => outcome.verdict === 'unmet' && isBinding(outcome)).length;
        const open = shown.filter(({ verdict }) => verdict === 'depends' || verdict === 'officeDecides').length;
        const met = shown.filter(({ verdict }) => verdict === 'met').length;
        const tally = ([[counted.unmet, unmet], [counted.open, open], [counted.met, met], [counted.notRequired, off.length]] as const)
          .flatMap(([name, n]) => (n === 0 ? [] : [`${name} ${String(n)}`]));
        const card = (outcome: RequirementOutcome) => <RequirementCard key={outcome.requirement} outcome={outcome} state={state} />;
        return (
          <details class="topic" key={id} open={unmet > 0}>
            <summary><h2>{title}</h2> <span>{tally.join(' · ')}</span></summary>
            {shown.map(card)}
            {off.length === 0 ? null : <details class="more"><summary>{fill(own.duties.notDemanded, { n: off.length })}</summary>{off.map(card)}</details>}
          </details>
        );
      })}
    </>
  );
}
