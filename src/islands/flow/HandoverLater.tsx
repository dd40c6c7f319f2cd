import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Handover } from './handover/handover.ts';

/** A part of what is handed over with a result, fetched when the result stands on the screen: no question needs it. */
export function HandoverLater({ draw, missing }: Readonly<{ draw: (views: Handover) => ComponentChildren; missing?: string }>) {
  const [views, setViews] = useState<Handover | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => { import('./handover/handover.ts').then(setViews, () => setFailed(true)); }, []);
  if (failed && missing !== undefined) return <p class="hint noprint">{missing}</p>;
  return views === null ? null : <>{draw(views)}</>;
}
