import { bandFor } from '../../rules/engine/staffing/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { nameOf, useAssessment, type TogetherPart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import type { CleaningGiven } from './given.ts';
import { numberIn } from './numberIn.ts';
import { Ranking } from './Ranking.tsx';

/** The villages of the table together: cleaners there are and are needed, the water cleaners, and the ranking of a quarter. */
export function Together({ state, given }: TogetherPart & Readonly<{ given: CleaningGiven }>) {
  const tools = useAssessment();
  const { rules, lang } = tools;
  const { ids, load, waterCleaners, words: { town: said } } = given;
  const villages = itemsIn(rules, state.facts).flatMap((answers, place) => (answers[ids.level] === ids.village ? [{ answers, name: nameOf(tools, state, place), place }] : []));
  if (villages.length === 0) return null;
  const sum = (values: readonly (number | null)[]): number => values.reduce<number>((total, value) => total + (value ?? 0), 0);
  const of = (id: string): readonly (number | null)[] => villages.map(({ answers }) => numberIn(answers, id));
  const [households, cleaners, water] = [of(ids.households), of(ids.cleaners), of(ids.waterCleaners)];
  const need = sum(households.map((count) => (count === null ? null : bandFor(count, load).fewest)));
  const open = villages.filter((_, at) => households[at] === null || cleaners[at] === null || water[at] === null).length;
  const rows = [[said.cleaners, sum(cleaners), need], [said.water, sum(water), villages.length * waterCleaners], [said.all, sum(cleaners) + sum(water), need + villages.length * waterCleaners]] as const;
  return (
    <>
      <section>
        <h2>{said.title}</h2>
        <table class="stack">
          <thead><tr><th scope="col">{said.households} {formatNumber(sum(households), lang)}</th><th scope="col">{said.have}</th><th scope="col">{said.need}</th></tr></thead>
          <tbody>{rows.map(([name, have, least]) => <tr key={name}><th scope="row">{name}</th><td data-label={said.have}>{formatNumber(have, lang)}</td><td data-label={said.need}>{formatNumber(least, lang)}</td></tr>)}</tbody>
        </table>
        {open === 0 ? null : <p class="hint">{fill(said.unknown, { n: open })}</p>}
      </section>
      <Ranking villages={villages} given={given} />
    </>
  );
}
