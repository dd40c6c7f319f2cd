import { useState } from 'preact/hooks';
import type { Answers } from '../../rules/engine/index.ts';
import { lastOf, ranksOf, type Rank } from '../../rules/points/index.ts';
import { fill, formatMeasure } from '../../words/index.ts';
import { useAssessment } from '../assessment/index.ts';
import { Choice } from '../shared/index.ts';
import type { CleaningGiven } from './given.ts';
import { numberIn } from './numberIn.ts';

type Village = Readonly<{ answers: Answers; name: string; place: number }>;

/** The villages of one quarter by their points, ties shared, and who stands among the last so many. */
export function Ranking({ villages, given: { quarters, words: { ranking: said } } }: Readonly<{ villages: readonly Village[]; given: CleaningGiven }>) {
  const { lang, shared } = useAssessment();
  const [quarter, setQuarter] = useState(0);
  const [places, setPlaces] = useState(1);
  const id = quarters[quarter] ?? '';
  const all = villages.map(({ answers, place }) => ({ id: String(place), points: numberIn(answers, id) }));
  const nameOf = (of: string): string => villages.find(({ place }) => String(place) === of)?.name ?? of;
  const unknown = all.filter(({ points }) => points === null).length;
  const rankText = ({ rank, shared: together }: Rank): string => {
    if (rank === null) return said.open;
    if (unknown > 0) return fill(said.between, rank);
    return fill(together > 1 ? said.shared : said.alone, { n: rank.first });
  };
  const { confirmed, pending, seatsLeft, provisional } = lastOf(all, places);
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(shared.join);
  return (
    <section class="ranking">
      <h2>{said.title}</h2>
      <p class="hint">{said.lead}</p>
      <div class="row quarters noprint" role="radiogroup" aria-label={said.title}>
        {quarters.map((each, at) => <Choice key={each} type="radio" id={`quarter-${String(at + 1)}`} name="quarter" value={each} label={fill(said.quarter, { n: at + 1 })} checked={at === quarter} onChoose={() => setQuarter(at)} />)}
      </div>
      {unknown === all.length ? <p>{said.none}</p> : (
        <>
          {unknown === 0 ? null : <p class="hint">{fill(said.unknownWidens, { n: unknown })}</p>}
          <table class="stack">
            <caption>{fill(said.quarter, { n: quarter + 1 })}</caption>
            <thead><tr><th scope="col">{said.place}</th><th scope="col">{said.score}</th><th scope="col">{said.rank}</th></tr></thead>
            <tbody>
              {ranksOf(all).map((each) => (
                <tr key={each.id}>
                  <th scope="row">{nameOf(each.id)}</th>
                  <td data-label={said.score}>{each.points === null ? '–' : formatMeasure(each.points, 'points/100', lang)}</td>
                  <td data-label={said.rank}>{rankText(each)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="field">
            <label for="last-places">{said.last}</label>
            <input id="last-places" type="number" inputMode="numeric" min={1} max={villages.length} value={places} aria-describedby="last-places-hint" onInput={({ currentTarget }) => setPlaces(Math.min(villages.length, Math.max(1, Math.floor(Number(currentTarget.value)) || 1)))} />
            <span class="hint" id="last-places-hint">{said.lastHint}</span>
          </p>
          <div role="status">
            {confirmed.length === 0 && pending.length === 0 ? <p>{said.nobody}</p> : null}
            {confirmed.length === 0 ? null : <p>{fill(said.sure, { n: places, places: names(confirmed) })}</p>}
            {pending.length === 0 ? null : <p>{fill(said.tied, { left: seatsLeft, places: names(pending) })}</p>}
            {provisional.length === 0 ? null : <p>{fill(said.provisional, { places: names(provisional) })}</p>}
          </div>
        </>
      )}
    </section>
  );
}
