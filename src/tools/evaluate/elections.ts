import { considerPart, fields, isDate, lists, partIds, parts, type Chosen, type Facts, type ISODate, type PartId } from '../../rules/elections/index.ts';
import { scheme, words } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { readChosen, readFacts } from '../../schemas/elections/index.ts';
import { batch, columns } from './electionBatch.ts';
import { impossibleSentence } from './impossibleSentence.ts';
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
    batch: {
      columns,
      rows: 'one for each committee, or, with columns of lists such as candidates.votes, one for each row of the list, under the same name; CSV or XLSX',
      parts: 'those that the columns are for, each by the day that chooses its law; with formedOn always lineUp, size and term',
    },
  };
}

function evaluate(given: unknown, { rulesOn: today }: Days): object {
  const { facts, asked, rulesOn, chosen } = caseOf(given);
  const { policy, calculator, version } = scheme;
  const results = asked.map((part) => considerPart(part, scheme, facts, { rulesOn, today, chosen }));
  const impossible = [...new Set(results.flatMap(({ impossible: each }) => each.map((one) => `  facts.${impossibleSentence(one, 'facts.')}`)))];
  if (impossible.length > 0) throw refused(impossible);
  return { policy, calculator, version, results };
}

type Case = Readonly<{ facts: Facts; asked: readonly PartId[]; rulesOn: ISODate | null; chosen: Chosen }>;

function caseOf(given: unknown): Case {
  const { facts: written = {}, parts: wanted, rulesOn = null, readings = {}, ...others } = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const problems = Object.keys(others).map((name) => `  ${name}: allowed: facts, parts, rulesOn, readings.`);
  const read = readFacts(written);
  if (!read.ok) problems.push(...read.problems.map(({ where, allowed }) => `  facts.${where}: allowed: ${allowed}.`));
  if (rulesOn !== null && !(typeof rulesOn === 'string' && isDate(rulesOn))) problems.push('  rulesOn: allowed: a day such as 2026-09-15.');
  const isList = Array.isArray(wanted) && wanted.every((id) => partIds.includes(id as PartId));
  if (wanted !== undefined && !isList) problems.push(`  parts: allowed: a list of ${partIds.join(', ')}.`);
  const chosen = readChosen(readings, scheme.readings);
  if (!chosen.ok) problems.push(...chosen.problems.map(({ where, allowed }) => `  ${where}: allowed: ${allowed}.`));
  if (problems.length > 0 || !read.ok || !chosen.ok) throw refused(problems);
  return { facts: read.facts, asked: wanted === undefined ? withFacts(written as object) : wanted as readonly PartId[], rulesOn: rulesOn as ISODate | null, chosen: chosen.chosen };
}

function refused(problems: readonly string[]): Refused {
  return new Refused(['The case on standard input was refused; nothing was written.', ...problems].join('\n'));
}

/** The parts that read anything that was given. */
function withFacts(written: object): readonly PartId[] {
  const given = new Set(Object.keys(written));
  return partIds.filter((id) => [...parts[id].fields, ...parts[id].lists].some((name) => given.has(name)));
}
