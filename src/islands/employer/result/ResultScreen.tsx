import { Again, Cards, ComingLater, Demands, Given, HandoverLater, NotChecked, Slip, type ResultActions } from '../../flow/index.ts';
import { InTurn } from '../../shared/index.ts';
import { PlotLater } from './PlotLater.tsx';
import type { Employer } from '../sums.ts';
import { useEmployer } from '../tools.ts';
import { Headline } from './Headline.tsx';
import { Together } from './Together.tsx';

/** The whole result: what is owed and what can be claimed, what one more would change, each duty and reward with its reasons. */
export function ResultScreen({ state, onAgain, taken }: Readonly<{ state: Employer }> & ResultActions) {
  const { own, shared } = useEmployer();
  const { outcomes, inForce } = state.result;
  return (
    <div class="result">
      <Headline state={state} />
      <HandoverLater draw={({ Sheet }) => <Sheet state={state} />} />
      <Again onAgain={onAgain} result={state.result} />
      {inForce ? (
        <InTurn>
          <Demands state={state} />
          <Cards title={own.rewards} outcomes={outcomes} state={state} />
          <Together state={state} />
          <PlotLater state={state} />
          <ComingLater state={state} />
          <NotChecked state={state} />
        </InTurn>
      ) : null}
      <InTurn>
        <HandoverLater draw={({ CompareLink, TakeAway }) => <><CompareLink /><TakeAway state={state} taken={taken} /></>} missing={shared.takeAway.failed} />
        <Given state={state} />
        {inForce ? <Slip state={state} /> : null}
      </InTurn>
    </div>
  );
}
