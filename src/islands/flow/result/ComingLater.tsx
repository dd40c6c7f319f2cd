import { useFetched } from '../../shared/index.ts';
import { useTools } from '../tools.ts';
import type { Coming } from './Coming.tsx';

/** The coming days, fetched when the result stands on the screen: they take the weight of one more reader of rules. */
export function ComingLater(props: Parameters<typeof Coming>[0]) {
  const { own } = useTools();
  const views = useFetched(() => import('./Coming.tsx'));
  if (views === 'missing') return <p class="hint">{own.coming.missing}</p>;
  return views === null ? null : <views.Coming {...props} />;
}
