import type { CountCheck } from '../../../rules/engine/coverage/index.ts';
import { fill } from '../../../words/index.ts';
import { numberText, useTools } from '../tools.ts';

const [width, height] = [300, 160];
const x = (at: number): number => 52 + at * 96;
const y = (percent: number): number => 18 + (1 - Math.min(percent, 100) / 100) * 112;

/** Plan against actual over the years, as shares: the plan a dashed line with open squares, what there was a line with dots, a range a bar. */
export function Plot({ title, years }: Readonly<{ title: string; years: readonly CountCheck[] }>) {
  const tools = useTools();
  const { words: { island: { plot } }, own } = tools;
  const points = years.map(({ percent, have, of, verdict }) => ({
    plan: percent ?? 0, known: have !== null && of !== null && of > 0 && verdict !== 'invalid' && Number.isFinite(have.high) ? { low: (have.low * 100) / of, high: (have.high * 100) / of } : null,
  }));
  const rounded = (value: number): string => numberText(Math.round(value * 10) / 10, tools);
  const actual = ({ low, high }: Readonly<{ low: number; high: number }>): string => (low === high ? `${rounded(low)}%` : `${rounded(low)}–${rounded(high)}%`);
  const yearTitle = (at: number): string => own.steps[(at + 1) as 1 | 2 | 3];
  const said = points.map(({ plan, known }, at) => fill(known === null ? plot.sayOpen : plot.say, { year: yearTitle(at), plan, actual: known === null ? '' : actual(known) })).join(plot.join);
  return (
    <figure class="plot">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={`${title}: ${said}`}>
        {[0, 50, 100].map((percent) => (
          <g key={percent} aria-hidden="true"><line class="grid" x1="36" x2={width} y1={y(percent)} y2={y(percent)} /><text x="32" y={y(percent) + 4} text-anchor="end">{percent}%</text></g>
        ))}
        <polyline class="plan" points={points.map(({ plan }, at) => `${String(x(at))},${String(y(plan))}`).join(' ')} />
        {points.slice(1).map(({ known }, before) => {
          const last = points[before]?.known ?? null;
          return known === null || last === null ? null : <line key={before} class="actual" x1={x(before)} x2={x(before + 1)} y1={y((last.low + last.high) / 2)} y2={y((known.low + known.high) / 2)} />;
        })}
        {points.map(({ plan }, at) => <rect key={at} class="plan" x={x(at) - 5} y={y(plan) - 5} width="10" height="10" />)}
        {points.map(({ plan }, at) => <text key={at} x={x(at)} y={y(plan) - 10} text-anchor="middle" aria-hidden="true">{plan}%</text>)}
        {points.map(({ known }, at) => (known === null ? null : known.low === known.high
          ? <circle key={at} class="actual" cx={x(at)} cy={y(known.low)} r="5" />
          : <line key={at} class="reach" x1={x(at)} x2={x(at)} y1={y(known.low)} y2={y(known.high)} />))}
        {points.map(({ known }, at) => <text key={at} x={x(at)} y={height - 4} text-anchor="middle" aria-hidden="true">{yearTitle(at)}{known === null ? '' : ` ${actual(known)}`}</text>)}
      </svg>
    </figure>
  );
}
