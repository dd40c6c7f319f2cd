import { useState } from 'preact/hooks';
import type { NaturalVillage } from '../../../rules/engine/index.ts';
import { cellsOf, readVillage, type Column } from '../../../schemas/coverage/index.ts';
import { villageProblemText } from '../../../words/problems/index.ts';
import { ErrorSummary, textOf, type FieldError } from '../../shared/index.ts';
import { useTools } from '../tools.ts';
import { treatedText } from './treatedText.ts';

const typed = ['admin', 'name', 'households', 'connected'] as const;
const dated = ['designedOn', 'tenderedOn', 'builtOn', 'acceptedOn'] as const;

/** One village, checked by the same reader as a row of a table before it is taken. */
export function VillageForm({ village, others, onTake, onCancel }: Readonly<{
  village: NaturalVillage | null; others: readonly NaturalVillage[]; onTake: (village: NaturalVillage) => void; onCancel: () => void;
}>) {
  const tools = useTools();
  const { words: { island: { list } }, shared, state } = tools;
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const cells: Readonly<Partial<Record<Column, string>>> = village === null ? {} : cellsOf(village);
  const columnTitle = (column: Column): string => list.columns[column];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const read = readVillage(Object.fromEntries(Object.keys(list.columns).map((column) => [column, textOf(form, column)])));
    const wrong = read.problems.map((problem): FieldError => ({ id: `village-${problem.column}`, text: villageProblemText(problem, columnTitle(problem.column), list) }));
    const isThere = read.village !== null && others.some(({ admin, name }) => admin === read.village.admin && name === read.village.name);
    const all = isThere ? [...wrong, { id: 'village-name', text: list.alreadyThere }] : wrong;
    setErrors(all);
    if (read.village !== null && all.length === 0) onTake(read.village);
  };
  const firstYear = Number(state.given.answers['plan.firstYear']);
  const years = [...new Set([...(Number.isInteger(firstYear) ? [0, 1, 2].map((at) => firstYear + at) : []), ...(village?.treated.kind === 'in' ? [village.treated.year] : [])])].sort();
  const treated = [
    ['', list.treated.unknown], ['before', list.treated.before], ...years.map((year) => [String(year), treatedText({ kind: 'in', year }, tools)] as const), ['some', list.treated.some], ['no', list.treated.no],
  ] as const;
  const select = (column: 'treated' | 'work' | 'batch', options: readonly (readonly [string, string])[]) => (
    <div class="small-field"><label for={`village-${column}`}>{columnTitle(column)}</label>
      <select id={`village-${column}`} name={column} defaultValue={cells[column] ?? ''}>{options.map(([value, label]) => <option key={value} value={value} selected={(cells[column] ?? '') === value}>{label}</option>)}</select></div>
  );
  const input = (column: Column, type: 'text' | 'date') => {
    const error = errors.find(({ id }) => id === `village-${column}`)?.text;
    return (
      <div class="small-field" key={column}>
        <label for={`village-${column}`}>{columnTitle(column)}</label>
        {error === undefined ? null : <p class="error" id={`village-${column}-error`}>{error}</p>}
        <input id={`village-${column}`} name={column} type={type} class={type === 'date' ? 'dayin' : column === 'admin' || column === 'name' ? 'namein' : 'countin'} autoComplete="off" inputMode={column === 'households' || column === 'connected' || column === 'year' ? 'numeric' : undefined}
          defaultValue={cells[column] ?? ''} aria-invalid={error === undefined ? undefined : true} aria-describedby={error === undefined ? undefined : `village-${column}-error`} />
      </div>
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      <div class="small-fields">{typed.map((column) => input(column, 'text'))}{select('treated', treated)}</div>
      <details class="more"><summary>{list.onList}</summary>
        <div class="small-fields">
          {select('work', [['', shared.unknown], ['new', list.work.new], ['upgrade', list.work.upgrade]])}
          {select('batch', [['', list.noBatch], ['1', '1'], ['2', '2'], ['3', '3']])}
          {input('year', 'text')}{dated.map((column) => input(column, 'date'))}
        </div>
      </details>
      <div class="row actions"><button class="btn" type="submit">{village === null ? list.take : list.save}</button>{village === null ? null : <button class="btn quiet" type="button" onClick={onCancel}>{list.cancel}</button>}</div>
    </form>
  );
}
