import { fullYears, type Answer, type ISODate, type QuestionRef } from '../../rules/engine/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { answerTo, itemsIn } from './items.ts';
import { nextQuestions } from './nextQuestions.ts';
import { hashOf, isQuestion } from './screen.ts';
import type { Judged, State } from './state.ts';
import { answerText, labelOf, named, useTools, whose, type Tools } from './tools.ts';

/** What the review can ask for. */
export type ReviewActions = Readonly<{ onNext: () => void; onAdd: () => void; onRemove: (index: number) => void }>;

/** All answers with a way to change each, what is still open, and what need not be answered. */
export function ReviewScreen({ state, onNext, onAdd, onRemove }: Readonly<{ state: State }> & ReviewActions) {
  const tools = useTools();
  const { rules, shared, own } = tools;
  const { result, facts } = state;
  const people = itemsIn(rules, facts);
  const open = result.open.filter((ref) => isQuestion(ref, rules) && answerTo(rules, facts, ref) === undefined);
  const isAsking = nextQuestions(open, rules, facts).length > 0;
  const most = rules.lists[0]?.most ?? 0;
  const irrelevant = [...new Set(result.irrelevant.map(({ question }) => labelOf(tools, question)))];
  return (
    <div class="ask">
      <p class="eyebrow">{own.name}</p>
      <h1 tabIndex={-1} data-screen-title>{shared.review.title}</h1>
      <p class="hint">{shared.review.lead}</p>
      {people.map((_, index) => (
        <section key={index}>
          <h2>{fill(own.person, { n: index + 1 })}</h2>
          <AnswerList state={state} refs={refsOf(tools, index)} />
          {people.length > 1 ? <button class="textlink" type="button" onClick={() => onRemove(index)}>{fill(own.removePerson, { n: index + 1 })}</button> : null}
        </section>
      ))}
      {people.length < most ? <p><button class="btn quiet" type="button" onClick={onAdd}>{own.addPerson}</button></p> : null}
      <h2>{own.household}</h2>
      <AnswerList state={state} refs={refsOf(tools, null)} />
      <h2>{shared.review.figures}</h2>
      <AnswerList state={state} refs={rules.parameters.map(({ id }) => ({ question: id, index: null }))} />
      <p><a href="#/figures">{own.figures.link}</a></p>
      {open.length === 0 ? null : (
        <>
          <h2>{shared.review.open}</h2>
          <ul>{open.map((ref) => <li key={hashOf({ kind: 'question', ref })}><a href={hashOf({ kind: 'question', ref })}>{named(tools, facts, ref)}</a></li>)}</ul>
        </>
      )}
      <div class="row actions">
        {isAsking ? <button class="btn" type="button" onClick={onNext}>{shared.review.next}</button> : null}
        <a class={isAsking ? 'btn quiet' : 'btn'} href="#/result">{shared.review.result}</a>
      </div>
      {irrelevant.length === 0 ? null : (
        <details class="more"><summary>{shared.review.irrelevant}</summary><p class="hint">{shared.review.irrelevantLead}</p><ul>{irrelevant.map((label) => <li key={label}>{label}</li>)}</ul></details>
      )}
    </div>
  );
}

/** Answers as a list of facts; the same list is printed with the result, there without links. */
export function AnswerList({ state, refs, plain = false }: Readonly<{ state: Pick<Judged, 'facts' | 'factsOn'>; refs: readonly QuestionRef[]; plain?: boolean }>) {
  const tools = useTools();
  const given = refs.flatMap((ref) => {
    const answer = answerTo(tools.rules, state.facts, ref);
    return answer === undefined ? [] : [{ ref, label: labelOf(tools, ref.question), text: countedText(tools, ref.question, answer, state) }];
  });
  if (given.length === 0) return <p class="hint">{tools.shared.notAnswered}</p>;
  return (
    <dl class="answers">
      {given.map(({ ref, label, text }) => (
        <div key={hashOf({ kind: 'question', ref })}>
          <dt>{label}</dt>
          <dd>{text}</dd>
          {plain ? null : (
            <dd><a href={isQuestion(ref, tools.rules) ? hashOf({ kind: 'question', ref }) : '#/figures'} aria-label={fill(tools.shared.changeOf, { label: `${whose(tools, state.facts, ref)}${label}` })}>{tools.shared.changeAnswer}</a></dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** An answer in words, a day from which years are counted with its years: 2010年3月2日（到2016年9月1日满 6 周岁）. */
function countedText(tools: Tools, id: string, answer: Answer, { factsOn }: Pick<Judged, 'factsOn'>): string {
  const text = answerText(tools, id, answer);
  const counted = tools.words.questions[id]?.counted;
  if (counted === undefined || typeof answer !== 'string' || answer === 'unknown') return text;
  return fill(tools.own.countedOn, { answer: text, day: formatDate(factsOn, tools.lang), counted: fill(counted, { n: fullYears(answer as ISODate, factsOn) }) });
}

/** The questions of one item, or of the case. */
export function refsOf({ rules }: Tools, index: number | null): readonly QuestionRef[] {
  return rules.questions.filter(({ of }) => (of === null) === (index === null)).map(({ id }) => ({ question: id, index }));
}
