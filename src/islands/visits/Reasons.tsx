import type { HouseholdResult } from '../../rules/points/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText } from './say.ts';

const marks = { yes: '✓', no: '✕', unknown: '?' } as const;

/** Everything the text was held against, month by month, each with its clause; and what this tool leaves to people. */
export function Reasons(props: VisitsGiven & Readonly<{ result: HouseholdResult }>) {
  const { words: { household }, own, clauses, policy, result } = props;
  return (
    <>
      <details class="more">
        <summary>{household.reasons}</summary>
        <ul class="plainlist reasons">
          {result.reasons.map(({ month, cite, truth }, at) => (
            <li key={at}><span class={`mark ${truth}`}>{marks[truth]}</span> {month === null ? '' : `${monthText(month, props)} · `}<span lang="zh-Hans">{cite.phrase}</span> <a class="from" href={`${policy.to}#${cite.clause}`} lang="zh-Hans">{clauses[cite.clause] ?? cite.clause}</a></li>
          ))}
        </ul>
      </details>
      <details class="more">
        <summary>{household.notChecked}</summary>
        <ul>{result.notChecked.map((id) => <li key={id}>{own.remarks[id]}</li>)}</ul>
      </details>
    </>
  );
}
