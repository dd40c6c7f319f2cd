import { villageOf } from '../../src/rules/points/index.ts';
import { scheme } from '../../src/rules/policies/zhongping-points/index.ts';
import { columnsOf, guessColumns, readVillage } from '../../src/schemas/visits/index.ts';
import { readSpreadsheet, writeCsv, writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import type { Figure } from './table.ts';

const [households, months] = [5_000, 12];

/** How long a village of 840,000 scores takes, from the bytes of its table to every household's balance; of three runs the fastest. */
export function villageFigures(): readonly Figure[] {
  const rows = [['household', 'month', ...scheme.items.map(({ id }) => id)], ...Array.from({ length: households * months }, (_, row) => {
    const [household, month] = [Math.floor(row / months), (row % months) + 1];
    return [`户${String(household)}`, `2026-${String(month).padStart(2, '0')}`, ...scheme.items.map(({ most }, item) => Math.min(most / 100, (household * 7 + month * 3 + item * 5) % 16))];
  })];
  return [['CSV', writeCsv(rows)], ['XLSX', writeXlsx([{ name: 'a', rows }])]].map(([kind, bytes]) => {
    const runs = Array.from({ length: 3 }, () => timed(bytes as Uint8Array)).sort((one, other) => one.all - other.all);
    const { read = 0, check = 0, score = 0, all = 0 } = runs[0] ?? {};
    return {
      what: `840,000 scores from ${String(kind)}`, figure: `${all.toFixed(0)} ms`, budget: '3,000 ms',
      ratio: `read ${read.toFixed(0)}, check ${check.toFixed(0)}, score and rank ${score.toFixed(0)}`,
    };
  });
}

function timed(bytes: Uint8Array) {
  const started = performance.now();
  const file = readSpreadsheet(bytes);
  if (!file.ok) throw new Error(file.problem.kind);
  const readAt = performance.now();
  const map = guessColumns(file.sheet.rows[0] ?? [], Object.fromEntries(columnsOf(scheme).map((column) => [column, [column]])));
  const village = readVillage(scheme, file.sheet, map, { steps: {}, yes: [], no: [], absent: [] });
  if (!village.ok) throw new Error(JSON.stringify(village.problems[0]));
  const checkedAt = performance.now();
  villageOf(scheme, village.table, {});
  const ended = performance.now();
  return { read: readAt - started, check: checkedAt - readAt, score: ended - checkedAt, all: ended - started };
}
