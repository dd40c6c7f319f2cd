import type { FieldError } from '../../shared/index.ts';
import { helpOf, labelOf, questionOf, useTools } from '../tools.ts';
import { Picks } from './Picks.tsx';

/** The field of one question, by its kind; its value is that of the case. `label` stands for the question's own where a heading says the rest. */
export function Field({ id, label, errors }: Readonly<{ id: string; label?: string; errors: readonly FieldError[] }>) {
  const tools = useTools();
  const question = questionOf(tools, id);
  const answer = tools.state.given.answers[id];
  const key = id.replaceAll('.', '-');
  const whole = labelOf(tools, id);
  const help = helpOf(tools, id);
  if (question.kind === 'yesNo' || question.kind === 'choice') return <Picks id={id} legend={whole} help={help} value={typeof answer === 'string' ? answer : undefined} />;
  const error = errors.find((each) => each.id === key)?.text;
  const described = [...(error === undefined ? [] : [`${key}-error`]), ...(help === undefined ? [] : [`${key}-help`])].join(' ');
  const isDay = question.kind === 'date';
  return (
    <div class="small-field">
      <label for={key}>{label ?? whole}{label === undefined ? null : <span class="hidden"> {whole}</span>}</label>
      {help === undefined ? null : <p class="hint" id={`${key}-help`}>{help}</p>}
      {error === undefined ? null : <p class="error" id={`${key}-error`}>{error}</p>}
      <input
        id={key} name={id} data-question type={isDay ? 'date' : 'text'} inputMode={isDay ? undefined : 'numeric'} class={isDay ? 'dayin' : 'countin'} autoComplete="off"
        min={isDay ? '2000-01-01' : undefined} max={isDay ? '2100-12-31' : undefined} defaultValue={answer === undefined || answer === 'unknown' ? '' : String(answer)}
        aria-describedby={described === '' ? undefined : described} aria-invalid={error === undefined ? undefined : true}
      />
    </div>
  );
}
