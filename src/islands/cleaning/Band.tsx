import { bandFor, runsWithout } from '../../rules/engine/staffing/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import { useAssessment } from '../assessment/index.ts';
import type { CleaningGiven } from './given.ts';

/** How many cleaners so many households need, or that no whole number fits; and for which household counts none does. */
export function Band({ households, cleaners, given: { load, words: { band: said } } }: Readonly<{ households: number; cleaners: number | null; given: CleaningGiven }>) {
  const { lang } = useAssessment();
  const { fewest, most } = bandFor(households, load);
  const n = (value: number): string => formatNumber(value, lang);
  const runs = runsWithout(load);
  const last = runs.at(-1);
  const found = households === 0 ? said.none : fewest === most ? fill(said.one, { n: fewest }) : fill(said.range, { fewest, most });
  return (
    <section class="band">
      <h2>{fill(said.title, { households: n(households) })}</h2>
      {fewest <= most ? <p class="figure words">{found}</p> : (
        <>
          <p class="figure words">{fill(said.noneFits, load)}</p>
          <p>{fill(said.advised, { n: fewest, most: load.most })}</p>
        </>
      )}
      {cleaners === null || cleaners === 0 ? null : <p>{fill(said.load, { cleaners: n(cleaners), load: formatNumber(Math.round((households / cleaners) * 10) / 10, lang) })}</p>}
      <details class="more">
        <summary>{said.runs}</summary>
        <p>{fill(said.runsLead, load)}</p>
        <ul class="tree">{runs.map(({ from, to }) => <li key={from}>{fill(said.run, { from: n(from), to: n(to) })}</li>)}</ul>
        {last === undefined ? null : <p>{fill(said.first, { from: n(last.to + 1) })}</p>}
      </details>
    </section>
  );
}
