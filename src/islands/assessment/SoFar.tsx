import { formatNumber } from '../../words/index.ts';
import { SoFarBar } from '../flow/index.ts';
import { cellOf } from './cell.ts';
import { lackingText } from './endsText.ts';
import { figuresOf, lackingIn } from './figures.ts';
import type { State } from './state.ts';
import { useAssessment } from './tools.ts';

/** What is lacking, as far as it is known: the sums that stand first, or how many requirements are not met. */
export function SoFar({ state }: Readonly<{ state: State }>) {
  const tools = useAssessment();
  const { own, rules, assessment, lang } = tools;
  if (!state.result.inForce) return <SoFarBar state={state}><p><b>{own.verdict.notInForce}</b></p></SoFarBar>;
  const cells = state.result.requirements.map(cellOf);
  const figures = figuresOf(rules, cells);
  return (
    <SoFarBar state={state}>
      {assessment.sums.map((measure) => <p key={measure}>{own.first[measure]?.soFar} <b>{lackingText(lackingIn(rules, cells, measure), measure, tools)}</b></p>)}
      {assessment.sums.length > 0 ? null : (['met', 'unmet'] as const).map((name) => <p key={name}>{own.found.counted[name]} <b>{formatNumber(figures[name], lang)}</b></p>)}
    </SoFarBar>
  );
}
