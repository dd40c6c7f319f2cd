import type { Answer, Question } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import { Choice, modeOf, none, NumberField, typedText, unitOf } from '../../shared/index.ts';
import { useAssessment } from '../tools.ts';
import { isNone } from './readField.ts';

/** One question among others on a page. */
export type FieldProps = Readonly<{
  question: Question;
  answer: Answer | undefined;
  error: string | undefined;
  /** The answers so far make it idle; it stays where it is, since a page that jumps is hard to follow. */
  isUnneeded: boolean;
}>;

/** The id of the first input of a question. */
export function fieldId(question: string): string {
  return `f-${question.replaceAll('.', '-')}`;
}

/** A question with its fields. What is not known stays empty, or is said where something can be chosen. */
export function Field({ question, answer, error, isUnneeded }: FieldProps) {
  const { words, own, shared } = useAssessment();
  const asked = words.questions[question.id];
  if (asked === undefined) return null;
  const id = fieldId(question.id);
  const hint = isUnneeded ? own.page.unneeded : asked.help;
  const hintId = hint === undefined ? undefined : `${id}-hint`;
  const help = hint === undefined ? null : <p class="hint" id={hintId}>{hint}</p>;
  const kept = isUnneeded ? 'asked is-unneeded' : 'asked';
  if (question.kind === 'number') {
    return (
      <div class={kept}>
        <NumberField
          id={id} name={question.id} label={asked.ask} unit={unitOf(question.measure, shared, own.figures.yuan)} mode={modeOf(question.measure)}
          value={typeof answer === 'number' ? typedText(answer, question.measure) : ''} error={error} describedBy={hintId}
        />
        {help}
      </div>
    );
  }
  const chosen = (value: string): boolean => (Array.isArray(answer) ? answer.includes(value) || (value === none && answer.length === 0) : answer === value);
  const unknown = { value: 'unknown', label: shared.unknown, small: undefined };
  const offered = question.kind === 'yesNo' ? [{ value: 'yes', label: own.yes, small: undefined }, { value: 'no', label: own.no, small: undefined }, unknown]
    : question.kind === 'date' ? [] : [
      ...question.choices.map((value) => {
        const { label, official } = asked.choices?.[value] ?? { label: value };
        return { value, label, small: official === undefined ? undefined : fill(shared.official, { word: official }) };
      }),
      ...(question.kind === 'several' ? [{ value: none, label: shared.noneOfThese, small: undefined }] : []), unknown,
    ];
  return (
    <fieldset class={`${kept} is-${question.kind}`} aria-describedby={[hintId ?? '', error === undefined ? '' : `${id}-error`].filter((part) => part !== '').join(' ') || undefined}>
      <legend>{asked.ask}</legend>
      {help}
      {error === undefined ? null : <p class="error" id={`${id}-error`}>{error}</p>}
      <div class="choices">
        {offered.map(({ value, label, small }, place) => (
          <Choice
            key={value} type={question.kind === 'several' ? 'checkbox' : 'radio'} id={place === 0 ? id : `${id}-${value}`} name={question.id} value={value}
            label={label} small={small} checked={chosen(value)} unsure={value === 'unknown'} onChoose={question.kind === 'several' ? keepApart : () => undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}

/** "None of these" and "I don't know" exclude the other boxes. */
function keepApart(box: HTMLInputElement): void {
  if (!box.checked) return;
  for (const other of box.closest('fieldset')?.querySelectorAll('input') ?? []) {
    if (other !== box && (isNone(box.value) || isNone(other.value))) other.checked = false;
  }
}
