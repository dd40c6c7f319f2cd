import type { ComponentChildren } from 'preact';
import type { Answer, AnyPolicyWords, Question } from '../../rules/engine/index.ts';
import { fill } from '../../words/index.ts';
import type { SharedWords } from '../../words/calculator/index.ts';
import { Choice } from './Choice.tsx';
import { DayField } from './DayField.tsx';
import { NumberField } from './NumberField.tsx';
import { fieldNames, none } from './formFields.ts';
import { modeOf, typedText, unitOf } from './typed.ts';

/** The fields of one question, with what was answered before. */
export type QuestionFieldsProps = Readonly<{
  question: Question;
  asked: AnyPolicyWords['questions'][string];
  words: SharedWords;
  yuan: string;
  answer: Answer | undefined;
  error: string | undefined;
  /** Offer "none": zero beside a sum, none of these after several choices. */
  offersNone: boolean;
  /** Where the question is not the page's own, its words; the heading of the page elsewhere. */
  legend?: string;
  /** Stands between the question and its fields. */
  children?: ComponentChildren;
}>;

/** The id of the field that takes the focus when there is something to correct. */
export const firstField = 'answer-0';

/** Draws a question: its legend is the heading of the page, "I don't know" is its last choice. */
export function QuestionFields(props: QuestionFieldsProps) {
  const { question, asked, words, error, legend } = props;
  const described = [asked.help === undefined ? '' : 'help', error === undefined ? '' : 'error'].filter((each) => each !== '').join(' ');
  const grouped = question.kind === 'yesNo' || question.kind === 'choice' || question.kind === 'several';
  return (
    <fieldset aria-describedby={grouped && described !== '' ? described : undefined}>
      <legend>{legend ?? <h1 tabIndex={-1} data-screen-title>{asked.ask}</h1>}</legend>
      {asked.help === undefined ? null : <p class="hint" id="help">{asked.help}</p>}
      {question.kind === 'several' ? <p class="hint">{words.severalHint}</p> : null}
      {grouped && error !== undefined ? <p class="error" id="error">{error}</p> : null}
      {fieldsFor(props)}
    </fieldset>
  );
}

function fieldsFor(props: QuestionFieldsProps): ComponentChildren {
  const { question, words, yuan, asked, answer, error } = props;
  const describedBy = asked.help === undefined ? undefined : 'help';
  switch (question.kind) {
    case 'yesNo':
      return choices(props, 'radio', [{ value: 'yes', label: words.yes }, { value: 'no', label: words.no }]);
    case 'choice':
    case 'several':
      return choices(props, question.kind === 'choice' ? 'radio' : 'checkbox', question.choices.map((value) => {
        const { label, official } = asked.choices?.[value] ?? { label: value };
        return { value, label, small: official === undefined ? undefined : fill(words.official, { word: official }) };
      }));
    case 'number': {
      const { measure } = question;
      return (
        <>
          <NumberField
            id={firstField} name={fieldNames.answer} label={asked.label} labelHidden unit={unitOf(measure, words, yuan)}
            value={typeof answer === 'number' ? typedText(answer, measure) : ''} mode={modeOf(measure)} error={error} describedBy={describedBy} onType={clearOthers}
          />
          {others(props)}
        </>
      );
    }
    case 'date':
      return (
        <>
          <DayField id={firstField} value={typeof answer === 'string' && answer !== 'unknown' ? answer : ''} words={words} error={error} describedBy={describedBy} />
          {others(props)}
        </>
      );
  }
}

type Offered = Readonly<{ value: string; label: string; small?: string | undefined }>;

function choices({ words, answer, offersNone }: QuestionFieldsProps, type: 'radio' | 'checkbox', offered: readonly Offered[]): ComponentChildren {
  const all = [...offered, ...(offersNone ? [{ value: none, label: words.noneOfThese }] : []), { value: 'unknown', label: words.unknown, small: words.unknownHint }];
  const chosen = (value: string): boolean => (Array.isArray(answer) ? answer.includes(value) || (value === none && answer.length === 0) : answer === value);
  return all.map(({ value, label, small }, place) => (
    <Choice
      key={value} type={type} id={`answer-${String(place)}`} name={fieldNames.answer} value={value} label={label} small={small}
      checked={chosen(value)} unsure={value === 'unknown'}
      onChoose={type === 'checkbox' ? keepApart : () => undefined}
    />
  ));
}

/** What stands for a figure: "none" where it is often so, and "I don't know". */
function others({ words, answer, offersNone }: QuestionFieldsProps): ComponentChildren {
  return (
    <>
      {offersNone ? <Choice type="checkbox" id="other-none" name={fieldNames.other} value="none" label={words.none} small={words.noneHint} checked={answer === 0} onChoose={clearFields} /> : null}
      <Choice type="checkbox" id="other-unknown" name={fieldNames.other} value="unknown" label={words.unknown} small={words.unknownHint} checked={answer === 'unknown'} unsure onChoose={clearFields} />
    </>
  );
}

function inputsBeside(field: HTMLInputElement): readonly HTMLInputElement[] {
  return [...(field.form?.querySelectorAll('input') ?? [])].filter((each) => each !== field);
}

/** "I don't know", "none of these" and the other choices exclude each other. */
function keepApart(chosen: HTMLInputElement): void {
  if (!chosen.checked) return;
  for (const other of inputsBeside(chosen)) if ([chosen.value, other.value].some((value) => value === 'unknown' || value === none)) other.checked = false;
}

/** A ticked box replaces what was typed. */
function clearFields(chosen: HTMLInputElement): void {
  if (!chosen.checked) return;
  for (const other of inputsBeside(chosen)) {
    if (other.type === 'checkbox') other.checked = false;
    else other.value = '';
  }
}

/** What is typed replaces a ticked box. */
function clearOthers(field: HTMLInputElement): void {
  for (const other of inputsBeside(field)) if (other.type === 'checkbox') other.checked = false;
}
