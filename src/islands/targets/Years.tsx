import { useState } from 'preact/hooks';
import { fill, formatMeasure } from '../../words/index.ts';
import { nameOf, useAssessment, type TogetherPart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import type { TargetsGiven } from './given.ts';
import { targetsOf } from './targetsOf.ts';

const height = 26;

/** One target of the city, row by row of the table: a bar for each year, and the figure that is wanted. */
export function Years({ state, matrix, given }: TogetherPart & Readonly<{ given: TargetsGiven }>) {
  const tools = useAssessment();
  const { rules, words, lang, assessment } = tools;
  const said = given.words.years;
  const rows = itemsIn(rules, state.facts).flatMap((answers, place) => (answers[assessment.kind ?? ''] === given.city
    ? [{ name: nameOf(tools, state, place), targets: targetsOf(rules, given.progress, matrix[place] ?? []) }] : []));
  const known = given.progress.filter((id) => rows.some(({ targets }) => targets.some((target) => target.id === id)));
  const [chosen, setChosen] = useState<string | null>(null);
  const id = chosen !== null && known.includes(chosen) ? chosen : known[0];
  if (rows.length < 2 || id === undefined) return null;
  const found = rows.map(({ name, targets }) => ({ name, target: targets.find((target) => target.id === id) }));
  const most = Math.max(...found.map(({ target }) => Math.max(target?.have ?? 0, target?.need ?? 0)), 1);
  const at = (value: number): string => `${String(Math.round((value / most) * 1000) / 10)}%`;
  return (
    <section class="progress years">
      <h2>{said.title}</h2>
      <p class="hint">{said.lead}</p>
      <p class="field"><label for="which-target">{said.choose}</label><select id="which-target" value={id} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
        {known.map((each) => <option key={each} value={each}>{words.requirements[each]?.title}</option>)}
      </select></p>
      <ul class="targets">
        {found.map(({ name, target }, row) => (
          <li key={row} class={target !== undefined && target.have >= target.need ? 'is-reached' : undefined}>
            <p class="target"><span>{name}</span><b>{target === undefined ? said.notGiven : formatMeasure(target.have, target.measure, lang)}</b></p>
            {target === undefined ? null : (
              <svg role="img" aria-label={`${fill(said.bar, { name, have: formatMeasure(target.have, target.measure, lang) })}, ${fill(said.need, { need: formatMeasure(target.need, target.measure, lang) })}`} width="100%" height={String(height)}>
                <rect class="track" x="0" y="4" width="100%" height={String(height - 8)} />
                <rect class="done" x="0" y="4" width={at(target.have)} height={String(height - 8)} />
                <line class="goal" x1={at(target.need)} x2={at(target.need)} y1="0" y2={String(height)} />
              </svg>
            )}
            {target === undefined ? null : <p class="hint">{fill(said.need, { need: formatMeasure(target.need, target.measure, lang) })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
