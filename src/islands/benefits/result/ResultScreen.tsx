import type { Result } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { Again, Cards, ComingLater, Given, HandoverLater, itemsIn, NotChecked, ReasonsOnPaper, Slip, type ResultActions, type State } from '../../flow/index.ts';
import { DrawLater, InTurn } from '../../shared/index.ts';
import { useFamily } from '../family.ts';
import { BundleBox } from './BundleBox.tsx';
import { Headline } from './Headline.tsx';

/** The whole result: the figure, what would settle it, each benefit with its reasons, and what to take away. */
export function ResultScreen({ state, onAgain, taken }: Readonly<{ state: State<Result> }> & ResultActions) {
  const { own, rules, shared } = useFamily();
  const { outcomes, inForce } = state.result;
  const people = itemsIn(rules, state.facts);
  const groups = people.length < 2 ? [{ title: own.result.each, outcomes }] : [
    ...people.map((_, index) => ({ title: fill(own.person, { n: index + 1 }), outcomes: outcomes.filter((each) => each.index === index) })),
    { title: own.found.household, outcomes: outcomes.filter((each) => each.index === null) },
  ];
  return (
    <div class="result">
      <Headline state={state} />
      <HandoverLater draw={({ Sheet }) => <Sheet state={state} />} />
      <Again onAgain={onAgain} result={state.result} />
      {inForce ? (
        <InTurn>
          <BundleBox state={state} />
          {groups.map((group) => <Cards key={group.title} {...group} state={state} />)}
          <DrawLater title={own.income.open} words={shared.takeAway} load={() => import('../drawings/drawings.ts').then(({ Incomes }) => Incomes)} given={{ state }} />
          <ComingLater state={state} />
          <NotChecked state={state} />
        </InTurn>
      ) : null}
      <InTurn>
        <HandoverLater draw={({ CompareLink, TakeAway }) => <><CompareLink /><TakeAway state={state} taken={taken}><ReasonsOnPaper /></TakeAway></>} missing={shared.takeAway.failed} />
        <Given state={state} />
        {inForce ? <Slip state={state} /> : null}
      </InTurn>
    </div>
  );
}
