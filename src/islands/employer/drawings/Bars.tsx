import type { Sum } from '../sums.ts';
import type { Step } from './steps.ts';

/** What the drawing shows, in fen. */
type BarsProps = Readonly<{
  steps: readonly Step[];
  now: number | null;
  highest: number;
  drawsLevy: boolean;
  nowLabel: string;
  label: string;
  format: (fen: number) => string;
}>;

// The drawing is as wide as the page allows, so places across are percentages and places down are pixels.
const gutter = 14;
const top = 30;
const bottom = 190;
const height = 226;

/**
 * Two bars for each number of employees: solid as far as it is sure, pale as far as it may be. Positions are attributes
 * of an SVG: the site's Content-Security-Policy allows no style attributes.
 */
export function Bars({ steps, now, highest, drawsLevy, nowLabel, label, format }: BarsProps) {
  const step = (100 - gutter) / steps.length;
  const wide = (percent: number): string => `${String(Math.round(percent * 100) / 100)}%`;
  const across = (percent: number): string => wide(gutter + percent);
  const down = (fen: number): number => Math.round(bottom - (fen / highest) * (bottom - top));
  const bar = (sum: Sum, place: number, side: number, name: string) => {
    const x = across(step * (place + 0.5 + side * 0.36 - 0.16));
    const width = wide(step * 0.32);
    return (
      <>
        {sum.high > sum.low ? <rect class={`${name} is-maybe`} x={x} width={width} y={down(sum.high)} height={down(sum.low) - down(sum.high)} /> : null}
        {sum.low > 0 ? <rect class={name} x={x} width={width} y={down(sum.low)} height={Math.max(2, bottom - down(sum.low))} /> : null}
      </>
    );
  };
  return (
    <svg class="bars" role="img" aria-label={label} width="100%" height={height}>
      {now !== null && now < steps.length ? (
        <g>
          <rect class="now" x={across(step * now)} width={wide(step)} y={top - 8} height={bottom - top + 32} />
          <text x={across(step * (now + 0.5))} y={height - 2} text-anchor="middle" aria-hidden="true">{nowLabel}</text>
        </g>
      ) : null}
      {[0, highest / 2, highest].map((fen) => (
        <g key={fen}>
          <line x1="0" x2="100%" y1={down(fen)} y2={down(fen)} />
          {fen === 0 ? null : <text class="scale" x="0" y={down(fen) - 4} aria-hidden="true">{format(fen)}</text>}
        </g>
      ))}
      {steps.map(({ employed, levy, rewards }) => (
        <g key={employed}>
          {drawsLevy ? bar(levy, employed, -0.5, 'is-levy') : null}
          {bar(rewards, employed, drawsLevy ? 0.5 : 0, 'is-rewards')}
          <text x={across(step * (employed + 0.5))} y={bottom + 18} text-anchor="middle" aria-hidden="true">{employed}</text>
        </g>
      ))}
    </svg>
  );
}
