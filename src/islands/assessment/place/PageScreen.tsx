import { useEffect, useState } from 'preact/hooks';
import type { Language, Question } from '../../../rules/engine/index.ts';
import { partsAbove } from '../../../schemas/case/index.ts';
import { fill, formatMeasure, formatMoney } from '../../../words/index.ts';
import { Back, labelOf } from '../../flow/index.ts';
import { aboveText, ErrorSummary, problemText, textOf, type FieldError, type InputProblem } from '../../shared/index.ts';
import { mattering } from '../matters.ts';
import { pagesOf, type PageId } from '../pages.ts';
import { answerOf, pagesAsked, type Given, type State } from '../state.ts';
import { useAssessment, type AssessmentTools } from '../tools.ts';
import { Field, fieldId } from './Field.tsx';
import { readField } from './readField.ts';

/** What happens on a page of questions. */
type PageProps = Readonly<{
  state: State;
  page: PageId;
  at: string | null;
  /** An answer was given or taken back; the page stays. */
  onAnswer: (given: Given, name?: string) => void;
  onNext: () => void;
}>;

/** The questions of one topic on one page: what matters for this place, all of it optional but the kind of place. */
export function PageScreen({ state, page, at, onAnswer, onNext }: PageProps) {
  const tools = useAssessment();
  const { rules, own, shared, groups, assessment } = tools;
  const isFirst = page === pagesOf(tools).keys().next().value;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const matters = mattering(rules, state.result);
  const kind = assessment.kind === null ? null : answerOf(state.facts, assessment.kind);
  const besides = new Set(assessment.besides?.filter((each) => each.alone === true && (each.kind === null || each.kind === kind)).flatMap((each) => each.questions));
  const isAsked = ({ id }: Question): boolean => matters.has(id) || besides.has(id) || answerOf(state.facts, id) !== undefined || id === at;
  const all = pagesOf(tools).get(page) ?? [];
  // What was asked as the page came up stays until it is left.
  const [first] = useState(() => new Set(all.filter(isAsked).map(({ id }) => id)));
  const questions = all.filter((each) => first.has(each.id) || isAsked(each));
  const asksKindOnly = all.every(({ id }) => id === assessment.kind);
  // eslint-disable-next-line no-restricted-syntax -- After the title of the screen, which takes the focus as the address changes.
  useEffect(() => { if (at !== null) document.getElementById(fieldId(at))?.focus(); }, [at]);

  const read = (form: HTMLFormElement, of: readonly Question[]): Readonly<{ given: Given; wrong: readonly FieldError[] }> => {
    const data = new FormData(form);
    const given: Record<string, Given[string]> = {};
    const wrong = of.flatMap((question): readonly FieldError[] => {
      const parsed = readField(question, data);
      const refuse = (text: string): readonly FieldError[] => [{ id: fieldId(question.id), field: labelOf(tools, question.id), text }];
      if ('problem' in parsed) return refuse(sayProblem(parsed.problem, question, tools));
      if (question.id === assessment.kind && parsed.value === undefined) return refuse(shared.errors.chooseOne);
      given[question.id] = parsed.value;
      return [];
    });
    // What was typed is not taken, be it the part or its whole, so that no case ever holds a part that is larger.
    const above = partsAbove(rules.within, (id) => (id in given ? given[id] : answerOf(state.facts, id)))
      .map((each) => ({ at: each.part in given ? each.part : each.whole, text: aboveText(each, shared, (id) => labelOf(tools, id)) }))
      .filter(({ at }) => at in given);
    return {
      given: Object.fromEntries(Object.entries(given).filter(([id]) => !above.some(({ at }) => at === id))),
      wrong: [...wrong, ...above.map(({ at, text }) => ({ id: fieldId(at), text }))],
    };
  };
  const nameIn = (form: HTMLFormElement): string | undefined => (isFirst ? textOf(new FormData(form), 'name').trim().slice(0, 40) : undefined);
  const change = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (field.form === null) return;
    const { given } = read(field.form, questions.filter(({ id }) => id === field.name));
    onAnswer(given, nameIn(field.form));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const { given, wrong } = read(form, questions);
    setErrors(wrong);
    if (wrong.length > 0) return;
    onAnswer(given, nameIn(form));
    onNext();
  };

  const asked = pagesAsked(tools, state);
  const place = asked.indexOf(page);
  const titles: Readonly<Record<string, string>> = { ...own.pages, ...Object.fromEntries(groups.map(({ id, title }) => [id, title])) };
  return (
    <form class="ask" onSubmit={submit} onChange={change} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      <Back />
      <p class="eyebrow">{own.name}{place < 0 ? '' : ` · ${fill(own.page.step, { n: place + 1, of: asked.length })}`}</p>
      <h1 tabIndex={-1} data-screen-title>{titles[page]}</h1>
      {asksKindOnly ? null : <p class="hint">{questions.length === 0 ? own.page.nothing : own.page.empty}</p>}
      {questions.map((question) => (
        <Field
          key={question.id} question={question} answer={answerOf(state.facts, question.id)}
          error={errors.find(({ id }) => id === fieldId(question.id))?.text} isUnneeded={!isAsked(question)}
        />
      ))}
      {isFirst ? (
        <div class="asked field">
          <label for="place-name">{own.place.name}</label>
          <input id="place-name" class="named" name="name" type="text" maxLength={40} autoComplete="off" defaultValue={state.names[0] ?? ''} aria-describedby="place-name-hint" />
          <p class="hint" id="place-name-hint">{own.place.nameHint}</p>
        </div>
      ) : null}
      <div class="row actions">
        <button class="btn" type="submit">{state.backTo === null ? shared.continue : shared.save}</button>
        {isFirst && assessment.kind !== null ? null : <a class="btn quiet" href="#/result">{own.page.result}</a>}
      </div>
    </form>
  );
}

/** What is to be corrected, in words; a figure is a whole number whatever it counts. */
export function sayProblem(problem: InputProblem, question: Question, { shared, own, lang }: AssessmentTools): string {
  return problem.kind === 'notCount' ? own.page.notWhole : problemText(problem, shared, (value) => boundText(value, question, lang));
}

function boundText(value: number, question: Question, lang: Language): string {
  return question.kind !== 'number' || question.measure.startsWith('fen/') ? formatMoney(value, lang) : formatMeasure(value, question.measure, lang);
}
