import { itemsIn } from '../../flow/index.ts';
import type { ResultProps } from '../Assessment.tsx';
import type { Action } from '../state.ts';
import { useAssessment } from '../tools.ts';
import { SeveralResult } from './SeveralResult.tsx';
import { TableScreen } from './TableScreen.tsx';

/** Several places: their table, and the result once every cell can be read. */
export function SeveralScreen({ dispatch, ...result }: ResultProps & Readonly<{ dispatch: (action: Action) => void }>) {
  const { state } = result;
  const { rules } = useAssessment();
  if (state.screen.kind === 'result' && itemsIn(rules, state.facts).length > 0) return <SeveralResult {...result} />;
  return <TableScreen state={state} at={state.screen.kind === 'table' ? state.screen.at : null} dispatch={dispatch} />;
}
