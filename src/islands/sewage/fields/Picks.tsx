import { optionsOf, questionOf, useTools } from '../tools.ts';

/** A yes-or-no question or a choice as pills side by side, "not known" dashed and last. */
export function Picks({ id, legend, help, value }: Readonly<{ id: string; legend: string; help?: string | undefined; value: string | undefined }>) {
  const tools = useTools();
  const { shared } = tools;
  const question = questionOf(tools, id);
  const key = id.replaceAll('.', '-');
  const options = optionsOf(tools, question);
  return (
    <fieldset class="pick" aria-describedby={help === undefined ? undefined : `${key}-help`}>
      <legend>{legend}</legend>
      {help === undefined ? null : <p class="hint" id={`${key}-help`}>{help}</p>}
      <div class="picks">
        {[...options, { choice: 'unknown', label: shared.unknown }].map(({ choice, label }) => (
          <label key={choice} class={choice === 'unknown' ? 'unsure' : undefined}>
            <input type="radio" data-question name={id} value={choice} defaultChecked={(value ?? 'unknown') === choice} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
