import { dontKnow, type Answer, type Answers, type Facts, type ISODate, type RuleSet } from '../../rules/engine/index.ts';
import { readAnswer, readParameter, slipsIn, type Problem } from '../../schemas/answers/index.ts';
import { columnName, type Sheet } from '../../schemas/spreadsheets/index.ts';
import type { Calculator } from './calculators.ts';
import { refuseDoubtful } from './openTable.ts';
import { Refused, refuse } from './refused.ts';

/** One case of a table, such as a household: its name there, and its facts. */
export type NamedCase = Readonly<{ name: string; facts: Facts }>;

/**
 * The cases of a table: a header of question and parameter ids, a row an item of the case's list (a person of a
 * household) or, for cases without a list, a row a case; rows with the same value in the column named after the case
 * (`household`) are one case, and must agree on what is asked of the case. Several choices in one
 * cell are separated by `|`; an empty cell is unknown. All or nothing: throws {@link Refused} naming row and column.
 */
export function casesFrom({ rules, caseName }: Pick<Calculator, 'rules' | 'caseName'>, sheet: Sheet, source: string, factsOn: ISODate): readonly NamedCase[] {
  refuseDoubtful(source, sheet);
  const header = (sheet.rows[0] ?? []).map((name) => name.trim());
  const rows = sheet.rows.flatMap((cells, at) => (at === 0 || cells.every((cell) => cell.trim() === '') ? [] : [{ cells, line: at + 1 }]));
  if (rows.length === 0) throw new Refused(`${source} has no rows. Its first line names the columns, the rest are cases.`);
  const list = rules.lists[0]?.id ?? null;
  const problems: Problem[] = header.flatMap((name, at) => columnProblems(rules, caseName, header, name, at));
  if (problems.length > 0) refuse(problems, source);
  const cases = new Map<string, { answers: Record<string, Answer>; items: Answers[] }>();
  for (const { cells, line } of rows) {
    // A row without a name is a case of its own.
    const given = (cells[header.indexOf(caseName)] ?? '').trim();
    const name = given === '' ? `row ${String(line)}` : given;
    const found = cases.get(name) ?? { answers: {}, items: [] };
    cases.set(name, found);
    const item: Record<string, Answer> = {};
    for (const [at, column] of header.entries()) {
      const cell = cells[at]?.trim() ?? '';
      if (cell === '' || column === caseName) continue;
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
      const into = question !== undefined && question.of !== null ? item : found.answers;
      if (into[column] !== undefined && into[column] !== dontKnow && read.value === dontKnow) continue;
      if (into[column] !== undefined && into[column] !== dontKnow && JSON.stringify(into[column]) !== JSON.stringify(read.value)) {
        problems.push(problem(place, cell, `the same value in every row of ${caseName} "${name}" (${String(into[column])})`));
      }
      into[column] = read.value;
    }
    problems.push(...slipsIn(rules, { ...found.answers, ...item }, factsOn, (id) => `row ${String(line)}, column ${id}`));
    found.items.push(item);
    const most = rules.lists[0]?.most ?? 1;
    if (found.items.length > most) {
      problems.push(problem(`row ${String(line)}`, `${String(found.items.length)} ${list ?? 'rows'}`,
        list === null ? `one row for each ${caseName}` : `at most ${String(most)} in a ${caseName}`));
    }
  }
  if (problems.length > 0) refuse(problems, source);
  return [...cases].map(([name, { answers, items }]) => ({ name, facts: { answers, lists: list === null ? {} : { [list]: items } } }));
}

function columnProblems(rules: RuleSet, caseName: string, header: readonly string[], name: string, at: number): readonly Problem[] {
  const place = `row 1, column ${columnName(at + 1)}`;
  if (header.indexOf(name) !== at) return [problem(place, `${name} twice`, 'each column once')];
  if (name === caseName || [...rules.questions, ...rules.parameters].some(({ id }) => id === name)) return [];
  return [{ at: place, fault: 'unknownName', given: name, allowed: `"${caseName}" or an id that --describe lists` }];
}

function cellValue(cell: string, kind: string): unknown {
  if (kind === 'several') return cell === 'unknown' ? cell : cell === 'none' ? [] : cell.split('|').map((one) => one.trim());
  return kind === 'number' && /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}

function problem(at: string, given: string, allowed: string): Problem {
  return { at, fault: 'notAllowedTogether', given, allowed };
}
