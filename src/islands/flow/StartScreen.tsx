import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ISODate } from '../../rules/engine/index.ts';
import { fill, formatDate } from '../../words/index.ts';
import { Choice, DayField, ErrorSummary, OpenFile, parseDay, problemText, readKept, textOf, today, type FieldError, type InputProblem, type Kept } from '../shared/index.ts';
import type { State } from './state.ts';
import { useTools, type ShownExample } from './tools.ts';

/** What can happen on the first screen. */
export type StartActions = Readonly<{
  onBegin: (items: number, on: ISODate) => void;
  onExample: (example: ShownExample) => void;
  onFile: (file: File) => void;
  onKept: (kept: Kept) => void;
  onErase: () => void;
  /** Why what was answered so far cannot be judged as of a day; absent where any day will do. */
  wrongDay?: (on: ISODate) => InputProblem | undefined;
}>;

/** Which day, today or the one offered beside it, after what the calculator asks first; an example, a file or a saved case instead. */
export function StartScreen(
  { state, onBegin, onExample, onFile, onKept, onErase, wrongDay, children }: Readonly<{ state: Pick<State, 'factsOn'>; children?: ComponentChildren }> & StartActions,
) {
  const { lang, rules, own, shared, examples, then } = useTools();
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const [kept, setKept] = useState<Kept | null>(null);
  // Not known while the page is built: the day and what the device holds are looked up in the browser.
  const [now, setNow] = useState<ISODate | null>(null);
  const begun = state.factsOn !== rules.from;
  const [when, setWhen] = useState<string>(begun ? (state.factsOn === then.day ? 'then' : 'other') : 'today');
  useEffect(() => {
    setNow(today());
    setKept(readKept(rules.calculator));
    if (begun && state.factsOn === today()) setWhen('today');
  }, []);

  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const part = (name: string): string => textOf(form, name);
    const on = when === 'other' ? parseDay(part('year'), part('month'), part('date')) : { value: when === 'then' ? then.day : today() };
    const problem = 'problem' in on ? on.problem : wrongDay?.(on.value);
    if (problem !== undefined) setErrors([{ id: when === 'other' ? 'day' : `when-${when}`, text: problemText(problem, shared, String, (day) => formatDate(day, lang)) }]);
    else if ('value' in on) onBegin(Number(form.get('items') ?? 0), on.value);
  };

  return (
    <div class="start">
      {kept === null ? null : (
        <div class="kept">
          <p>{fill(shared.saved.found, { day: formatDate(kept.day as ISODate, lang) })}</p>
          <div class="row"><button class="btn" type="button" onClick={() => onKept(kept)}>{shared.saved.open}</button>
            <button class="btn quiet" type="button" onClick={() => { onErase(); setKept(null); }}>{shared.saved.erase}</button></div>
        </div>
      )}
      <form class="ask" onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} words={shared} />
        <h2 tabIndex={-1} data-screen-title class="hidden">{own.start.title}</h2>
        {children}
        <fieldset aria-describedby="date-hint">
          <legend>{own.start.date}</legend>
          <p class="hint" id="date-hint">{own.begin.dateHint}</p>
          <Choice type="radio" id="when-today" name="when" value="today" label={own.start.today} small={now === null ? ' ' : formatDate(now, lang)} checked={when === 'today'} onChoose={() => setWhen('today')} />
          <Choice type="radio" id="when-then" name="when" value="then" label={then.label} small={own.begin.thenHint} checked={when === 'then'} onChoose={() => setWhen('then')} />
          <Choice type="radio" id="when-other" name="when" value="other" label={own.start.other} checked={when === 'other'} onChoose={() => setWhen('other')} />
          {when === 'other' ? <DayField id="day" value={begun ? state.factsOn : ''} words={shared} error={errors[0]?.text} /> : null}
        </fieldset>
        <div class="row actions"><button class="btn" type="submit">{own.start.go}</button></div>
        <p class="hint">{own.start.private}</p>
      </form>
      <details class="more">
        <summary>{own.start.examples}</summary>
        <p class="hint">{own.begin.examplesLead}</p>
        <ul class="plainlist">{examples.map((example) => <li key={example.id}><button class="textlink" type="button" onClick={() => onExample(example)}>{example.title}</button></li>)}</ul>
      </details>
      <OpenFile words={shared} onFile={onFile} />
    </div>
  );
}
