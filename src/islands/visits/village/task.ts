import type { VisitScheme } from '../../../rules/points/index.ts';
import type { CellWords, ColumnMap, VillageRead } from '../../../schemas/visits/index.ts';
import type { SpreadsheetProblem } from '../../../schemas/spreadsheets/index.ts';

/** What the worker is handed: the file, the scheme, and how columns and cells may be named. */
export type VillageTask = Readonly<{
  bytes: ArrayBuffer;
  sheet: string | null;
  scheme: VisitScheme;
  /** Null while columns are to be found by their headings. */
  map: ColumnMap | null;
  names: Readonly<Record<string, readonly string[]>>;
  cells: CellWords;
}>;

/** What it found: why the file was refused; or its headings, what was taken for what, and the village or what is wrong. */
export type VillageFound =
  | Readonly<{ ok: false; problem: SpreadsheetProblem }>
  | Readonly<{ ok: true; heading: readonly string[]; sheet: string | null; sheets: readonly string[]; map: ColumnMap; read: VillageRead | null }>;
