import { fill, formatMeasure, formatShare } from '../../words/index.ts';
import { useAssessment, type PlacePart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import type { TargetsGiven } from './given.ts';
import { PaceTable } from './PaceTable.tsx';
import { endsOfYears, remainingOf, targetsOf, type Target } from './targetsOf.ts';

/** How far each target has come, as a bar with the same in words beside it, and what a year asks for where a year is named. */
export function Progress({ state, cells, place, given }: PlacePart & Readonly<{ given: TargetsGiven }>) {
  const { rules, words, lang } = useAssessment();
  const said = given.words.progress;
  const targets = targetsOf(rules, given.progress, cells, endsOfYears(given.lostYears, itemsIn(rules, state.facts)[place] ?? {}));
  const asked = cells.filter(({ requirement, verdict }) => given.progress.includes(requirement) && verdict !== 'notRequired').length;
  if (targets.length === 0) return null;
  const bar = (target: Target) => {
    const { id, have, need, measure, share } = target;
    const remaining = remainingOf(target);
    return (
      <li key={id} class={remaining === 0 ? 'is-reached' : undefined}>
        <p class="target"><span>{words.requirements[id]?.title}</span><b>{formatShare(Math.floor(share * 1000), 1000, lang)}</b></p>
        <svg class="how-far" aria-hidden="true">
          <rect class="track" width="100%" height="100%" />
          <rect class="done" width={`${String(share * 100)}%`} height="100%" />
        </svg>
        <p class="hint">{fill(said.of, { have: formatMeasure(have, measure, lang), need: formatMeasure(need, measure, lang) })} · {remaining === 0 ? said.reached : fill(said.remaining, { gap: formatMeasure(remaining, measure, lang) })}</p>
      </li>
    );
  };
  return (
    <section class="progress">
      <h2>{said.title}</h2>
      <p class="hint">{said.lead}</p>
      <ul class="targets">{targets.map(bar)}</ul>
      {asked > targets.length ? <p class="hint">{fill(said.notAnswered, { n: asked - targets.length })}</p> : null}
      <PaceTable targets={targets} factsOn={state.factsOn} words={given.words.pace} />
    </section>
  );
}
