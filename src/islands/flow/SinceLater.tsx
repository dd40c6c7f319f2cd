import { useFetched } from '../shared/index.ts';
import type { SinceSaved } from './handover/SinceSaved.tsx';

/** What changed since a case was saved, fetched when one was opened. */
export function SinceLater(props: Parameters<typeof SinceSaved>[0]) {
  const views = useFetched(() => import('./handover/sinceSaved.ts'));
  return views === null || views === 'missing' ? null : <views.SinceSaved {...props} />;
}
