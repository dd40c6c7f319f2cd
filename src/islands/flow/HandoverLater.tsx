import type { ComponentChildren } from 'preact';
import { useFetched } from '../shared/index.ts';
import type { Handover } from './handover/handover.ts';

/** A part of what is handed over with a result, fetched when the result stands on the screen: no question needs it. */
export function HandoverLater({ draw, missing }: Readonly<{ draw: (views: Handover) => ComponentChildren; missing?: string }>) {
  const views = useFetched<Handover>(() => import('./handover/handover.ts'));
  if (views === 'missing') return missing === undefined ? null : <p class="hint noprint">{missing}</p>;
  return views === null ? null : <>{draw(views)}</>;
}
