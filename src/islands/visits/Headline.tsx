import type { HouseholdResult } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText, rangeText, worthText } from './say.ts';

/** The balance, large, with what it buys, whether it is settled, and how near more points are. */
export function Headline(props: VisitsGiven & Readonly<{ result: HouseholdResult }>) {
  const { words: { household }, lang, result } = props;
  const { balance, worth, verdict, nearest } = result;
  return (
    <div class="headline" aria-live="polite">
      <h2>{household.balance}</h2>
      <p class="figure">{fill(household.balanceOf, { n: rangeText(balance, props) })}</p>
      <p>{fill(household.worth, { yuan: worthText(worth, props) })}</p>
      <p class={`verdict ${verdict}`}>{household.verdicts[verdict]}</p>
      {nearest === null ? null : (
        <p class="hint">{fill(nearest.above ? household.nearestAbove : household.nearest, {
          month: monthText(nearest.month, props), lacks: formatNumber(nearest.lacks / 100, lang), at: formatNumber(nearest.at / 100, lang), points: nearest.points,
        })}</p>
      )}
    </div>
  );
}
