import type { VillageMonth } from '../../../rules/points/index.ts';
import { fill } from '../../../words/index.ts';
import type { VisitsGiven } from '../given.ts';
import { monthText } from '../say.ts';

const step = 5;
const [width, height, foot] = [640, 200, 24];

/** How the scores of a month are spread, in steps of five. A full score stands in the last step. */
export function Distribution(props: VisitsGiven & Readonly<{ month: VillageMonth }>) {
  const { words: { village }, scheme, month: { month, distribution } } = props;
  const whole = scheme.total.most / 100;
  const count = Math.ceil(whole / step);
  const bars = Array.from({ length: count }, (_, at) => ({
    from: at * step, to: at === count - 1 ? whole : (at + 1) * step - 1,
    count: distribution.slice(at * step, (at + 1) * step + (at === count - 1 ? 1 : 0)).reduce((sum, each) => sum + each, 0),
  }));
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const each = width / bars.length;
  const filled = bars.filter(({ count }) => count > 0);
  return (
    <>
      <h3>{village.distribution}</h3>
      <p>{fill(village.distributionLead, { month: monthText(month, props), step })}</p>
      <svg class="bars" viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={filled.map(({ from, to, count }) => fill(village.chart, { from, to, n: count })).join('; ')}>
        {bars.map(({ from, count }, at) => {
          const tall = (count / most) * (height - foot - 22);
          return (
            <g key={from}>
              <rect x={at * each + 2} y={height - foot - tall} width={each - 4} height={tall} rx="2" />
              {count === 0 ? null : <text class="count" x={(at + 0.5) * each} y={height - foot - tall - 5} text-anchor="middle">{count}</text>}
              {at % 2 === 0 ? <text x={at * each + 2} y={height - 6}>{from}</text> : null}
            </g>
          );
        })}
        <line class="grid" x1="0" x2={width} y1={height - foot} y2={height - foot} />
      </svg>
    </>
  );
}
