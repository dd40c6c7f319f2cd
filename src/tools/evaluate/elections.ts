import { readFileSync } from 'node:fs';
import { considerPart, fields, isDate, lists, partIds, parts, type Facts, type FieldId, type ISODate, type PartId } from '../../rules/elections/index.ts';
import { scheme, words } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { readFacts } from '../../schemas/elections/index.ts';
import { limits, readSpreadsheet, writeCsv } from '../../schemas/spreadsheets/index.ts';
import { Refused } from './refused.ts';
import type { SchemeTool } from './schemes.ts';

type Days = Readonly<{ rulesOn: ISODate }>;

/** Elections of residents' committees as scripts see them. */
export const electionTool: SchemeTool = {
  id: scheme.calculator, title: words.en.title, policy: scheme.policy, version: scheme.version, describe, evaluate, batch,
};

function describe(): object {
  const { calculator, policy, version, laws, readings } = scheme;
  return {
    calculator, policy, version,
    case: {
      facts: '{ field: value, list: [row] }; null or absent is not known', parts: 'the parts to work out; absent: those that have facts',
      rulesOn: 'the day of the law; absent: the day of each matter, then --rules-on, then today', readings: '{ reading id: option }',
    },
    parts: Object.entries(parts).map(([id, { fields: read, lists: rows, day }]) => ({ id, day, fields: read, lists: rows })),
    fields, lists,
    laws: laws.map(({ id, from, until, policy: of }) => ({ id, from, until, policy: of })),
    readings: readings.map(({ id, handling, options, recommended, clauses }) => ({ id, handling, options, recommended, clauses })),
    batch: { columns: ['name', ...Object.keys(fields)], rows: 'one for each committee; CSV or XLSX. Line-up, size and term are worked out' },
  };
}

function evaluate(given: unknown, { rulesOn: today }: Days): object {
  const { facts, asked, rulesOn, chosen } = caseOf(given);
  const { policy, calculator, version } = scheme;
  return { policy, calculator, version, results: asked.map((part) => considerPart(part, scheme, facts, { rulesOn, today, chosen })) };
}

type Case = Readonly<{ facts: Facts; asked: readonly PartId[]; rulesOn: ISODate | null; chosen: Readonly<Record<string, string>> }>;

function caseOf(given: unknown): Case {
  const { facts: written = {}, parts: wanted, rulesOn = null, readings = {}, ...others } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const problems = Object.keys(others).map((name) => `  ${name}: allowed: facts, parts, rulesOn, readings.`);
  const read = readFacts(written);
  if (!read.ok) problems.push(...read.problems.map(({ where, allowed }) => `  facts.${where}: allowed: ${allowed}.`));
  if (rulesOn !== null && !(typeof rulesOn === 'string' && isDate(rulesOn))) problems.push('  rulesOn: allowed: a day such as 2026-09-15.');
  const isList = Array.isArray(wanted) && wanted.every((id) => partIds.includes(id as PartId));
  if (wanted !== undefined && !isList) problems.push(`  parts: allowed: a list of ${partIds.join(', ')}.`);
  const chosen = readings as Readonly<Record<string, string>>;
  for (const [id, option] of Object.entries(chosen)) {
    const options: readonly string[] = scheme.readings.find((reading) => reading.id === id)?.options ?? [];
    if (!options.includes(option)) problems.push(`  readings.${id}: allowed: ${options.length === 0 ? 'no such reading' : options.join(', ')}.`);
  }
  if (problems.length > 0 || !read.ok) throw new Refused(['The case on standard input was refused; nothing was written.', ...problems].join('\n'));
  return { facts: read.facts, asked: wanted === undefined ? withFacts(written as object) : wanted as readonly PartId[], rulesOn: rulesOn as ISODate | null, chosen };
}

/** The parts that read anything that was given. */
function withFacts(written: object): readonly PartId[] {
  const given = new Set(Object.keys(written));
  return partIds.filter((id) => [...parts[id].fields, ...parts[id].lists].some((name) => given.has(name)));
}

const batched = ['lineUp', 'size', 'term'] as const satisfies readonly PartId[];

/** A table with a committee in each row as a table of what each comes to. */
function batch(file: string): string {
  const read = readSpreadsheet(contents(file), { limits });
  if (!read.ok) throw new Refused(`${file} was refused; nothing was written. ${JSON.stringify(read.problem)}`);
  const [heading = [], ...rows] = read.sheet.rows;
  const wrong = heading.filter((column, at) => at > 0 && !Object.hasOwn(fields, column));
  if (wrong.length > 0) throw new Refused(`${file} was refused; nothing was written.\n  row 1: there is no field ${wrong.join(', ')}; --describe lists them.`);
  const problems: string[] = [];
  const results = rows.flatMap((cells, at) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    const facts = readFacts(Object.fromEntries(heading.slice(1).map((column, place) => [column, valueOf(column as FieldId, cells[place + 1] ?? '')])));
    if (!facts.ok) { problems.push(...facts.problems.map(({ where, allowed }) => `  row ${String(at + 2)}, ${where}: allowed: ${allowed}.`)); return []; }
    const { formedOn } = facts.facts;
    // The day chooses the law, so none is guessed.
    if (formedOn === null) { problems.push(`  row ${String(at + 2)}, formedOn: allowed: the day the committee was formed, such as 2026-03-15.`); return []; }
    return [{ name: cells[0] ?? '', found: batched.map((part) => considerPart(part, scheme, facts.facts, { rulesOn: formedOn, today: formedOn, chosen: {} })) }];
  });
  if (problems.length > 0) throw new Refused([`${file} was refused; nothing was written.`, ...problems.slice(0, 50), ...(problems.length > 50 ? [`  … and ${String(problems.length - 50)} more`] : [])].join('\n'));
  const checks = [...new Set(results.flatMap(({ found }) => found.flatMap(({ checks: each }) => each.map(({ id }) => id))))];
  const table = results.map(({ name, found }) => [name, ...found.map(({ overall }) => overall), ...checks.map((id) => found.flatMap((part) => part.checks).find((check) => check.id === id)?.status ?? '')]);
  return new TextDecoder('utf-8').decode(writeCsv([['name', ...batched.map((part) => `${part}.overall`), ...checks], ...table]));
}

function valueOf(field: FieldId, cell: string): unknown {
  const text = cell.trim();
  if (text === '') return null;
  return fields[field].kind === 'count' && /^\d+$/u.test(text) ? Number(text) : text;
}

function contents(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Refused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}
