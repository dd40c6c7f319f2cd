import { fill } from '../../words/index.ts';
import type { HouseholdProps } from './Household.tsx';
import type { HouseholdResult } from '../../rules/points/index.ts';
import { monthText, rangeText } from './say.ts';

/** The household's booklet, for paper only: every month with its items, and a line to sign. */
export function Booklet(props: HouseholdProps & Readonly<{ result: HouseholdResult }>) {
  const { words: { print, household }, own, scheme, book, policy, result } = props;
  return (
    <div class="printed booklet">
      <h2>{own.title} · {print.booklet}</h2>
      <p>{print.household}: ____________________ {print.date}: {result.factsOn}</p>
      <table>
        <thead><tr><th>{print.month}</th>{scheme.items.map(({ id, most }) => <th key={id}>{own.items[id]?.label} {most / 100}</th>)}<th>{household.score}</th><th>{household.points}</th><th>{household.bonus}</th><th>{household.after}</th></tr></thead>
        <tbody>
          {result.account.months.map((outcome) => {
            const visit = book.months.find(({ month }) => month === outcome.month)?.visit;
            return (
              <tr key={outcome.month}>
                <th>{monthText(outcome.month, props)}</th>
                {scheme.items.map(({ id }) => <td key={id}>{scoreText(visit?.kind === 'items' ? visit.items[id] ?? 'unknown' : 'unknown')}</td>)}
                <td>{outcome.score === null ? '' : rangeText(outcome.score.total, props, 100)}</td>
                <td>{rangeText(outcome.points, props)}</td><td>{rangeText(outcome.bonus, props)}</td><td>{rangeText(outcome.balance, props)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p>{fill(print.notice, { policy: policy.title })}</p>
    </div>
  );
}

function scoreText(score: number | 'unknown' | 'absent'): string {
  return typeof score === 'number' ? String(score / 100) : score === 'absent' ? '—' : '';
}
