import { active, inOrder, standings, type LedgerEvent } from '../../rules/points/index.ts';
import type { WrittenCell } from '../../schemas/csv/index.ts';
import { keptLedger, readLedger, tableColumns, type LedgerBackup, type TableKind } from '../../schemas/ledger/index.ts';
import { writeCsv, writeXlsx } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { readJsonFile } from '../shared/index.ts';
import { saveFile } from '../spreadsheets/index.ts';
import type { PartProps } from './part.ts';
import { eventText, quarterText } from './say.ts';

/** How a table is saved. */
export type TableFile = 'xlsx' | 'csv' | 'gb18030';

const largest = 200_000_000;

/** Saves everything in one file, to be opened here again. */
export function saveBackup({ scheme, events, chosen, today }: PartProps): void {
  const text = JSON.stringify(keptLedger(scheme, { events, chosen }));
  saveFile(`${scheme.calculator}-${today}`, 'json', new TextEncoder().encode(text));
}

/** What a backup holds, or why it was refused, in words. */
export async function openBackup(file: File, { scheme, own, words: { keeping: { why } } }: PartProps): Promise<Readonly<LedgerBackup & { ok: true }> | Readonly<{ ok: false; why: string }>> {
  const opened = await readJsonFile(file, largest);
  if ('problem' in opened) return { ok: false, why: why[opened.problem] };
  const read = readLedger(scheme, opened.value);
  if (read.ok) return read;
  const { problem } = read;
  switch (problem.kind) {
    case 'event':
      return { ok: false, why: fill(why.event, { at: problem.at, where: problem.where }) };
    case 'reading':
      return { ok: false, why: fill(why.reading, { where: own.readings[problem.where]?.title ?? problem.where }) };
    case 'other': case 'newer':
      return { ok: false, why: why[problem.kind] };
  }
}

/** Saves a table: what can be imported again, with the sums or the state beside it; or the whole history. */
export function saveTable(kind: TableKind | 'log', as: TableFile, props: PartProps): void {
  const { words: { files, keeping }, own, today } = props;
  const rows = kind === 'log' ? logRows(props) : [headingOf(kind, props), ...rowsOf(kind, props)];
  const name = `${own.title} ${kind === 'log' ? keeping.log : files.what[kind]} ${today}`;
  if (as === 'xlsx') saveFile(name, 'xlsx', writeXlsx([{ name: kind === 'log' ? keeping.log : files.what[kind], rows, widths: rows[0]?.map(() => 14) ?? [] }]));
  else saveFile(name, 'csv', writeCsv(rows, as === 'csv' ? 'utf-8' : 'gb18030'));
}

/** Saves a table with the right headings and nothing in it. */
export function saveTemplate(kind: TableKind, as: 'xlsx' | 'csv', { words: { files } }: PartProps): void {
  const rows = [tableColumns[kind].map((column) => files.columns[column])];
  saveFile(`${files.what[kind]} ${files.template}`, as, as === 'csv' ? writeCsv(rows) : writeXlsx([{ name: files.what[kind], rows, widths: rows[0]?.map(() => 14) ?? [] }]));
}

/** Headings; a table with masked names says so itself, since it can be looked at and not be imported again. */
function headingOf(kind: TableKind, { words: { files: { columns, masked } }, today, isMasked }: PartProps): WrittenCell[] {
  const named = isMasked ? `${columns.name} (${masked})` : columns.name;
  const more = { families: [fill(columns.total, { year: today.slice(0, 4) }), columns.balance], items: [], entries: [named, columns.quarter, columns.state] };
  return [...tableColumns[kind].map((column) => (column === 'name' ? named : columns[column])), ...more[kind]];
}

function rowsOf(kind: TableKind, props: PartProps): WrittenCell[][] {
  const { words: { files, entry: { states } }, own, scheme, ledger, chosen, today, nameOf } = props;
  switch (kind) {
    case 'families':
      return standings(ledger, scheme, Number(today.slice(0, 4)), chosen).map(({ household, total, balance }) => [household, nameOf(household), ledger.households.get(household)?.group ?? '', total, balance]);
    case 'items':
      return [...ledger.items.values()].map(({ name, points, inUse }) => [name, points ?? '', inUse ? files.yes : files.no]);
    case 'entries':
      return [...ledger.entries.values()].map((each) => [
        each.household, ledger.items.get(each.item)?.name ?? '', each.points, each.on, own.channels[each.channel] ?? each.channel, each.member, each.note,
        nameOf(each.household), quarterText(each.quarter, props), states[each.state],
      ]);
  }
}

/** Everything that was ever written, in its order, also what was undone. */
function logRows(props: PartProps): WrittenCell[][] {
  const { words: { files: { columns }, family: { isUndone } }, ledger, events, nameOf } = props;
  const ordered = inOrder(events);
  const holding = new Set(active(ordered).map(({ id }) => id));
  const familyOf = (event: LedgerEvent) => {
    const family = 'household' in event ? event.household : 'entry' in event ? ledger.entries.get(event.entry)?.household : undefined;
    return family === undefined ? '' : nameOf(family);
  };
  return [['', columns.at, columns.name, columns.what, columns.state], ...ordered.map((event) => [event.n, event.at, familyOf(event), eventText(event, ledger, props), holding.has(event.id) ? '' : isUndone])];
}
