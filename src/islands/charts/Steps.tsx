import './charts.css';

/** A sum that stays the same from one number to the next step, as a range where it is not settled. */
export type StepOf = Readonly<{ from: number; low: number; high: number }>;

type Props = Readonly<{
  steps: readonly StepOf[];
  /** Where the axis ends. */
  end: number;
  /** The reader's own place, null where it is not known; `label` stands under it. */
  now: Readonly<{ at: number; label: string }> | null;
  /** A number on the axis, and a sum. */
  axis: (value: number) => string;
  format: (low: number, high: number) => string;
  said: string;
}>;

// The drawing is as wide as the page allows, so places across are percentages and places down are pixels.
const [top, bottom, height] = [28, 150, 196];

/** Sums that go in steps along a number; `said` says where the same is in words. Positions are attributes, since no style may be written. */
export function Steps({ steps, end, now, axis, format, said }: Props) {
  const highest = Math.max(1, ...steps.map(({ high }) => high));
  const across = acrossTo(end);
  const down = (sum: number): number => Math.round(bottom - (sum / highest) * (bottom - top));
  const parts = steps.map((step, place) => ({ ...step, to: Math.min(steps[place + 1]?.from ?? end, end) })).filter(({ from }) => from < end);
  const beyond = now !== null && now.at > end;
  const here = now === null ? null : parts.findLast(({ from }) => from <= now.at);
  return (
    <svg class="steps" role="img" aria-label={said} width="100%" height={height}>
      {parts.map(({ from, to, low, high }) => (
        <g key={from}>
          {low > 0 ? <rect class="sure" x={across(from)} width={across(to - from)} y={down(low)} height={bottom - down(low)} /> : null}
          {high > low ? <rect class="maybe" x={across(from)} width={across(to - from)} y={down(high)} height={down(low) - down(high)} /> : null}
          <line class="level" x1={across(from)} x2={across(to)} y1={down(high)} y2={down(high)} />
          {to - from < end / 6 ? null : <text x={across((from + to) / 2)} y={down(high) - 8} text-anchor="middle" class="sum">{format(low, high)}</text>}
        </g>
      ))}
      <line class="grid" x1="0" x2="100%" y1={bottom} y2={bottom} />
      <text x="0" y={bottom + 18}>{axis(0)}</text>
      {parts.slice(1).map(({ from, to }) => (to - from < end / 6 ? null : (
        <g key={from}>
          <line class="border" x1={across(from)} x2={across(from)} y1={top - 18} y2={bottom + 5} />
          <text x={across(from)} y={bottom + 18} text-anchor="middle">{axis(from - 1)}</text>
        </g>
      )))}
      {now === null ? null : (
        <g class="now">
          {beyond ? null : <line x1={across(now.at)} x2={across(now.at)} y1={down(here?.high ?? 0)} y2={bottom} />}
          {beyond || here === null || here === undefined ? null : <circle cx={across(now.at)} cy={down(here.high)} r="6" />}
          <text x={beyond ? '100%' : across(now.at)} y={bottom + 40} text-anchor={beyond || now.at > end * 0.8 ? 'end' : now.at < end * 0.2 ? 'start' : 'middle'}>{beyond ? '' : '▲ '}{now.label}{beyond ? ' →' : ''}</text>
        </g>
      )}
    </svg>
  );
}

/** How one thing comes out from one number to the next step, on the same axis. */
export type StripPart = Readonly<{ from: number; is: 'sure' | 'maybe' | 'none' }>;

const signs = { sure: '✓', maybe: '?', none: '✕' } as const;

/** One thing along the same number as {@link Steps}: filled where it is due, dashed where it is open, a line where there is nothing, each with its sign. */
export function Strip({ parts, end }: Readonly<{ parts: readonly StripPart[]; end: number }>) {
  const across = acrossTo(end);
  return (
    <svg class="strip" aria-hidden="true" width="100%" height="24">
      {parts.filter(({ from }) => from < end).map(({ from, is }, place) => {
        const to = Math.min(parts[place + 1]?.from ?? end, end);
        return (
          <g key={from} class={`is-${is}`}>
            {is === 'none' ? <line x1={across(from)} x2={across(to)} y1="12" y2="12" /> : <rect x={across(from)} width={across(to - from)} y="2" height="20" />}
            {to - from < end / 20 ? null : <><rect class="seat" x={across(from + (to - from) / 2)} y="2" width="22" height="20" transform="translate(-11)" /><text x={across((from + to) / 2)} y="17" text-anchor="middle">{signs[is]}</text></>}
          </g>
        );
      })}
    </svg>
  );
}

function acrossTo(end: number): (value: number) => string {
  return (value) => `${String(Math.round((Math.min(value, end) / end) * 10_000) / 100)}%`;
}
