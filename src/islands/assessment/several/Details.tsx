import { useMemo } from 'preact/hooks';
import { considerWithRequirements, requirementOutcome, scopeAt } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { itemsIn, NotChecked, settingOf, Slip, withItems, type Judged } from '../../flow/index.ts';
import { InTurn, listOf } from '../../shared/index.ts';
import type { Cell } from '../cell.ts';
import type { Parts } from '../parts.ts';
import { nameOf } from '../places.ts';
import { Groups, RequirementCard } from '../result/index.ts';
import type { State } from '../state.ts';
import { useAssessment, type Group } from '../tools.ts';
import type { OpenedCell } from './SeveralResult.tsx';
import { requirementsOf } from './topics.ts';

/** One place, or one requirement of it, explained; computed when it is opened and for nothing else. */
export function Details({ state, parts: { Progress, After, Sums }, cells, topics, opened: { place, requirement }, onOpen, onClose }: Readonly<{
  state: State; parts: Parts; cells: readonly Cell[]; topics: readonly Group[]; opened: OpenedCell; onOpen: (opened: OpenedCell) => void; onClose: () => void;
}>) {
  const tools = useAssessment();
  const { own, rules } = tools;
  const { facts } = state;
  const asked = requirementsOf(topics);
  const outcomes = useMemo(() => {
    const scope = scopeAt(listOf(rules) ?? '', place, facts, settingOf(tools, state));
    return rules.requirements.filter(({ id }) => (requirement === null ? asked.has(id) : id === requirement)).map((each) => requirementOutcome(each, rules, scope));
  }, [facts, place, requirement]);
  return (
    <section class="details">
      <h2 tabIndex={-1}>{fill(own.matrix.details, { place: nameOf(tools, state, place) })}</h2>
      <p class="row">
        {requirement === null ? null : <button class="btn quiet" type="button" onClick={() => onOpen({ place, requirement: null })}>{own.matrix.whole}</button>}
        <button class="textlink" type="button" onClick={onClose}>{own.matrix.close}</button>
      </p>
      {requirement !== null ? outcomes.map((outcome) => <RequirementCard key={outcome.requirement} outcome={outcome} state={state} />) : (
        <>
          {Progress === undefined ? null : <Progress state={state} cells={cells} place={place} />}
          <Groups outcomes={outcomes} state={state} topics={topics} />
          {After === undefined ? null : <After state={state} cells={cells} place={place} />}
          <InTurn><Alone state={state} Sums={Sums} asked={asked} place={place} /></InTurn>
        </>
      )}
    </section>
  );
}

/** The sums and the slip of this place alone; its requirements keep their place in the table, so that links lead there. */
function Alone({ state, Sums, asked, place }: Readonly<{ state: State; Sums: Parts['Sums']; asked: ReadonlySet<string>; place: number }>) {
  const tools = useAssessment();
  const { rules } = tools;
  const { facts } = state;
  const alone = useMemo((): Judged => {
    const only = withItems(rules, facts, [itemsIn(rules, facts)[place] ?? {}]);
    const within = { ...rules, requirements: rules.requirements.filter(({ id }) => asked.has(id)), entitlements: rules.entitlements.filter(({ id }) => asked.has(id)) };
    const result = considerWithRequirements(within, only, settingOf(tools, state));
    return { ...state, facts: only, result: { ...result, outcomes: result.outcomes.map((each) => ({ ...each, open: [] })) } };
  }, [facts, place]);
  return <>{Sums === undefined ? null : <Sums state={alone} />}<NotChecked state={alone} /><Slip state={alone} /></>;
}
