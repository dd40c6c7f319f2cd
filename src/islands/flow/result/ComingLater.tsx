import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../tools.ts';
import type { Coming } from './Coming.tsx';

type View = Readonly<{ Coming: typeof Coming }>;

/** The coming days, fetched when the result stands on the screen: they take the weight of one more reader of rules. */
export function ComingLater(props: Parameters<typeof Coming>[0]) {
  const { own } = useTools();
  const [view, setView] = useState<View | 'missing' | null>(null);
  useEffect(() => { import('./Coming.tsx').then(setView, () => setView('missing')); }, []);
  if (view === 'missing') return <p class="hint">{own.coming.missing}</p>;
  return view === null ? null : <view.Coming {...props} />;
}
