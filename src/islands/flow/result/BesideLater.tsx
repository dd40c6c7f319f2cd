import { useEffect, useState } from 'preact/hooks';
import type { FlowResult } from '../state.ts';
import type { Beside } from './Beside.tsx';

type View = Readonly<{ Beside: typeof Beside }>;

/** What can be done beside reading the result, fetched when it stands on the screen; its room is kept, so that nothing moves. */
export function BesideLater(props: Readonly<{ result: FlowResult }>) {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => { import('./Beside.tsx').then(setView, () => undefined); }, []);
  return <p class="row beside">{view === null ? null : <view.Beside {...props} />}</p>;
}
