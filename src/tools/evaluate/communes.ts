import type { Certification } from '../../rules/engine/certify/index.ts';
import type { ISODate, ScoreScheme, Setting } from '../../rules/engine/index.ts';
import { schemeOn, scoreReader } from '../../rules/engine/score/index.ts';
import { readCommunes, type RowProblem } from '../../schemas/communes/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { openTable, refuseOtherColumns } from './openTable.ts';
import { refuseTable } from './refused.ts';

/**
 * A CSV or XLSX of units as a table of results, a row a unit: verdict, total, marks and what is lacking at worst, points as
 * they are written with a point. An empty upper end means that nothing bounds it. Throws {@link Refused}.
 */
export function evaluateCommunes(certification: Certification, file: string, { factsOn, rulesOn }: Readonly<{ factsOn: ISODate; rulesOn: ISODate }>): string {
  const setting: Setting = { factsOn, rulesOn, tables: [], readings: {} };
  const scheme = schemeOn(certification.schemes, rulesOn);
  const sheet = openTable(file);
  const table = readCommunes(sheet.rows, { criteria: scheme.criteria.length, most: scheme.asks.first.total.most }, sheet);
  if (!table.ok) refuseTable(file, table.problems.map((problem) => sentence(problem, scheme)));
  refuseOtherColumns(file, sheet.rows, (at) => !table.leftOut.includes(sheet.rows[0]?.[at] ?? ''), columnsOf(scheme));
  const read = scoreReader(scheme, setting);
  const points = (hundredths: number): string => (Number.isFinite(hundredths) ? String(hundredths / 100) : '');
  return new TextDecoder().decode(writeCsv([
    ['name', 'scheme', 'verdict', 'total.low', 'total.high', 'marks', 'gap'],
    ...table.rows.map(({ name, row, facts }) => {
      const { verdict, low, high, marks, gap } = read(facts);
      return [name === '' ? `row ${String(row)}` : name, scheme.id, verdict ?? 'refused', points(low), points(high), marks.map(points).join('|'), points(gap)];
    }),
  ]));
}

/** What the columns of a table under a scheme can be called; the Vietnamese headings that the page knows are read as well. */
function columnsOf({ criteria, mark }: ScoreScheme): readonly string[] {
  const unit = mark.kind === 'byGroup' ? ['group', 'all met', 'none zero'] : ['kind', 'kon tum city', 'mountain', 'difficult'];
  return ['name', ...unit, 'total', ...criteria.map((_, at) => `c${String(at + 1)}`)];
}

const allowed: Readonly<Record<Exclude<Extract<RowProblem, { kind: 'cell' }>['allowed'], 'points'>, string>> = {
  yesNo: 'yes, no or nothing', kind: 'commune, ward or town', group: '1, 2 or 3',
};

function sentence(problem: RowProblem, { criteria, asks }: ScoreScheme): string {
  switch (problem.kind) {
    case 'noHeader':
      return `row 1: it must name the columns, and none of points was found. Write total, or c1 to c${String(criteria.length)}.`;
    case 'noRows':
      return 'there are no rows. The first names the columns, the rest are units.';
    case 'twice':
      return `row 1, column ${problem.column}: it stands twice. Write each column once.`;
    case 'unnamed':
      return `row ${String(problem.row)}, column ${problem.column}: there are figures, but row 1 does not name the column.`;
    case 'merged':
      return `row ${String(problem.row)}, column ${problem.column}: merged cells (${problem.range}). Split them and write the value into each.`;
    case 'formula':
      return `row ${String(problem.row)}, column ${problem.column}: a formula without a result. Save the file in a spreadsheet program first.`;
    case 'short':
      return `row ${String(problem.row)}: ${String(problem.cells)} cells, but the header has ${String(problem.all)}.`;
    case 'cell':
      return `row ${String(problem.row)}, column ${problem.column}: "${problem.given}" cannot be read. Allowed: ${problem.allowed === 'points' ? `a number from 0 to ${String(asks.first.total.most / 100)} with at most two decimals, such as 849.5 or 849,5` : allowed[problem.allowed]}.`;
  }
}
