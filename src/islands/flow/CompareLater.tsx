import { useEffect, useState } from 'preact/hooks';
import type { CompareProps, CompareScreen } from './compare/CompareScreen.tsx';
import type { FlowResult } from './state.ts';
import { useTools } from './tools.ts';

type View = Readonly<{ CompareScreen: typeof CompareScreen }>;

/** Two cases side by side, fetched by those who ask for it. */
export function CompareLater<R extends FlowResult>(props: CompareProps<R>) {
  const { takeAway } = useTools().shared;
  const [view, setView] = useState<View | 'missing' | null>(null);
  useEffect(() => { import('./compare/comparison.ts').then(setView, () => setView('missing')); }, []);
  if (view === null || view === 'missing') return <p role="status">{view === null ? takeAway.loading : takeAway.failed}</p>;
  return <view.CompareScreen {...props} />;
}
