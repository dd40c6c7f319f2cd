import { columnOf } from '../../../rules/engine/score/index.ts';
import { fill } from '../../../words/index.ts';
import { pointsText, schemeOf, typedPoints, useTools, type Tools } from '../tools.ts';
import type { PartProps } from '../types.ts';

/** One criterion, in hundredths of a point; null what is not known. */
type Scored = Readonly<{ points: number | null; most: number | null }>;

/** The points of each criterion against its maximum, by the body whose points decide; what is not scored is a range. */
export function ScoreBars({ facts, result }: PartProps) {
  const tools = useTools();
  const { own } = tools;
  const { by } = result.score;
  const scheme = schemeOf(tools, result);
  const { points, most } = columnOf(scheme, facts, by);
  const all = scheme.criteria.map(({ number }, at) => ({ number, points: points[at] ?? null, most: most[at] ?? null }));
  const widest = Math.max(1, ...all.map((each) => Math.max(each.points ?? 0, each.most ?? 0)));
  return (
    <>
      <p class="hint">{fill(own.bars.lead, { body: by === 'first' ? own.points.byCommune : own.points.byDistrict })}</p>
      <ol class="score-bars plainlist">
        {all.map(({ number, ...each }) => (
          <li key={number}><span>{fill(own.points.criterion, { n: number })}</span><Bar {...each} widest={widest} /><b class="num">{textOf(each, tools)}</b></li>
        ))}
      </ol>
    </>
  );
}

function Bar({ points, most, widest }: Scored & Readonly<{ widest: number }>) {
  const wide = (hundredths: number): string => `${String(Math.round((hundredths / widest) * 1000) / 10)}%`;
  return (
    <svg aria-hidden="true" width="100%" height="20">
      {points === null ? null : <rect class="given" y="3" width={wide(points)} height="14" />}
      {most === null
        ? <line class="open" x1={wide(points ?? 0)} x2="100%" y1="10" y2="10" />
        : <rect class={points === null ? 'open' : 'most'} x="1" y="2" width={wide(most * 0.99)} height="16" />}
    </svg>
  );
}

/** 60 / 80, 0 to 80 while it is not scored, and 60 / ? where the maximum was not read. */
function textOf({ points, most }: Scored, tools: Tools): string {
  const { bars } = tools.own;
  if (points === null) return most === null ? bars.nothing : fill(bars.open, { most: pointsText(most, tools) });
  return most === null ? fill(bars.noMost, { points: pointsText(points, tools) }) : fill(bars.of, { points: typedPoints(points, tools), most: pointsText(most, tools) });
}
