import type { villageOf} from '../../../rules/points/index.ts';
import { monthNumber, monthOf, type VillageTable } from '../../../rules/points/index.ts';
import { columnsOf } from '../../../schemas/visits/index.ts';
import type { WrittenCell } from '../../../schemas/csv/index.ts';
import { writeCsv, writeXlsx } from '../../../schemas/spreadsheets/index.ts';
import { saveFile } from '../../spreadsheets/index.ts';
import type { VisitsGiven } from '../given.ts';

/** An empty score table with the right headings and one row to show how it is filled in. */
export function saveTemplate(kind: 'xlsx' | 'csv', { scheme, own, words: { village } }: VisitsGiven): void {
  const names: Readonly<Record<string, string>> = { ...village.columns };
  const columns = columnsOf(scheme);
  const most = new Map(scheme.items.map((item) => [item.id, item.most / 100]));
  const first: Readonly<Record<string, WrittenCell>> = { household: '张三', month: '2026-01', visitedOn: '2026-01-22', step: own.steps[scheme.steps.at(-1)?.id ?? ''] ?? '' };
  const rows = [columns.map((column) => names[column] ?? own.items[column]?.label ?? column), columns.map((column) => first[column] ?? most.get(column) ?? '')];
  saveFile(village.template, kind, kind === 'csv' ? writeCsv(rows) : writeXlsx([{ name: own.title, rows, widths: columns.map(() => 12) }]));
}

/** The balance of each household, at least and at most, and how it came about month by month. */
export function saveBalances(
  kind: 'xlsx' | 'csv', { own, words: { village: words, household }, table }: VisitsGiven & Readonly<{ table: VillageTable }>,
  village: ReturnType<typeof villageOf>, nameOf: (name: string) => string,
): void {
  const rows: WrittenCell[][] = [[words.columns.household, `${household.balance} ≥`, `${household.balance} ≤`]];
  table.households.forEach((name, at) => rows.push([nameOf(name), village.least[at] ?? 0, village.most[at] ?? 0]));
  const last = monthOf(monthNumber(table.firstMonth) + table.months - 1);
  saveFile(`${own.title} ${last}`, kind, kind === 'csv' ? writeCsv(rows) : writeXlsx([{ name: last, rows, widths: [16, 12, 12] }]));
}
