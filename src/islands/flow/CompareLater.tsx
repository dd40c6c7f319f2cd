import { useFetched } from '../shared/index.ts';
import type { CompareProps } from './compare/CompareScreen.tsx';
import type { FlowResult } from './state.ts';
import { useTools } from './tools.ts';

/** Two cases side by side, fetched by those who ask for it. */
export function CompareLater<R extends FlowResult>(props: CompareProps<R>) {
  const { takeAway } = useTools().shared;
  const views = useFetched(() => import('./compare/comparison.ts'));
  if (views === null) return <p role="status" class="waiting">{takeAway.loading}</p>;
  return views === 'missing' ? <p role="status">{takeAway.failed}</p> : <views.CompareScreen {...props} />;
}
