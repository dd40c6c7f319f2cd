import { fill } from '../../../words/index.ts';
import { pointsText, totalText, typedPoints, useTools } from '../tools.ts';

/** Everything the total can still be, drawn on a scale of `whole` hundredths of a point, with the marks as lines. Positions are attributes: no style is written. */
export function ScorePicture({ low, high, marks, whole }: Readonly<{ low: number; high: number; marks: readonly number[]; whole: number }>) {
  const tools = useTools();
  const at = (points: number): string => `${String(Math.round((Math.min(points, whole) / whole) * 1000) / 10)}%`;
  const label = fill(tools.own.result.picture, { total: totalText({ low, high }, tools), whole: pointsText(whole, tools), marks: marks.map((mark) => pointsText(mark, tools)).join(', ') });
  return (
    <svg class="interval score-picture" role="img" aria-label={label} width="100%" height="58">
      <rect class="track" x="0" y="22" width="100%" height="8" rx="4" />
      <rect class="reach" x={at(low)} y="22" width={at(Math.min(high, whole) - low)} height="8" rx="4" />
      {[...new Set([low, Math.min(high, whole)])].map((points) => <circle key={points} cx={at(points)} cy="26" r="7" />)}
      {marks.map((mark) => <line key={mark} class="goal" x1={at(mark)} x2={at(mark)} y1="16" y2="36" />)}
      {marks.map((mark) => <text key={mark} x={at(mark)} y="12" text-anchor="middle" aria-hidden="true">{typedPoints(mark, tools)}</text>)}
      <text x="0" y="54" text-anchor="start" aria-hidden="true">0</text>
      <text x="100%" y="54" text-anchor="end" aria-hidden="true">{pointsText(whole, tools)}</text>
    </svg>
  );
}
