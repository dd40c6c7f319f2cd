import type { NaturalVillage } from '../../rules/engine/index.ts';
import { cellsOf, columns } from '../../schemas/coverage/index.ts';
import type { Tools } from './tools.ts';

/** A list of villages as a table with headings, in words that are read again. */
export function listRows(villages: readonly NaturalVillage[], { words: { island: { list } } }: Pick<Tools, 'words'>): readonly (readonly string[])[] {
  return [columns.map((column) => list.columns[column]), ...villages.map((each) => {
    const cells = cellsOf(each);
    const { treated, work } = each;
    return columns.map((column) => {
      if (column === 'treated') return treated.kind === 'in' ? String(treated.year) : list.treatedCell[treated.kind];
      return column === 'work' && work !== null ? list.work[work] : cells[column];
    });
  })];
}
