import { fill, formatMoney, formatNumber } from '../../words/index.ts';
import { nameOf, useAssessment, type TogetherPart } from '../assessment/index.ts';
import { itemsIn } from '../flow/index.ts';
import type { TargetsGiven } from './given.ts';
import { moneyByRow } from './moneyByRow.ts';

/** The money of the city row by row: what accepted villages are matched with, what was awarded, and what is left of the one pool after it. */
export function MoneyYears({ state, given }: TogetherPart & Readonly<{ given: TargetsGiven }>) {
  const tools = useAssessment();
  const { lang, words, assessment } = tools;
  const said = given.words.byYear;
  const rows = moneyByRow(itemsIn(tools.rules, state.facts), assessment.kind ?? '', given);
  if (rows.length < 2) return null;
  const heads = [words.questions[given.accepted]?.label ?? '', said.matched, said.awarded, given.words.pool.left];
  const money = (sum: number | null): string => (sum === null ? '–' : formatMoney(sum, lang));
  return (
    <section>
      <h2>{said.title}</h2>
      <p class="hint">{said.lead}</p>
      <table class="stack money-years">
        <thead><tr><th scope="col">{tools.own.byPlace.place}</th>{heads.map((head) => <th scope="col" key={head}>{head}</th>)}</tr></thead>
        <tbody>{rows.map(({ place, accepted, matched, awarded, left, isMost }) => (
          <tr key={place}>
            <th scope="row">{nameOf(tools, state, place)}</th>
            <td data-label={heads[0]}>{accepted === null ? '–' : formatNumber(accepted, lang)}</td>
            <td data-label={heads[1]}>{money(matched)}</td>
            <td data-label={heads[2]}>{money(awarded)}</td>
            <td data-label={heads[3]}>{left < 0 ? `${given.words.pool.over} ${money(-left)}` : isMost ? fill(said.atMost, { sum: money(left) }) : money(left)}</td>
          </tr>
        ))}</tbody>
      </table>
    </section>
  );
}
