import './charts.css';

/** One bar: how many there are of what its label says. */
export type Bar = Readonly<{ label: string; count: number }>;

/** In units that are nearly pixels on a phone, as in Line.tsx. */
const [width, height, foot] = [400, 170, 24];

/** How many there are of each; `said` is the same in words. */
export function Bars({ bars, said }: Readonly<{ bars: readonly Bar[]; said: string }>) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const each = width / bars.length;
  return (
    <svg class="bars" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={said}>
      {bars.map(({ label, count }, at) => {
        const tall = (count / most) * (height - foot - 22);
        return (
          <g key={label}>
            <rect x={at * each + 1} y={height - foot - tall} width={each - 2} height={tall} rx="2" />
            {count === 0 ? null : <text class="count" x={(at + 0.5) * each} y={height - foot - tall - 5} text-anchor="middle">{count}</text>}
            {at % 2 === 0 ? <text x={at * each + 2} y={height - 6}>{label}</text> : null}
          </g>
        );
      })}
      <line class="grid" x1="0" x2={width} y1={height - foot} y2={height - foot} />
    </svg>
  );
}
