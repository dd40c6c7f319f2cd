import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answer, Language, Question, QuestionRef } from '../../rules/engine/index.ts';
import { formatDate, formatMeasure, formatMoney } from '../../words/index.ts';
import { ErrorSummary, firstField, InTurn, problemText, QuestionFields, type FieldError } from '../shared/index.ts';
import { answerOn } from './answerOn.ts';
import { Back } from './Back.tsx';
import { answerTo } from './items.ts';
import type { State } from './state.ts';
import { useTools, whose } from './tools.ts';
import { WhyAsked } from './WhyAsked.tsx';

/** One question on a screen of its own; `children` stand beneath it. */
export function QuestionScreen({ state, at, onAnswer, children }: Readonly<{ state: State; at: QuestionRef; onAnswer: (answer: Answer) => void; children?: ComponentChildren }>) {
  const tools = useTools();
  const { lang, rules, words, shared, own, oftenNone } = tools;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const question = rules.questions.find(({ id }) => id === at.question);
  const asked = words.questions[at.question];
  if (question === undefined || asked === undefined) return null;

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const parsed = answerOn(question, new FormData(event.currentTarget as HTMLFormElement), state.factsOn);
    if ('value' in parsed) onAnswer(parsed.value);
    else setErrors([{ id: firstField, text: problemText(parsed.problem, shared, (value) => boundText(value, question, lang), (day) => formatDate(day, lang)) }]);
  };
  const { outcomes, requirements = [] } = state.result;
  const asking = [...outcomes, ...requirements.map(({ breach }) => breach)];
  const open = new Set(asking
    .filter(({ open: refs }) => refs.some(({ question: id, index }) => id === at.question && index === at.index))
    .map(({ entitlement }) => entitlement));

  return (
    <form class="ask" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      <Back />
      <p class="eyebrow">{[own.name, whose(tools, state.facts, at)].filter((part) => part !== '').join(' · ')}</p>
      <QuestionFields
        question={question} asked={asked} words={shared} yuan={own.figures.yuan} answer={answerTo(rules, state.facts, at)} error={errors[0]?.text}
        offersNone={oftenNone.includes(question.id)}
      />
      <div class="row actions">
        <button class="btn" type="submit">{state.changing ? shared.save : shared.continue}</button>
        <a class="btn quiet" href={state.changing ? '#/review' : '#/result'}>{state.changing ? shared.review.title : shared.seeNow}</a>
      </div>
      {children}
      <InTurn><WhyAsked id={question.id} among={open} /></InTurn>
    </form>
  );
}

function boundText(value: number, question: Question, lang: Language): string {
  return question.kind !== 'number' || question.measure.startsWith('fen/') ? formatMoney(value, lang) : formatMeasure(value, question.measure, lang);
}
