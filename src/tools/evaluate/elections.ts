import { considerPart, fields, isDate, lists, partIds, parts, type Chosen, type Facts, type Field, type ISODate, type ListId, type PartId } from '../../rules/elections/index.ts';
import { scheme, words as policyWords } from '../../rules/policies/residents-committee-law-2025/index.ts';
import { most, readChosen, readFacts } from '../../schemas/elections/index.ts';
import { electionWords } from '../../words/elections/index.ts';
import { batch, columns } from './electionBatch.ts';
import { impossibleSentence } from './impossibleSentence.ts';
import { Refused } from './refused.ts';
import type { SchemeTool } from './schemes.ts';

type Days = Readonly<{ rulesOn: ISODate }>;

/** Elections of residents' committees as scripts see them. */
export const electionTool: SchemeTool = {
  id: scheme.calculator, title: policyWords.en.title, policy: scheme.policy, version: scheme.version, describe, evaluate, batch,
};

function describe(): object {
  const { calculator, policy, version, laws, readings } = scheme;
  const words = electionWords.en;
  return {
    calculator, policy, version,
    case: {
      facts: '{ field: value, list: [row] }; null or absent is not known', parts: 'the parts to work out; absent: those that have facts',
      rulesOn: 'the day of the law; absent: the day of each matter, then --rules-on, then today', readings: '{ reading id: option }',
    },
    parts: Object.entries(parts).map(([id, { fields: read, lists: rows, day }]) => ({ id, day, fields: read, lists: rows })),
    fields: described(fields, words.fields),
    lists: Object.fromEntries(Object.entries(lists).map(([list, columnsOf]) => [list, described(columnsOf, words.columns[list as ListId])])),
    laws: laws.map(({ id, from, until, policy: of }) => ({ id, from, until, policy: of })),
    readings: readings.map(({ id, handling, options, recommended, clauses }) => ({ id, handling, options, recommended, clauses })),
    batch: {
      columns,
      rows: 'one for each committee, or, with columns of lists such as candidates.votes, one for each row of the list, under the same name; CSV or XLSX',
      parts: 'those that the columns are for, each by the day that chooses its law; with formedOn always lineUp, size and term',
    },
  };
}

/** Each field with what it is called and what may stand in it. */
function described(all: Readonly<Record<string, Field>>, labels: Readonly<Record<string, string>>): object {
  return Object.fromEntries(Object.entries(all).map(([id, field]) => [id, { label: labels[id] ?? id, ...field, ...allowedIn(field) }]));
}

function allowedIn({ kind }: Field): object {
  switch (kind) {
    case 'count': return { least: 0, most: most.count };
    case 'day': return { allowed: 'YYYY-MM-DD' };
    case 'truth': return { allowed: 'yes, no, unknown' };
    case 'text': return { allowed: `at most ${String(most.text)} characters` };
    case 'choice': return {};
  }
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
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw refused(['  the case: allowed: one object with facts, parts, rulesOn, readings.']);
  const { facts: written = {}, parts: wanted, rulesOn = null, readings = {}, ...others } = given as Readonly<Record<string, unknown>>;
  const problems = Object.keys(others).map((name) => `  ${name}: allowed: facts, parts, rulesOn, readings.`);
  const read = readFacts(written);
  if (!read.ok) problems.push(...read.problems.map(({ where, allowed }) => `  ${where === '' ? 'facts' : `facts.${where}`}: allowed: ${allowed}.`));
  if (rulesOn !== null && !(typeof rulesOn === 'string' && isDate(rulesOn))) problems.push('  rulesOn: allowed: a day such as 2026-09-15.');
  const isList = Array.isArray(wanted) && wanted.every((id) => partIds.includes(id as PartId));
  if (wanted !== undefined && !isList) problems.push(`  parts: allowed: a list of ${partIds.join(', ')}.`);
  const chosen = readChosen(readings, scheme.readings);
  if (!chosen.ok) problems.push(...chosen.problems.map(({ where, allowed }) => `  ${where}: allowed: ${allowed}.`));
  if (problems.length > 0 || !read.ok || !chosen.ok) throw refused(problems);
  const asked = wanted === undefined ? withFacts(written as object) : wanted as readonly PartId[];
  if (asked.length === 0) throw refused([`  ${wanted === undefined ? 'facts' : 'parts'}: allowed: something to work out. Give a fact that a part reads, or a list of ${partIds.join(', ')}.`]);
  return { facts: read.facts, asked, rulesOn: rulesOn as ISODate | null, chosen: chosen.chosen };
}

function refused(problems: readonly string[]): Refused {
  return new Refused(['The case on standard input was refused; nothing was written.', ...problems].join('\n'));
}

/** The parts that read anything that was given. */
function withFacts(written: object): readonly PartId[] {
  const given = new Set(Object.keys(written));
  return partIds.filter((id) => [...parts[id].fields, ...parts[id].lists].some((name) => given.has(name)));
}
