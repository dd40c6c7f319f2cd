import type { HouseholdResult } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText } from './say.ts';

/** Whether one household was last for three months in a row: told only here, to whoever looks at that household, and never decided. */
export function Last(props: VisitsGiven & Readonly<{ result: HouseholdResult }>) {
  const { words: { household, reference }, scheme, clauses, policy, lang, result: { last } } = props;
  if (last === null) return null;
  const months = last.months.length > 0 ? last.months : last.tiedMonths;
  const { clause } = scheme.last.cite;
  return (
    <div class="last">
      <h2>{fill(household.last, { n: scheme.last.months })}</h2>
      <p class={last.verdict === 'no' ? 'verdict certain' : 'verdict depends'}>{household.lastVerdicts[last.verdict]}</p>
      {months.length === 0 ? null : <p>{fill(household.lastMonths, { months: months.map((month) => monthText(month, props)).join(lang === 'zh' ? '、' : ', ') })}</p>}
      <p class="hint">{reference.lastLead} <a class="from" href={`${policy.to}#${clause}`} lang="zh-Hans">{clauses[clause] ?? clause}</a></p>
    </div>
  );
}
