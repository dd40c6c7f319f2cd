import { useEffect, useState } from 'preact/hooks';
import type { SinceSaved } from './handover/SinceSaved.tsx';

type View = Readonly<{ SinceSaved: typeof SinceSaved }>;

/** What changed since a case was saved, fetched when one was opened. */
export function SinceLater(props: Parameters<typeof SinceSaved>[0]) {
  const [view, setView] = useState<View | null>(null);
  useEffect(() => { import('./handover/sinceSaved.ts').then(setView, () => undefined); }, []);
  return view === null ? null : <view.SinceSaved {...props} />;
}
