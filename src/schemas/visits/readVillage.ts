import {
  absentScore, counted, mayCount, monthNumber, monthOf, notCounted, otherMonth, unknownScore, type VillageTable,
} from '../../rules/points/index.ts';
import type { Month, VisitScheme } from '../../rules/vocabulary/index.ts';
import { dayIn, doubtfulCells, faultList, shortCell, type CellPlace, type FaultList, type Faults, type Sheet } from '../spreadsheets/index.ts';
import { isEnough, type ColumnMap } from './columns.ts';
import { hundredths, monthIn } from './parse.ts';

/** What is wrong with one cell of a score table, as a fact. */
export type VillageProblem = CellPlace & (
  | Readonly<{ kind: 'noHousehold' | 'formula' | 'merged' | 'noScores' }>
  | Readonly<{ kind: 'badMonth' | 'badDay' | 'badStep' | 'badObjection'; given: string }>
  | Readonly<{ kind: 'badScore'; given: string; most: number }>
  | Readonly<{ kind: 'twice'; household: string; month: Month; before: number }>
  | Readonly<{ kind: 'tooManyMonths'; most: number }>
);

/** The village of a table, or everything that is wrong with it, the first hundreds of it, and how much there is in all. */
export type VillageRead =
  | Readonly<{ ok: true; table: VillageTable; rows: number }>
  | Faults<VillageProblem>;

/** Ways to write a step and an answer in a table, by what they mean. */
export type CellWords = Readonly<{ steps: Readonly<Record<string, string>>; yes: readonly string[]; no: readonly string[]; absent: readonly string[] }>;

/** A village of 5,000 households over ten years still fits into memory. */
const mostMonths = 120;

/**
 * Reads a score table: a row for each household and month. All or nothing, and every fault is told with its cell. Where there is no column
 * for the status the months are taken as confirmed; an empty cell is unknown and never nothing.
 */
export function readVillage(scheme: VisitScheme, sheet: Sheet, map: ColumnMap, words: CellWords, onProgress: (share: number) => void = () => undefined): VillageRead {
  if (!isEnough(map, scheme)) return { ok: false, problems: [{ kind: 'noScores', row: 1, column: 1 }], count: 1 };
  const faults = faultList<VillageProblem>();
  const { tell } = faults;
  for (const doubtful of doubtfulCells(sheet, new Set(Object.values(map)))) tell(doubtful);

  const households = new Map<string, number>();
  const rows = sheet.rows.slice(1).flatMap((cells, at) => (cells.every((cell) => cell === '') ? [] : [{ cells, row: at + 2 }]));
  const names: number[] = [];
  const known = new Map<string, Month | undefined>();
  const months: number[] = [];
  for (const { cells, row } of rows) {
    const name = (cells[map['household'] ?? -1] ?? '').trim();
    if (name === '') tell({ kind: 'noHousehold', row, column: (map['household'] ?? 0) + 1 });
    const place = households.get(name) ?? households.size;
    households.set(name, place);
    names.push(place);
    const given = cells[map['month'] ?? -1] ?? '';
    const month = known.has(given) ? known.get(given) : monthIn(given);
    known.set(given, month);
    if (month === undefined) tell({ kind: 'badMonth', given: shortCell(given), row, column: (map['month'] ?? 0) + 1 });
    months.push(month === undefined ? NaN : monthNumber(month));
  }
  const found = months.filter((month) => !Number.isNaN(month));
  const first = found.reduce((least, month) => Math.min(least, month), Infinity);
  const span = found.reduce((most, month) => Math.max(most, month), -Infinity) - first + 1;
  if (span > mostMonths) tell({ kind: 'tooManyMonths', most: mostMonths, row: 1, column: (map['month'] ?? 0) + 1 });
  if (faults.count() > 0 && (found.length === 0 || span > mostMonths)) return faults.refused();

  const size = households.size * span;
  const table = {
    households: [...households.keys()], firstMonth: monthOf(first), months: span,
    scores: new Int16Array(size * scheme.items.length).fill(unknownScore), sums: new Int16Array(size).fill(unknownScore),
    counts: new Uint8Array(size), days: new Uint8Array(size),
  };
  const seen = new Int32Array(size);
  const cellsOf = itemReader(scheme, map, words, table, tell);
  rows.forEach(({ cells, row }, at) => {
    const month = months[at] ?? NaN;
    if (at % 2_000 === 0) onProgress(at / rows.length);
    if (Number.isNaN(month)) {
      // Its other cells are looked at all the same; what has no place in the table is kept nowhere.
      cellsOf(cells, row, -1, monthOf(first));
      return;
    }
    const place = (names[at] ?? 0) * span + month - first;
    const before = seen[place] ?? 0;
    if (before > 0) tell({ kind: 'twice', household: shortCell(table.households[names[at] ?? 0] ?? ''), month: monthOf(month), before, row, column: (map['household'] ?? 0) + 1 });
    seen[place] = row;
    cellsOf(cells, row, place, monthOf(month));
  });
  return faults.count() > 0 ? faults.refused() : { ok: true, table, rows: rows.length };
}

