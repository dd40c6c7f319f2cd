import { useCallback, useMemo, useRef } from 'preact/hooks';
import { fill } from '../../../words/index.ts';
import type { FieldError } from '../../shared/index.ts';
import type { TypedRow } from '../state.ts';
import { useAssessment } from '../tools.ts';
import { cellId } from './cellId.ts';
import { cellText } from './cellText.ts';
import { columnId, columnLabel, isAskedIn, type Column } from './columns.ts';

type OnType = (row: number, column: string, text: string) => void;

/** The table to type into; on a narrow screen each place is a list of its own. */
export function Grid({ rows, columns, errors, onType, onPaste, onLeave }: Readonly<{
  rows: readonly TypedRow[]; columns: readonly Column[]; errors: readonly FieldError[]; onType: OnType; onPaste: (event: ClipboardEvent) => void;
  /** A cell was changed and left. */
  onLeave: (event: Event) => void;
}>) {
  const tools = useAssessment();
  const { table } = tools.own;
  // A row that is not drawn again must still write into the rows of now.
  const latest = useRef(onType);
  latest.current = onType;
  const type = useCallback<OnType>((row, column, text) => latest.current(row, column, text), []);
  return (
    <div class="scroll" role="region" aria-label={tools.own.tableOf.title} tabIndex={0}>
      <table class="stack grid" onPaste={onPaste} onChange={onLeave}>
        <thead><tr><th scope="col"><span class="hidden">{fill(table.row, { row: '' })}</span></th>{columns.map((column) => <th scope="col" key={columnId(column)}>{columnLabel(column, tools)}</th>)}</tr></thead>
        <tbody>{rows.map((row, at) => <GridRow key={at} row={row} at={at} columns={columns} errors={errors} onType={type} />)}</tbody>
      </table>
    </div>
  );
}

/** A row is drawn again only when it has changed: there may be hundreds. */
function GridRow({ row, at, columns, errors, onType }: Readonly<{ row: TypedRow; at: number; columns: readonly Column[]; errors: readonly FieldError[]; onType: OnType }>) {
  const tools = useAssessment();
  const { table } = tools.own;
  const wrong = errors.filter(({ id }) => id.startsWith(`cell-${String(at)}-`));
  return useMemo(() => (
    <tr>
      <th scope="row">{fill(table.row, { row: at + 1 })}</th>
      {columns.map((column) => <GridCell key={columnId(column)} column={column} row={at} text={row[columnId(column)] ?? ''} isIdle={!isAskedIn(tools, row, column)} error={wrong.find(({ id }) => id === cellId(at, columnId(column)))?.text} onType={onType} />)}
    </tr>
  ), [row, columns, wrong.map(({ text }) => text).join()]);
}

function GridCell({ column, row, text, isIdle, error, onType }: Readonly<{ column: Column; row: number; text: string; isIdle: boolean; error: string | undefined; onType: OnType }>) {
  const tools = useAssessment();
  const { own: { table } } = tools;
  const id = cellId(row, columnId(column));
  const label = columnLabel(column, tools);
  const common = {
    id, value: text, 'data-row': row, 'data-column': columnId(column), 'aria-label': fill(table.cell, { row: row + 1, column: label }),
    'aria-invalid': error === undefined ? undefined : true, 'aria-describedby': error === undefined ? undefined : `${id}-error`,
  } as const;
  const type = ({ currentTarget }: Readonly<{ currentTarget: HTMLInputElement | HTMLSelectElement }>): void => onType(row, columnId(column), currentTarget.value);
  const offered = column === 'name' || column.kind === 'number' || column.kind === 'several' || column.kind === 'date' ? null
    : (column.kind === 'choice' ? column.choices : ['yes', 'no', 'unknown']).map((answer) => cellText(column, answer, tools));
  return (
    <td data-label={label} class={isIdle ? 'is-idle' : undefined}>
      {offered === null ? <input type="text" autoComplete="off" inputMode={column !== 'name' && column.kind === 'number' ? 'numeric' : undefined} {...common} onInput={type} /> : (
        // What was pasted and cannot be read stays in its cell until it is mended.
        <select {...common} onChange={type}>{['', ...offered, ...(text === '' || offered.includes(text) ? [] : [text])].map((each) => <option key={each} value={each}>{each}</option>)}</select>
      )}
      {error === undefined ? null : <p class="error" id={`${id}-error`}>{error}</p>}
    </td>
  );
}
