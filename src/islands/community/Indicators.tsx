import type { Answers } from '../../rules/engine/index.ts';
import { standingOf } from '../../rules/engine/progress/index.ts';
import { fill, formatMeasure } from '../../words/index.ts';
import type { Cell } from '../assessment/index.ts';
import { ClauseLink } from '../flow/index.ts';
import { shortBy, useCommunity } from './tools.ts';

/** Whether each of these is reached, with what is lacking; a figure that the source has damaged says so. */
export function Indicators({ title, lead, ids, cells, answers }: Readonly<{
  title: string; lead: string | null; ids: readonly string[]; cells: readonly Cell[]; answers: Answers;
}>) {
  const tools = useCommunity();
  const { own: { progress: words }, progress: scheme, rules, words: said, lang } = tools;
  const shown = ids.flatMap((id) => cells.filter(({ requirement }) => requirement === id));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {lead === null ? null : <p class="hint">{lead}</p>}
      <ul class="indicators">
        {shown.map((cell) => {
          const rule = rules.requirements.find(({ id }) => id === cell.requirement);
          const standing = standingOf(scheme, cell, answers);
          const short = standing === 'unmet' || standing === 'underWay' ? shortBy(cell) : null;
          const isDamaged = scheme.damaged.includes(cell.requirement);
          return (
            <li key={cell.requirement} class={`is-${standing}`}>
              <span>{said.requirements[cell.requirement]?.title}</span>{' '}
              <b>{words.standing[standing]}</b>
              {short === null || rule?.measured === null || rule === undefined ? null : <> · {fill(words.yet, { gap: formatMeasure(short, rule.measured.have.measure, lang) })}</>}
              {isDamaged && standing !== 'notAsked' ? <> <span class="read">{words.damaged}</span></> : null}{' '}
              {rule?.clauses.map((clause) => <span key={clause}> <ClauseLink id={clause} /></span>)}
            </li>
          );
        })}
      </ul>
    </>
  );
}
