import type { HouseholdResult, PointQuestion } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import type { VisitsGiven } from './given.ts';
import { monthText } from './say.ts';

/** What would settle the result, and what no longer can. */
export function OpenQuestions(props: VisitsGiven & Readonly<{ result: HouseholdResult }>) {
  const { words: { household }, result: { open, irrelevant } } = props;
  return (
    <>
      {open.length === 0 ? null : <><h2>{household.open}</h2><p>{household.openLead}</p><List {...props} questions={open} /></>}
      {irrelevant.length === 0 ? null : <details class="more"><summary>{household.irrelevant}</summary><p>{household.irrelevantLead}</p><List {...props} questions={irrelevant} /></details>}
    </>
  );
}

function List(props: VisitsGiven & Readonly<{ questions: readonly PointQuestion[] }>) {
  const byMonth = Map.groupBy(props.questions, ({ month }) => month);
  return <ul>{[...byMonth].map(([month, questions]) => <li key={month}>{monthText(month, props)}: {questions.map(({ question }) => nameOf(question, props)).join(props.lang === 'zh' ? '、' : ', ')}</li>)}</ul>;
}

/** What a question of a month is called. */
function nameOf(question: string, { own, scheme, words: { edit, village } }: VisitsGiven): string {
  if (question === 'total') return fill(edit.total, { most: scheme.total.most / 100 });
  if (question === 'visitedOn') return village.columns.visitedOn;
  if (question === 'step') return village.columns.step;
  if (question === 'objection') return village.columns.objection;
  return own.items[question]?.label ?? question;
}
