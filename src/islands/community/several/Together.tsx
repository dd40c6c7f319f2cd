import { isTold, progressOf, improvementsIn, byUnit } from '../../../rules/engine/progress/index.ts';
import { fill, formatNumber } from '../../../words/index.ts';
import { nameOf, type TogetherPart } from '../../assessment/index.ts';
import { percentText, pointsText } from '../shareText.ts';
import { answersOf, useCommunity } from '../tools.ts';

/** Several villages: the share of each, and what they have to improve, by the unit that leads it. */
export function Together({ state, matrix, counted }: TogetherPart) {
  const tools = useCommunity();
  const { own: { improve: words, progress: said, byPlace, colon }, progress: scheme, rules, lang, answerable, shared, words: { requirements } } = tools;
  const names = 'names' in state && Array.isArray(state.names) ? state.names.map(String) : [];
  const name = (place: number): string => nameOf(tools, { facts: state.facts, names }, place);
  const shares = counted.flatMap((place) => {
    const share = progressOf(scheme, matrix[place] ?? [], answersOf(tools, state, place)).whole;
    return share.answered + share.open === 0 ? [] : [{ place, share }];
  });
  const led = new Map<string, Map<string, string[]>>();
  for (const place of counted) {
    const gaps = improvementsIn(rules, scheme, matrix[place] ?? []).filter(({ isOpen }) => !isOpen);
    for (const { unit, leads } of byUnit(answerable, gaps, answersOf(tools, state, place)['place.district'])) {
      for (const { requirement } of leads) {
        const of = led.get(unit) ?? new Map<string, string[]>();
        led.set(unit, of);
        of.set(requirement, [...(of.get(requirement) ?? []), name(place)]);
      }
    }
  }
  if (shares.length === 0) return null;
  return (
    <section class="together">
      <h2>{words.together}</h2>
      <p class="read">{said.own}</p>
      <table class="stack">
        <thead><tr><th scope="col">{byPlace.place}</th><th scope="col">{said.shareOf}</th><th scope="col">{said.title}</th></tr></thead>
        <tbody>
          {shares.map(({ place, share }) => (
            <tr key={place}>
              <th scope="row">{name(place)}</th>
              <td data-label={said.shareOf}>{isTold(scheme, share) ? fill(said.share, { share: percentText(share, lang) }) : words.notTold}</td>
              <td data-label={said.title}>{fill(said.counted, { points: pointsText(share, lang), answered: share.answered })}{colon}{fill(said.answered, share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {led.size === 0 ? null : <h2>{words.villages}</h2>}
      {[...led].sort(([, one], [, other]) => other.size - one.size).map(([unit, gaps]) => (
        <details class="unit" key={unit}>
          <summary><b lang="zh-Hans">{unit}</b> <span class="hint">{words.leads} {formatNumber(gaps.size, lang)}</span></summary>
          <ul>{[...gaps].map(([id, villages]) => <li key={id}>{requirements[id]?.title}{colon}{villages.join(shared.join)}</li>)}</ul>
        </details>
      ))}
    </section>
  );
}
