import { questionOf, useTools } from '../tools.ts';

/** A yes-or-no question or a choice as pills side by side, "not known" dashed and last. */
export function Picks({ id, legend, help, value }: Readonly<{ id: string; legend: string; help?: string | undefined; value: string | undefined }>) {
  const tools = useTools();
  const { own, shared } = tools;
  const question = questionOf(tools, id);
  const key = id.replaceAll('.', '-');
  const said: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'plan.step': { 1: own.steps[1], 2: own.steps[2], 3: own.steps[3] }, 'tasks.unit': own.taskUnits, 'subsidy.step': { none: tools.words.say.none, ...own.subsidy },
  };
  const options = question.kind === 'choice' ? question.choices.map((choice) => ({ choice, label: said[id]?.[choice] ?? choice }))
    : [{ choice: 'yes', label: shared.yes }, { choice: 'no', label: shared.no }];
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
