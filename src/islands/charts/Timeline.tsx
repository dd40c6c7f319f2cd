import type { ISODate, Language } from '../../rules/engine/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { placed, ticksOf } from './days.ts';
import './charts.css';

/** A day on the line: what is on it; `done` where it has happened, which has another shape. */
export type DayMark = Readonly<{ id: string; on: ISODate; title: string; done?: string }>;

const line = 84;
const step = 20;

/** Days on a line to scale, each with its number, and the same days as a numbered list. */
export function Timeline({ days, from, lang, said }: Readonly<{ days: readonly DayMark[]; from: ISODate; lang: Language; said: string }>) {
  const { marks, points, at } = placed(days, from);
  return (
    <div class="timeline">
      <svg role="img" aria-label={fill(said, { n: marks.length })} width="100%" height={line + 28}>
        <line class="grid" x1="0" x2="100%" y1={line} y2={line} />
        {ticksOf(from, marks.at(-1)?.on ?? from, lang).map(({ on, label }) => (
          <g key={on}><line class="grid" x1={at(on)} x2={at(on)} y1={line} y2={line + 6} /><text x={at(on)} y={line + 22} text-anchor="middle">{label}</text></g>
        ))}
        {points.map(({ on, label, row, isDone }) => {
          const y = line - 24 - row * step;
          return (
            <g key={on}>
              <line x1={at(on)} x2={at(on)} y1={y + 4} y2={line} />
              {isDone ? <rect x={at(on)} y={line - 6} width="12" height="12" transform="translate(-6)" /> : <circle cx={at(on)} cy={line} r="6" />}
              <text class="number" x={at(on)} y={y} text-anchor="middle">{label}</text>
            </g>
          );
        })}
      </svg>
      <ol>{marks.map(({ id, on, title, done }) => <li key={id}><b>{formatDate(on, lang)}</b> {title}{done === undefined ? null : <small> · {done}</small>}</li>)}</ol>
    </div>
  );
}
