import { fill, formatDate } from '../../../words/index.ts';
import type { Judged } from '../../flow/index.ts';
import { useAssessment } from '../tools.ts';

/** The title of a result, with the day it holds for above it. */
export function Title({ state, what }: Readonly<{ state: Judged; what: string }>) {
  const { own, lang } = useAssessment();
  return (
    <>
      <p class="eyebrow">{own.name} · {fill(own.factsOn, { day: formatDate(state.factsOn, lang) })}</p>
      <h1 tabIndex={-1} data-screen-title>{what}</h1>
    </>
  );
}
