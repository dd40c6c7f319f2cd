import { deadlineOf, type RequirementOutcome } from '../../../rules/engine/index.ts';
import { fill, formatDate } from '../../../words/index.ts';
import { ClauseLink, settingOf, type Judged } from '../../flow/index.ts';
import { useAssessment } from '../tools.ts';

/** By when it is to be so, whether that day has passed, and the clauses that ask it. A day that passed changes no verdict. */
export function LastDay({ outcome, state }: Readonly<{ outcome: RequirementOutcome; state: Judged }>) {
  const tools = useAssessment();
  const { own: { by, comma, reading: words }, lang, rules, links } = tools;
  const rule = rules.requirements.find(({ id }) => id === outcome.requirement);
  if (rule === undefined) return null;
  const due = deadlineOf(rule, settingOf(tools, state));
  const facts = formatDate(state.factsOn, lang);
  const day = due === null ? by.none : due.day === null ? by.open : fill(by.day, { day: formatDate(due.day, lang) });
  const isLate = due?.passed === true && outcome.verdict !== 'met';
  return (
    <p class={isLate ? 'last-day is-late' : 'last-day'}>
      {day}
      {due === null || due.passed === null ? null : comma + fill(due.passed ? by.passed : by.coming, { facts })}
      {due === null || due.others.length === 0 ? null : <> <span class="read">{due.others.map((other) => fill(by.other, { day: formatDate(other.day, lang) })).join(comma)}</span>{due.reading === null ? null : <> <a href={links.readings[due.reading]}>{words.register}</a></>}</>}
      {rule.clauses.map((clause) => <span key={clause}> <ClauseLink id={clause} /></span>)}
    </p>
  );
}
