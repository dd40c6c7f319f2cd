import type { QuickScore } from '../../../rules/engine/score/index.ts';
import type { CommuneRow } from '../../../schemas/communes/index.ts';
import { useTools } from '../tools.ts';

const height = 22;
const most = 60;

/** The total of each unit against its mark, drawn on a scale of `whole` hundredths of a point; the table below says the same in words. */
export function Bars({ rows, whole }: Readonly<{ rows: readonly (CommuneRow & Readonly<{ outcome: QuickScore }>)[]; whole: number }>) {
  const { own } = useTools();
  const shown = rows.slice(0, most);
  const at = (points: number): string => `${String(Math.round((Math.min(points, whole) / whole) * 1000) / 10)}%`;
  return (
    <svg class="unit-bars" role="img" aria-label={own.many.chart} width="100%" height={String(shown.length * height + 4)}>
      {shown.map(({ row, name, outcome: { low, high, marks, verdict } }, place) => (
        <g key={row}>
          <rect class="track" x="0" y={String(place * height + 3)} width="100%" height={String(height - 6)} />
          <rect class={`is-${verdict ?? 'refused'}`} x="0" y={String(place * height + 3)} width={at(low)} height={String(height - 6)} />
          {high > low ? <rect class="maybe" x={at(low)} y={String(place * height + 3)} width={at(Math.min(high, whole) - low)} height={String(height - 6)} /> : null}
          {marks.map((mark) => <line key={mark} class="goal" x1={at(mark)} x2={at(mark)} y1={String(place * height + 1)} y2={String(place * height + height - 1)} />)}
          <text x="6" y={String(place * height + 15)} aria-hidden="true">{name === '' ? String(row) : name}</text>
        </g>
      ))}
    </svg>
  );
}
