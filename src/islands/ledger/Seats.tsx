import type { SeatsOutcome } from '../../rules/points/index.ts';
import { fill, formatNumber } from '../../words/index.ts';
import type { LedgerGiven } from './given.ts';
import type { PartProps } from './part.ts';
import type { OptionAsked } from './Readings.tsx';

/** Who is in, who ties and waits, and how many seats are left. */
export function Seats({ words: { seats, shell }, lang, nameOf, outcome, pointsOf }: PartProps & Readonly<{ outcome: SeatsOutcome; pointsOf: (family: string) => number }>) {
  const listed = [...outcome.confirmed.map((family) => ({ family, isIn: true })), ...outcome.pending.map((family) => ({ family, isIn: false }))];
  if (listed.length === 0) return <p>{seats.nobody}</p>;
  const rankOf = (family: string) => listed.filter((other) => pointsOf(other.family) > pointsOf(family)).length + 1;
  return (
    <>
      <p><b>{fill(seats.confirmed, { n: outcome.confirmed.length })}</b>{outcome.pending.length > 0 ? <> · {fill(seats.pending, { n: outcome.pending.length, left: outcome.seatsLeft })}</> : outcome.seatsLeft > 0 ? <> · {fill(seats.left, { left: outcome.seatsLeft })}</> : null}</p>
      <p class="hint">{seats.candidates}</p>
      <table class="sums ranks">
        <thead><tr>{[seats.rank, seats.family, seats.points, seats.state].map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
        <tbody>
          {listed.map(({ family, isIn }) => (
            <tr key={family}>
              <td class="num">{rankOf(family)}</td>
              <th scope="row">{fill(shell.family, { name: nameOf(family), id: family })}</th>
              <td class="num">{formatNumber(pointsOf(family), lang)}</td>
              <td>{isIn ? `✓ ${outcome.decided?.includes(family) === true ? seats.byVillage : seats.in}` : `? ${seats.wait}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What one option of a reading makes of the seats. */
export function seatsText(readings: LedgerGiven['own']['readings'], { reading, option }: OptionAsked, { confirmed, pending, seatsLeft }: SeatsOutcome, { words: { seats } }: Pick<LedgerGiven, 'words'>): string {
  return fill(seats.outcome, { option: readings[reading]?.options[option] ?? option, confirmed: confirmed.length, pending: pending.length, left: seatsLeft });
}
