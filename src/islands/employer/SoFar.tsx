import { SoFarBar } from '../flow/index.ts';
import { levyOf, rewardsOf, type Employer } from './sums.ts';
import { spanText } from './sumText.ts';
import { useEmployer } from './tools.ts';

/** What is owed and what can be claimed, as far as it is known. */
export function SoFar({ state }: Readonly<{ state: Employer }>) {
  const tools = useEmployer();
  const { own } = tools;
  const { inForce } = state.result;
  if (!inForce) return <SoFarBar state={state}><p><b>{own.verdict.notInForce}</b></p></SoFarBar>;
  return (
    <SoFarBar state={state}>
      <p>{own.soFar.levy} <b>{spanText(levyOf(tools.rules, state), tools)}</b></p>
      <p>{own.soFar.rewards} <b>{spanText(rewardsOf(state), tools)}</b></p>
    </SoFarBar>
  );
}
