import type { NaturalVillage } from '../../rules/vocabulary/index.ts';
import { dayIn } from '../spreadsheets/index.ts';
import type { Column } from './columns.ts';
import { batchIn, countIn, saysUnknown, treatedIn, workIn, yearIn, type Allowed } from './values.ts';

/** What is wrong with one village, by the column it stands in. */
export type VillageProblem =
  | Readonly<{ kind: 'cell'; column: Column; given: string; allowed: Allowed }>
  | Readonly<{ kind: 'noName' | 'noAdmin'; column: Column }>
  /** More households connected than there are. */
  | Readonly<{ kind: 'moreThanAll'; column: Column; given: string; all: string }>;

/** One village, or everything that is wrong with it. */
export type VillageRead = Readonly<{ village: NaturalVillage; problems: readonly [] }> | Readonly<{ village: null; problems: readonly VillageProblem[] }>;

/** Reads one village from the text of its cells; an empty cell is not known. A table, a form and a file all read by this. */
export function readVillage(cells: Readonly<Partial<Record<Column, string>>>): VillageRead {
  const problems: VillageProblem[] = [];
  const text = (column: Column): string => (cells[column] ?? '').trim();
  function read<T>(column: Column, allowed: Allowed, parse: (cell: string) => T | undefined): T | null {
    const cell = text(column);
    if (saysUnknown(cell)) return null;
    const value = parse(cell);
    if (value === undefined) problems.push({ kind: 'cell', column, given: cell, allowed });
    return value ?? null;
  }
  if (text('admin') === '') problems.push({ kind: 'noAdmin', column: 'admin' });
  if (text('name') === '') problems.push({ kind: 'noName', column: 'name' });
  const village: NaturalVillage = {
    admin: text('admin'), name: text('name'),
    households: read('households', 'count', countIn), connected: read('connected', 'count', countIn),
    treated: read('treated', 'treated', treatedIn) ?? { kind: 'unknown' },
    work: read('work', 'work', workIn), batch: read('batch', 'batch', batchIn), year: read('year', 'year', yearIn),
    designedOn: read('designedOn', 'day', dayIn), tenderedOn: read('tenderedOn', 'day', dayIn), builtOn: read('builtOn', 'day', dayIn), acceptedOn: read('acceptedOn', 'day', dayIn),
  };
  const { households, connected } = village;
  if (households !== null && connected !== null && connected > households) {
    problems.push({ kind: 'moreThanAll', column: 'connected', given: String(connected), all: String(households) });
  }
  return problems.length > 0 ? { village: null, problems } : { village, problems: [] };
}

/** A village as the cells that {@link readVillage} reads again. */
export function cellsOf(village: NaturalVillage): Readonly<Record<Column, string>> {
  const { treated, ...rest } = village;
  const said = (value: string | number | null): string => (value === null ? '' : String(value));
  return {
    admin: rest.admin, name: rest.name, households: said(rest.households), connected: said(rest.connected),
    treated: treated.kind === 'in' ? String(treated.year) : treated.kind === 'unknown' ? '' : treated.kind,
    work: said(rest.work), batch: said(rest.batch), year: said(rest.year),
    designedOn: said(rest.designedOn), tenderedOn: said(rest.tenderedOn), builtOn: said(rest.builtOn), acceptedOn: said(rest.acceptedOn),
  };
}
