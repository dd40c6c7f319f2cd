import { parse, CsvError } from 'csv-parse/sync';
import { dontKnow, type Answer, type Answers, type Facts, type RuleSet } from '../../rules/engine/index.ts';
import { readAnswer, readParameter, type Problem } from '../../schemas/answers/index.ts';
import { Refused, refuse } from './refused.ts';

/** One household of a table: its name there, and its case. */
export type Household = Readonly<{ name: string; facts: Facts }>;

const nameColumn = 'household';

/**
 * The households of a CSV text: a header of question and parameter ids, a row a person; rows with the same value in
 * the column `household` are one household, and must agree on what is asked of the household. Several choices in one
 * cell are separated by `|`; an empty cell is unknown. All or nothing: throws {@link Refused} naming row and column.
 */
export function readHouseholds(rules: RuleSet, text: string, source: string): readonly Household[] {
  const [header, ...rows] = table(text, source);
  if (header === undefined || rows.length === 0) throw new Refused(`${source} has no rows. Its first line names the columns, the rest are persons.`);
  const list = rules.lists[0]?.id ?? 'persons';
  const problems: Problem[] = header.cells.flatMap((name, at) => columnProblems(rules, header.cells, name, at));
  if (problems.length > 0) refuse(problems, source);
  const households = new Map<string, { answers: Record<string, Answer>; items: Answers[] }>();
  for (const { cells, line } of rows) {
    // A row without a household's name is a household of its own.
    const given = cells[header.cells.indexOf(nameColumn)] ?? '';
    const name = given.trim() === '' ? `row ${String(line)}` : given;
    const household = households.get(name) ?? { answers: {}, items: [] };
    households.set(name, household);
    const item: Record<string, Answer> = {};
    if (cells.length !== header.cells.length) {
      problems.push(problem(`row ${String(line)}`, `${String(cells.length)} cells`, `${String(header.cells.length)} cells, as in the header`));
      continue;
    }
    for (const [at, column] of header.cells.entries()) {
      const cell = cells[at]?.trim() ?? '';
      if (cell === '' || column === nameColumn) continue;
      const place = `row ${String(line)}, column ${column}`;
      const question = rules.questions.find(({ id }) => id === column);
      const parameter = rules.parameters.find(({ id }) => id === column);
      const read = question !== undefined ? readAnswer(question, cellValue(cell, question.kind), place)
        : parameter !== undefined ? readParameter(parameter, cellValue(cell, 'number'), place) : null;
      if (read === null) continue;
      if (!read.ok) {
        problems.push(...read.problems);
        continue;
      }
      const into = question?.of === list ? item : household.answers;
      if (into[column] !== undefined && into[column] !== dontKnow && read.value === dontKnow) continue;
      if (into[column] !== undefined && into[column] !== dontKnow && JSON.stringify(into[column]) !== JSON.stringify(read.value)) {
        problems.push(problem(place, cell, `the same value in every row of household "${name}" (${String(into[column])})`));
      }
      into[column] = read.value;
    }
    household.items.push(item);
    const most = rules.lists[0]?.most ?? Infinity;
    if (household.items.length > most) problems.push(problem(`row ${String(line)}`, `${String(household.items.length)} persons`, `at most ${String(most)} in a household`));
  }
  if (problems.length > 0) refuse(problems, source);
  return [...households].map(([name, { answers, items }]) => ({ name, facts: { answers, lists: { [list]: items } } }));
}

type Row = Readonly<{ cells: readonly string[]; line: number }>;

function table(text: string, source: string): readonly Row[] {
  try {
    const records = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true, info: true }) as unknown as readonly Readonly<{
      record: readonly string[]; info: Readonly<{ lines: number }>;
    }>[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refused(`${source} is not a readable CSV: ${error.message}. Nothing was written.`);
  }
}

function columnProblems(rules: RuleSet, header: readonly string[], name: string, at: number): readonly Problem[] {
  const place = `row 1, column ${String(at + 1)}`;
  if (header.indexOf(name) !== at) return [problem(place, `"${name}" twice`, 'each column once')];
  if (name === nameColumn || [...rules.questions, ...rules.parameters].some(({ id }) => id === name)) return [];
  return [{ at: place, fault: 'unknownName', given: name, allowed: `"${nameColumn}" or an id that --describe lists` }];
}

function cellValue(cell: string, kind: string): unknown {
  if (kind === 'several') return cell === 'unknown' ? cell : cell === 'none' ? [] : cell.split('|').map((one) => one.trim());
  return kind === 'number' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function problem(at: string, given: string, allowed: string): Problem {
  return { at, fault: 'notAllowedTogether', given, allowed };
}
