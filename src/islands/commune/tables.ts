import type { ScoreScheme } from '../../rules/engine/index.ts';
import { countedIn, counts, readCommunes, readDistricts, type CommuneRow, type DistrictProblem, type DistrictRow, type RowProblem } from '../../schemas/communes/index.ts';
import type { Sheet } from '../../schemas/spreadsheets/index.ts';
import { fill } from '../../words/index.ts';
import { spreadsheetWords } from '../../words/spreadsheets/index.ts';
import { openSpreadsheet, spreadsheetProblemText } from '../spreadsheets/index.ts';
import type { Given } from './state.ts';
import { mostPoints, typedPoints, type Tools } from './tools.ts';

/** What became of a table that was opened: what was read, or every fault in words; and what to say of it either way. */
export type OpenedTable<Read> = Readonly<{ read: Read | null; problems: readonly string[]; said: string }>;

/** Reads a table of units; where it is refused, every fault in words and no rows. */
export function openCommunes(tools: Tools, file: File, scheme: ScoreScheme): Promise<OpenedTable<readonly CommuneRow[]>> {
  const most = mostPoints(scheme);
  return openTable(tools, file, (sheet) => {
    const table = readCommunes(sheet.rows, { criteria: scheme.criteria.length, most }, sheet);
    return table.ok ? { read: table.rows, leftOut: table.leftOut } : { problems: table.problems };
  }, most);
}

/** Reads a list of units by district, with the answers it gives to what the province counts. */
export function openDistricts(tools: Tools, file: File): Promise<OpenedTable<Readonly<{ districts: readonly DistrictRow[]; given: readonly Given[] }>>> {
  return openTable(tools, file, (sheet) => {
    const table = readDistricts(sheet.rows, sheet);
    if (!table.ok) return { problems: table.problems };
    const { districts, leftOut } = table;
    const given = counts.flatMap((question): readonly Given[] => {
      const counted = countedIn(districts, question);
      // Of what is not known of every unit no single figure can be given.
      return counted === null ? [] : [{ question, value: counted.unknown > 0 ? null : counted.yes }];
    });
    return { read: { districts, given: [{ question: 'target.units', value: districts.reduce((sum, { units }) => sum + units, 0) }, ...given] }, leftOut };
  });
}

type ReadTable<Read> = Readonly<{ read: Read; leftOut: readonly string[] }> | Readonly<{ problems: readonly (RowProblem | DistrictProblem)[] }>;

async function openTable<Read>(tools: Tools, file: File, readSheet: (sheet: Sheet) => ReadTable<Read>, most?: number): Promise<OpenedTable<Read>> {
  const opened = await openSpreadsheet(file);
  if (!opened.ok) return { read: null, problems: [spreadsheetProblemText(opened.problem, spreadsheetWords(tools.lang), tools.lang)], said: '' };
  const { many } = tools.own;
  const { name, sheets } = opened.sheet;
  const result = readSheet(opened.sheet);
  // The one sheet that is read is named, so that nobody takes it for all of them.
  const which = name === null || sheets.length < 2 ? [] : [fill(many.sheet, { name, n: sheets.length - 1 })];
  if ('problems' in result) return { read: null, problems: result.problems.map((problem) => problemText(problem, tools, most)), said: which.join(' ') };
  const ignored = result.leftOut.length === 0 ? [] : [fill(many.ignored, { list: result.leftOut.join(', ') })];
  return { read: result.read, problems: [], said: [...which, ...ignored].join(' ') };
}

function problemText(problem: RowProblem | DistrictProblem, tools: Tools, most: number | undefined): string {
  const { many } = tools.own;
  switch (problem.kind) {
    case 'noHeader':
    case 'noRows':
    case 'noDistrict':
    case 'noRecognised':
      return many[problem.kind];
    case 'short':
      return fill(many.short, { row: problem.row, n: problem.cells, all: problem.all });
    case 'cell':
      return fill(many.cell, { row: problem.row, column: problem.column, given: problem.given, allowed: fill(many.allowed[problem.allowed], { most: typedPoints(most, tools) }) });
    case 'twice':
      return fill(many.twice, { column: problem.column });
    case 'merged':
      return fill(many.merged, { row: problem.row, column: problem.column, range: problem.range });
    case 'formula':
    case 'unnamed':
    case 'noName':
      return fill(many[problem.kind], { row: problem.row, column: problem.column });
    case 'unitTwice':
      return fill(many.unitTwice, { row: problem.row, name: problem.name, before: problem.before });
    case 'differs':
      return fill(many.differs, { row: problem.row, column: problem.column, district: problem.district, before: problem.before });
  }
}
