import { SoFarBar, type State } from '../flow/index.ts';
import { useFamily } from './family.ts';
import { sumSoFar } from './sumSoFar.ts';

/** What is known so far, at the foot of every question; it changes with an answer, never while typing. */
export function SoFar({ state }: Readonly<{ state: State }>) {
  const { lead, sum, rest } = sumSoFar(state.result, useFamily());
  return <SoFarBar state={state}><p>{lead}<b>{sum}</b>{rest === '' ? null : <span>{rest}</span>}</p></SoFarBar>;
}
