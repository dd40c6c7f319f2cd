import './charts.css';

/** A figure at one time, a range where it is not settled, and null where there is none. */
export type LinePoint = Readonly<{ id: string; label: string; range: Readonly<{ low: number; high: number }> | null }>;

type Props = Readonly<{
  points: readonly LinePoint[];
  /** Where the axis begins and ends, and the lines across it. */
  floor: number;
  most: number;
  lines: readonly Readonly<{ at: number; label: string }>[];
  said: string;
}>;

/** In units that are nearly pixels on a phone, so that what is written is as large there as it has to be. */
const [width, height, foot] = [400, 190, 26];

/** How many letters of labels stand side by side. */
const letters = 30;

/** Figures over time; `said` is the same in words. Nothing is drawn of fewer than two times. */
export function Line({ points, floor, most, lines, said }: Props) {
  if (points.length < 2) return null;
  const x = (at: number) => 48 + (at * (width - 60)) / (points.length - 1);
  const step = Math.max(1, Math.round((points.length * Math.max(...points.map(({ label }) => label.length))) / letters));
  const y = (figure: number) => 8 + ((most - figure) / Math.max(1e-9, most - floor)) * (height - foot - 16);
  const known = points.flatMap(({ range }, at) => (range === null ? [] : [{ at, ...range }]));
  return (
    <svg class="trend" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={said}>
      {lines.map(({ at, label }) => (
        <g key={at}>
          <line class="grid" x1="40" x2={width} y1={y(at)} y2={y(at)} />
          <text x="34" y={y(at) + 5} text-anchor="end">{label}</text>
        </g>
      ))}
      {known.slice(1).map(({ at, low, high }, before) => {
        const last = known[before];
        return last?.at === at - 1 ? <line key={at} class="line" x1={x(last.at)} y1={y((last.low + last.high) / 2)} x2={x(at)} y2={y((low + high) / 2)} /> : null;
      })}
      {known.map(({ at, low, high }) => (low === high
        ? <circle key={at} cx={x(at)} cy={y(low)} r="5" />
        : <line key={at} class="reach" x1={x(at)} x2={x(at)} y1={y(low)} y2={y(high)} />))}
      {points.map(({ id, label }, at) => (at % step === 0 ? <text key={id} x={x(at)} y={height - 5} text-anchor={anchorOf(label, at, points.length)}>{label}</text> : null))}
    </svg>
  );
}

/** Long labels at the ends stay within the picture. */
function anchorOf(label: string, at: number, count: number): 'start' | 'middle' | 'end' {
  if (label.length <= 3) return 'middle';
  return at === 0 ? 'start' : at === count - 1 ? 'end' : 'middle';
}
