import { SoFarBar } from '../flow/index.ts';
import { cellOf } from './cell.ts';
import { lackingText } from './endsText.ts';
import { figuresOf } from './figures.ts';
import type { State } from './state.ts';
import { useFacilities } from './tools.ts';

/** Beds and institutions lacking, as far as it is known. */
export function SoFar({ state }: Readonly<{ state: State }>) {
  const tools = useFacilities();
  const { own, rules } = tools;
  if (!state.result.inForce) return <SoFarBar state={state}><p><b>{own.verdict.notInForce}</b></p></SoFarBar>;
  const { beds, institutions } = figuresOf(rules, state.result.requirements.map(cellOf));
  return (
    <SoFarBar state={state}>
      <p>{own.soFar.beds} <b>{lackingText(beds, 'beds', tools)}</b></p>
      <p>{own.soFar.institutions} <b>{lackingText(institutions, 'institutions', tools)}</b></p>
    </SoFarBar>
  );
}
