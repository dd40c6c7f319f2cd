import { emptyRow, fields, isDate, lists, noFacts, type Facts, type Field, type ListId } from '../../rules/elections/index.ts';

/** What is wrong with a field of a case, as a fact for pages, and what may stand there, for scripts; `where` is empty for the case as a whole. */
export type FactProblem = Readonly<{ where: string; kind: Field['kind'] | 'case' | 'name' | 'list' | 'row' | 'reading'; allowed: string }>;

/** A case, or everything that is wrong with it. */
export type FactsRead = Readonly<{ ok: true; facts: Facts } | { ok: false; problems: readonly FactProblem[] }>;

/** The most a list may hold, and the most a field may say. */
export const most = { rows: 5_000, count: 1_000_000_000, text: 60 } as const;

/** A case given from outside: fields and lists by their names; null, absent or "unknown" is not known. All or nothing, and every fault is told. */
export function readFacts(given: unknown): FactsRead {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return { ok: false, problems: [{ where: '', kind: 'case', allowed: 'one object with the names of fields and lists' }] };
  const problems: FactProblem[] = [];
  const read = Object.entries(given).map(([id, value]): readonly [string, unknown] => {
    if (Object.hasOwn(fields, id)) return [id, readField(fields[id as keyof typeof fields], value, id, problems)];
    if (Object.hasOwn(lists, id)) return [id, readList(id as ListId, value, problems)];
    problems.push({ where: id, kind: 'name', allowed: 'no such field; --describe lists those there are' });
    return [id, null];
  });
  if (problems.length > 0) return { ok: false, problems };
  // Every field was read above by the kind it has, so this is a whole case.
  return { ok: true, facts: { ...noFacts, ...Object.fromEntries(read) } };
}

function readList(id: ListId, value: unknown, problems: FactProblem[]): readonly unknown[] {
  const columns: Readonly<Record<string, Field>> = lists[id];
  if (!Array.isArray(value) || value.length > most.rows) {
    problems.push({ where: id, kind: 'list', allowed: `a list of at most ${String(most.rows)} rows` });
    return [];
  }
  return value.map((row: unknown, at) => {
    const where = `${id}.${String(at)}`;
    if (typeof row !== 'object' || row === null) {
      problems.push({ where, kind: 'row', allowed: `a row with ${Object.keys(columns).join(', ')}` });
      return emptyRow(id);
    }
    return { ...emptyRow(id), ...Object.fromEntries(Object.entries(row).map(([column, cell]): readonly [string, unknown] => {
      const field = Object.hasOwn(columns, column) ? columns[column] : undefined;
      if (field !== undefined) return [column, readField(field, cell, `${where}.${column}`, problems)];
      problems.push({ where: `${where}.${column}`, kind: 'name', allowed: `one of ${Object.keys(columns).join(', ')}` });
      return [column, null];
    })) };
  });
}

function readField(field: Field, value: unknown, where: string, problems: FactProblem[]): unknown {
  const refuse = (allowed: string): null => {
    problems.push({ where, kind: field.kind, allowed });
    return null;
  };
  const isEmpty = value === null || value === undefined || value === 'unknown';
  switch (field.kind) {
    case 'truth':
      if (isEmpty) return 'unknown';
      return value === true || value === 'yes' ? 'yes' : value === false || value === 'no' ? 'no' : refuse('yes, no, or null');
    case 'text':
      if (isEmpty) return '';
      return typeof value === 'string' && value.length <= most.text ? value.trim() : refuse(`a text of at most ${String(most.text)} characters`);
    case 'count':
      if (isEmpty) return null;
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most.count ? value : refuse(`a whole number from 0 to ${String(most.count)}, or null`);
    case 'day':
      if (isEmpty) return null;
      return typeof value === 'string' && isDate(value) ? value : refuse('a day such as 2026-09-15, or null');
    case 'choice':
      if (isEmpty) return null;
      return typeof value === 'string' && field.choices.includes(value) ? value : refuse(`one of ${field.choices.join(', ')}, or null`);
  }
}
