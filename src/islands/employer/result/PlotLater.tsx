import { useFetched } from '../../shared/index.ts';
import type { Employer } from '../sums.ts';
import { useEmployer } from '../tools.ts';

/** The drawing, fetched when the result stands on the screen: no figure waits for it. */
export function PlotLater(props: Readonly<{ state: Employer }>) {
  const { shared } = useEmployer();
  const views = useFetched(() => import('../drawings/drawings.ts'));
  if (views === 'missing') return <p class="hint">{shared.takeAway.failed}</p>;
  return views === null ? null : <views.Plot {...props} />;
}
