import type { HouseholdResult, Month, MonthOutcome } from '../../rules/points/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText, rangeText } from './say.ts';
import { Trend } from './Trend.tsx';

type Props = VisitsGiven & Readonly<{ result: HouseholdResult; onEdit: (month: Month) => void }>;

/** Month after month: score, points, bonus, balance. */
export function Months(props: Props) {
  const { words: { household }, result: { account }, onEdit } = props;
  if (account.months.length === 0) return null;
  return (
    <>
      <h2>{household.months}</h2>
      <Trend {...props} months={account.months} />
      <table class="stack months">
        <thead><tr>{[household.month, household.score, household.points, household.bonus, household.after].map((name) => <th key={name} scope="col">{name}</th>)}<td /></tr></thead>
        <tbody>
          {account.months.map((outcome) => (
            <tr key={outcome.month}>
              <th scope="row">{monthText(outcome.month, props)}</th>
              <td data-label={household.score} class="num">{outcome.score === null ? '' : rangeText(outcome.score.total, props, 100)} <Note {...props} outcome={outcome} /></td>
              <td data-label={household.points} class="num">{outcome.score === null ? '' : rangeText(outcome.points, props)}</td>
              <td data-label={household.bonus} class="num">{outcome.bonus.high === 0 ? '' : rangeText(outcome.bonus, props)}</td>
              <td data-label={household.after} class="num">{rangeText(outcome.balance, props)}</td>
              <td class="do"><button type="button" class="textlink" onClick={() => onEdit(outcome.month)} aria-label={`${household.edit} ${monthText(outcome.month, props)}`}>{household.edit}</button></td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** Why a month does not count, or what is odd about it. */
function Note({ words: { household }, outcome: { notCounted, counts, timing } }: Props & Readonly<{ outcome: MonthOutcome }>) {
  const text = notCounted !== null ? household[notCounted] : counts === 'unknown' ? household.mayCount : timing === 'otherDay' ? household.otherDayCounts : null;
  return text === null ? null : <span class="tag">{text}</span>;
}
