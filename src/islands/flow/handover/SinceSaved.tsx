import { count, fill, formatDate, formatMoneyRange, formatPeriod } from '../../../words/index.ts';
import { ClauseLink } from '../ClauseLink.tsx';
import { demandWord } from '../result/demandWord.ts';
import { hidesSum } from '../result/outcomeText.ts';
import type { Judged, Saved } from '../state.ts';
import { named, useTools, type Tools } from '../tools.ts';
import { sinceSaved, type ShownChange, type Turned } from './since.ts';
import type { WasRule } from './was.ts';
import './handover.css';

/** More differences than these are folded away: an old file may lack most of today's rules. */
const shownAtOnce = 6;

/** So many rules are named for one change; the first versions concern all of them. */
const namedAtMost = 8;

/** What changed since an opened case was saved: the rules, by clause, and whether this result is another. */
export function SinceSaved({ state, saved }: Readonly<{ state: Judged; saved: Saved }>) {
  const tools = useTools();
  const { handover: { since: said, item }, rules, changes, lang } = tools;
  const since = sinceSaved(rules, changes, saved.ruleVersion, saved.result, state.result);
  // After another answer, the difference would be that of the answer.
  if (since === null || saved.facts !== state.facts) return null;
  const { before, now, order, turned } = since;
  const sentence = { older: fill(said.older, { before, now }), newer: fill(said.newer, { before, now }), same: fill(said.same, { now }) }[order];
  return (
    <section class="since">
      <h2>{said.title}</h2>
      <p>{sentence}</p>
      <h3>{said.result}</h3>
      {turned === null ? <p>{said.noResult}</p> : turned.length === 0 ? <p>{said.equal}</p> : (
        <details open={turned.length <= shownAtOnce}>
          <summary>{count(said.differ, turned.length, lang)}</summary>
          <table class="stack">
            <caption class="hidden">{said.result}</caption>
            <thead><tr><th scope="col">{item}</th><th scope="col">{said.before}</th><th scope="col">{said.now}</th></tr></thead>
            <tbody>{turned.map((each) => (
              <tr key={`${each.id}${String(each.index)}`}>
                <th scope="row">{titleOf(each, state, tools)}</th>
                <td data-label={said.before}>{each.before === null ? said.added : ruleText(each.before, each.kind, tools)}</td>
                <td data-label={said.now}>{each.now === null ? said.gone : ruleText(each.now, each.kind, tools)}</td>
              </tr>
            ))}</tbody>
          </table>
        </details>
      )}
      {since.changes.length === 0 ? null : (
        <details open={since.changes.length === 1}>
          <summary>{said.changes}</summary>
          <ul class="plain">{since.changes.map((change) => <Changed key={change.version} change={change} />)}</ul>
        </details>
      )}
    </section>
  );
}

function Changed({ change }: Readonly<{ change: ShownChange }>) {
  const tools = useTools();
  const { handover: { since: said }, words, lang, shared } = tools;
  const concerned = change.rules.map((id) => words.entitlements[id]?.title ?? words.requirements[id]?.title ?? id);
  const more = concerned.length > namedAtMost ? [fill(said.more, { n: concerned.length })] : [];
  return (
    <li>
      <b>{fill(said.change, { version: change.version, day: formatDate(change.on, lang) })}</b> {change.from === null ? said.always : fill(said.from, { day: formatDate(change.from, lang) })}
      <p>{said.clauses}{change.clauses.map(({ id, label }, place) => <span key={id}>{place === 0 ? '' : shared.join}<ClauseLink id={id} label={label} /></span>)}</p>
      {concerned.length === 0 ? null : <p>{said.concerns}{[...concerned.slice(0, namedAtMost), ...more].join(shared.join)}</p>}
    </li>
  );
}

function titleOf({ id, index }: Turned, { facts }: Judged, tools: Tools): string {
  const { words } = tools;
  return named(tools, facts, { question: id, index }, words.entitlements[id]?.title ?? words.requirements[id]?.title ?? id);
}

/** A verdict of then or now; a word that is no longer used stands as the file has it. */
function ruleText({ id, verdict, low, high, measure }: WasRule, kind: Turned['kind'], tools: Tools): string {
  const { own, lang } = tools;
  const words: Readonly<Record<string, string>> = kind === 'benefit' ? own.verdict : own.demand;
  const word = kind === 'demand' && verdict === 'unmet' ? demandWord(tools, id, verdict) : words[verdict] ?? verdict;
  if (low === null || measure === null || !['certain', 'depends', 'officeDecides', 'unmet'].includes(verdict)) return word;
  const end = high ?? Infinity;
  return hidesSum({ low, high: end, per: 1 }) ? word : `${word} · ${formatMoneyRange(low, end, lang)} ${formatPeriod(measure, lang)}`;
}
