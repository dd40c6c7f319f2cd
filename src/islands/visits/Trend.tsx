import type { MonthOutcome } from '../../rules/points/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText, rangeText } from './say.ts';

const [width, height, foot] = [640, 150, 22];

/** The scores of a household drawn over its months, with the borders that bring points; a score that is not settled is drawn as a range. */
export function Trend(props: VisitsGiven & Readonly<{ months: readonly MonthOutcome[] }>) {
  const { months, scheme, words: { household } } = props;
  if (months.length < 2) return null;
  const x = (at: number) => 40 + (at * (width - 60)) / (months.length - 1);
  const scored = months.flatMap(({ score, month }, at) => (score === null ? [] : [{ at, month, total: score.total, low: score.total.low / score.total.per, high: score.total.high / score.total.per }]));
  // Scores crowd near the top: the axis begins a little below the lowest of them and of the bands.
  const floor = Math.min(scheme.bands[0].from - 1_000, ...scored.map(({ low }) => Math.floor(low / 1_000) * 1_000));
  const y = (score: number) => 8 + ((scheme.total.most - score) / (scheme.total.most - floor)) * (height - foot - 16);
  const said = scored.map(({ month, total }) => `${monthText(month, props)} ${rangeText(total, props, 100)}`).join('; ');
  return (
    <svg class="trend" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={`${household.score}: ${said}`}>
      {scheme.bands.map(({ from }) => (
        <g key={from}>
          <line class="grid" x1="34" x2={width} y1={y(from)} y2={y(from)} />
          <text x="28" y={y(from) + 4} text-anchor="end">{from / 100}</text>
        </g>
      ))}
      {scored.slice(1).map(({ at, low, high }, before) => {
        const last = scored[before];
        return last?.at === at - 1 ? <line key={at} class="line" x1={x(last.at)} y1={y((last.low + last.high) / 2)} x2={x(at)} y2={y((low + high) / 2)} /> : null;
      })}
      {scored.map(({ at, low, high }) => (low === high
        ? <circle key={at} cx={x(at)} cy={y(low)} r="5" />
        : <line key={at} class="reach" x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} />))}
      {months.map(({ month }, at) => (months.length <= 12 || at % 3 === 0 ? <text key={month} x={x(at)} y={height - 4} text-anchor="middle">{Number(month.slice(5))}</text> : null))}
    </svg>
  );
}