/** Reads the scores and the state of one row into its place. */
function itemReader({ items, total, steps }: VisitScheme, map: ColumnMap, words: CellWords, table: VillageTable, tell: FaultList<VillageProblem>['tell']) {
  const columns = items.map(({ id, most, canBeAbsent }, item) => ({ at: map[id] ?? -1, most, canBeAbsent, item }));
  const last = steps.at(-1)?.id;
  const absent = new Set(words.absent);
  // A village writes the same few figures a million times.
  const known = new Map<string, number | undefined>();
  const scoreIn = (text: string): number | undefined => {
    if (known.has(text)) return known.get(text);
    const score = hundredths(text);
    known.set(text, score);
    return score;
  };
  return (cells: readonly string[], row: number, place: number, month: Month): void => {
    for (const { at, most, canBeAbsent, item } of columns) {
      const given = at < 0 ? '' : cells[at] ?? '';
      if (given === '') continue;
      const score = canBeAbsent && !isDigit(given.charCodeAt(0)) && absent.has(given.trim().toLowerCase()) ? absentScore : scoreIn(given);
      if (score === undefined || score > most) tell({ kind: 'badScore', given: shortCell(given), most: most / 100, row, column: at + 1 });
      else table.scores[place * items.length + item] = score;
    }
    const sum = cells[map['total'] ?? -1] ?? '';
    const hasItems = columns.some(({ at }) => at >= 0 && (cells[at] ?? '') !== '');
    const score = sum === '' ? unknownScore : hundredths(sum);
    if (score === undefined || score > total.most) tell({ kind: 'badScore', given: shortCell(sum), most: total.most / 100, row, column: (map['total'] ?? 0) + 1 });
    // Where items are given, the sum is theirs, and a column of sums is only read where there are none.
    else if (!hasItems) table.sums[place] = score;
    const day = cells[map['visitedOn'] ?? -1] ?? '';
    const visitedOn = day === '' ? 'unknown' : dayIn(day);
    if (visitedOn === undefined) tell({ kind: 'badDay', given: shortCell(day), row, column: (map['visitedOn'] ?? 0) + 1 });
    if (visitedOn !== undefined && visitedOn !== 'unknown') table.days[place] = visitedOn.startsWith(month) ? Number(visitedOn.slice(8)) : otherMonth;
    const objection = objectionOf(cells[map['objection'] ?? -1] ?? '', words);
    if (objection === undefined) tell({ kind: 'badObjection', given: shortCell(cells[map['objection'] ?? -1] ?? ''), row, column: (map['objection'] ?? 0) + 1 });
    const status = (cells[map['step'] ?? -1] ?? '').trim();
    const step = status === '' ? (map['step'] === undefined ? last : 'unknown') : words.steps[status.toLowerCase()];
    if (step === undefined) tell({ kind: 'badStep', given: shortCell(status), row, column: (map['step'] ?? 0) + 1 });
    table.counts[place] = objection === 'yes' || (step !== last && step !== 'unknown') ? notCounted : step === 'unknown' ? mayCount : counted;
  };
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** An empty cell says that there is none: offices write down objections, not their absence. */
function objectionOf(given: string, { yes, no }: CellWords): 'yes' | 'no' | undefined {
  const text = given.trim().toLowerCase();
  if (text === '' || no.includes(text)) return 'no';
  return yes.includes(text) ? 'yes' : undefined;
}
