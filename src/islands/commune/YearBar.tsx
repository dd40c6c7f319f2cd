import { useEffect, useState } from 'preact/hooks';
import type { Certified } from '../../rules/engine/certify/index.ts';
import { fill } from '../../words/index.ts';
import { ErrorSummary, textOf, today, type FieldError } from '../shared/index.ts';
import { PlanNotice } from './PrintedHead.tsx';
import { SmallField } from './SmallField.tsx';
import { yearOf, type State } from './state.ts';
import { schemeWords, useTools } from './tools.ts';

/** The year that is assessed: it decides by which standard everything is computed, and says so. */
export function YearBar({ state, result, onYear }: Readonly<{ state: State; result: Certified; onYear: (year: number) => void }>) {
  const tools = useTools();
  const { own } = tools;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // Not known while the page is built.
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => setNow(Number(today().slice(0, 4))), []);
  const year = yearOf(state);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const typed = Number(textOf(new FormData(event.currentTarget as HTMLFormElement), 'year').trim());
    const isYear = Number.isInteger(typed) && typed >= 2010 && typed <= 2100;
    setErrors(isYear ? [] : [{ id: 'year', text: own.year.enter }]);
    if (isYear) onYear(typed);
  };
  return (
    <form class="year noprint" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} words={tools.shared} />
      <div class="row">
        <SmallField key={`${String(state.opened)}-${String(year)}`} id="year" label={own.year.label} value={String(year)} errors={errors} />
        <button class="btn quiet" type="submit">{own.year.change}</button>
      </div>
      <p class="scheme"><b>{fill(own.year.scheme, { name: schemeWords(tools, result.score.scheme).name })}</b> <span class="soft">{schemeWords(tools, result.score.scheme).when}</span></p>
      {now === null || now === year ? null : <p class="hint"><button class="textlink" type="button" onClick={() => onYear(now)}>{fill(own.year.now, { year: now })}</button></p>}
      {year === 2019 ? <p class="hint">{own.year.overlap}</p> : null}
      <PlanNotice state={state} result={result} />
    </form>
  );
}
