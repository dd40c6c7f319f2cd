import type { VillageTable } from '../../../rules/points/index.ts';
import type { VisitsGiven } from '../given.ts';
import { masked } from '../../shared/index.ts';

/** As many households as a printed sheet is asked for; a larger village prints its own table. */
const mostRows = 400;

/** The sheet for a month's visits, for paper only: a row for each household, a box for each item. */
export function ScoreSheet({ words: { print, reference }, own, scheme, table, mask }: VisitsGiven & Readonly<{ table: VillageTable; mask: boolean }>) {
  return (
    <div class="printed sheet">
      <h2>{own.title} · {print.visitSheet}</h2>
      <p>{print.month}: __________ {print.date}: __________ {print.signature}: ____________________</p>
      <table>
        <thead><tr><th>{print.household}</th>{scheme.items.map(({ id, most }) => <th key={id}>{own.items[id]?.label} {most / 100}</th>)}<th>{reference.sum}</th></tr></thead>
        <tbody>{table.households.slice(0, mostRows).map((name) => <tr key={name}><th>{mask ? masked(name) : name}</th>{scheme.items.map(({ id }) => <td key={id} />)}<td /></tr>)}</tbody>
      </table>
    </div>
  );
}
