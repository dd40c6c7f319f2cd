import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { csvTable } from '../../../schemas/csv/index.ts';
import { fill } from '../../../words/index.ts';
import { Back } from '../../flow/index.ts';
import { download, ErrorSummary, type FieldError, type Notice } from '../../shared/index.ts';
import type { CellAt } from '../screen.ts';
import type { Action, State, Typed, TypedRow } from '../state.ts';
import { useAssessment } from '../tools.ts';
import { cellId } from './cellId.ts';
import { columnId, columnLabel, columnsOf } from './columns.ts';
import { Grid } from './Grid.tsx';
import { enteredText, problemsText, sheetProblemText } from './problemsText.ts';
import { blockOf, hasHeader, laidOver, readSheet, type SheetRead } from './sheet.ts';
import { filledRows, readTable, topicsAsking, typedIn, withEmptyRows } from './table.ts';

/** What the table of several places is given. */
type TableProps = Readonly<{ state: State; at: CellAt | null; dispatch: (action: Action) => void }>;

/** The table of several places: typed, pasted or opened from a file. Whatever is wrong with it stays in it until it is mended. */
export function TableScreen({ state, at, dispatch }: TableProps) {
  const tools = useAssessment();
  const { own, shared, groups, words } = tools;
  const { table } = own;
  const typed = useMemo(() => typedIn(tools, state), [state.typed, state.facts]);
  const columns = useMemo(() => columnsOf(tools, typed.rows, typed.topics), [typed]);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  // What is wrong with rows that were just typed stands at their cells; the summary on top waits for the button.
  const [entered, setEntered] = useState<readonly FieldError[]>([]);
  const [said, setSaid] = useState('');
  const [before, setBefore] = useState<Typed | null>(null);
  // eslint-disable-next-line no-restricted-syntax -- After the title of the screen, which takes the focus as the address changes.
  useEffect(() => { if (at !== null) document.getElementById(cellId(at.place, at.question))?.focus(); }, [at]);

  // Enter changes a cell and sends the table in one moment, before anything is drawn again: what is read has to be what was just typed.
  const now = useRef(typed);
  now.current = typed;
  const put = (next: Typed): void => {
    now.current = next;
    dispatch({ kind: 'typed', typed: next });
  };
  const type = (rows: readonly TypedRow[], topics = now.current.topics): void => put({ rows, topics });
  const check = (rows: readonly TypedRow[]): ReturnType<typeof readTable> => {
    const read = readTable(tools, rows);
    setErrors('problems' in read ? problemsText(read.problems, tools) : []);
    setEntered([]);
    return read;
  };
  const place = (read: SheetRead, how: 'opened' | 'pasted'): void => {
    if ('problem' in read) {
      setErrors([{ id: 'open-table', text: sheetProblemText(read.problem, columns, tools) }]);
      return;
    }
    setBefore(now.current);
    // What a file or a block brings is looked at, even where its topic was not chosen before.
    const brought = topicsAsking(tools, read.rows);
    type(read.rows, brought.length === 0 ? now.current.topics : groups.map(({ id }) => id).filter((id) => brought.includes(id) || (state.typed !== null && now.current.topics.includes(id))));
    const unused = read.unused.filter((name) => name.trim() !== '');
    setSaid([fill(table[how], { n: read.rows.length }), unused.length === 0 ? '' : fill(table.unused, { columns: unused.join(shared.join) })].join(' '));
    check(read.rows);
  };
  const open = async (file: File): Promise<void> => {
    setSaid(table.reading);
    const { cellsOfFile } = await import('./spreadsheet.ts');
    const read = await cellsOfFile(file, tools.lang);
    setSaid('');
    if ('refused' in read) setErrors([{ id: 'open-table', text: read.refused }]);
    else place(readSheet(tools, read.cells), 'opened');
  };
  const paste = (event: ClipboardEvent): void => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const field = event.target as HTMLElement;
    const row = Number(field.dataset['row']);
    if (!/[\t\n]/u.test(text.trimEnd()) || Number.isNaN(row)) return;
    event.preventDefault();
    const block = blockOf(text);
    if (hasHeader(tools, block)) {
      place(readSheet(tools, block), 'pasted');
      return;
    }
    setBefore(now.current);
    const rows = laidOver(tools, now.current.rows, columns, { row, column: columns.findIndex((column) => columnId(column) === field.dataset['column']) }, block);
    type(rows);
    setEntered(enteredText(tools, rows, [...rows.keys()].slice(row, row + block.length), entered));
    setSaid(fill(table.pasted, { n: block.length }));
  };
  const leave = ({ target }: Event): void => {
    const row = Number((target as HTMLElement).dataset['row']);
    if (!Number.isNaN(row)) setEntered((before) => enteredText(tools, now.current.rows, [row], before));
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const rows = filledRows(now.current.rows);
    if (rows.length > 0) type(rows);
    const read = check(rows);
    if ('places' in read) dispatch({ kind: 'tableRead', ...read });
  };
  const failed = (): void => dispatch({ kind: 'refused', notice: { kind: 'failed' } satisfies Notice });

  return (
    <form class="ask several" onSubmit={submit} noValidate>
      <ErrorSummary errors={errors} words={shared} />
      <Back />
      <p class="eyebrow">{own.name}</p>
      <h1 tabIndex={-1} data-screen-title>{own.tableOf.title}</h1>
      <p class="hint">{own.tableOf.lead} {table.paste}</p>
      <div class="field">
        <label for="open-table">{table.open}</label>
        <input
          id="open-table" type="file" accept=".csv,.xlsx,.tsv,.txt,text/csv" aria-describedby="open-table-hint"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) open(file).catch(failed);
            // The same file can be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
        <p class="hint" id="open-table-hint">{own.tableOf.openHint}</p>
      </div>
      <details class="more">
        <summary>{table.groups}</summary>
        <p class="hint">{table.groupsHint}</p>
        <div class="row">
          {groups.map(({ id, title }) => (
            <label class="tick" key={id}>
              <input type="checkbox" checked={typed.topics.includes(id)} onChange={({ currentTarget }) => type(now.current.rows, groups.map((each) => each.id).filter((each) => (each === id ? currentTarget.checked : typed.topics.includes(each))))} />
              {title}
            </label>
          ))}
        </div>
      </details>
      <p role="status" class="said">{said}{said !== '' && before !== null ? <> <button class="textlink" type="button" onClick={() => { put(before); setBefore(null); setSaid(''); setErrors([]); }}>{table.undo}</button></> : null}</p>
      <Grid rows={typed.rows} columns={columns} errors={[...errors, ...entered]} onPaste={paste} onLeave={leave} onType={(row, column, text) => type(now.current.rows.map((each, place) => (place === row ? { ...each, [column]: text } : each)))} />
      {columns.map((column) => (column === 'name' || column.kind !== 'several' ? null : (
        <p class="hint" key={column.id}>{fill(table.several, { column: columnLabel(column, tools), choices: column.choices.map((choice) => words.questions[column.id]?.choices?.[choice]?.label ?? choice).join(shared.join) })}</p>
      )))}
      <div class="row">
        <button class="btn quiet" type="button" onClick={() => type(withEmptyRows(now.current.rows))}>{table.add}</button>
        <button class="btn quiet" type="button" onClick={() => download(`${own.file}.csv`, 'text/csv', csvTable([columns.map((column) => columnLabel(column, tools)), ...filledRows(typed.rows).map((row) => columns.map((column) => row[columnId(column)] ?? ''))]))}>{table.save}</button>
        <button class="textlink" type="button" onClick={() => { setBefore(now.current); type(withEmptyRows([])); setErrors([]); setSaid(table.cleared); }}>{table.clear}</button>
      </div>
      <div class="row actions"><button class="btn" type="submit">{table.go}</button></div>
      <p class="hint">{own.start.private}</p>
    </form>
  );
}
