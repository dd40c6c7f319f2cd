import { considerPart, type ISODate, type PartId, type PartResult } from '../../../src/rules/elections/index.ts';
import { scheme } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { readFacts } from '../../../src/schemas/elections/index.ts';

/** A part worked out for facts as a case writes them. */
export function found(part: PartId, facts: object, { rulesOn = null, chosen = {} }: Readonly<{ rulesOn?: ISODate | null; chosen?: Readonly<Record<string, string>> }> = {}): PartResult {
  const read = readFacts(facts);
  if (!read.ok) throw new Error(read.problems.map(({ where, allowed }) => `${where}: ${allowed}`).join('\n'));
  return considerPart(part, scheme, read.facts, { rulesOn, today: '2026-11-22', chosen });
}

/** The status of a check, `size`, or of a check of a row, `candidate[A]`. */
export function statusOf({ checks }: PartResult, name: string): string {
  return checks.find(({ id, key }) => name === (key === null ? id : `${id}[${key}]`))?.status ?? `no check ${name}`;
}

/** The value of this name, as it would be written. */
export function valueOf({ values }: PartResult, name: string): unknown {
  const value = values.find(({ id, key }) => name === (key === null ? id : `${id}[${key}]`))?.value;
  switch (value?.kind) {
    case 'count': return value.count;
    case 'day': return value.day;
    case 'names': return value.names;
    case 'word': return value.word;
    case 'range': return [value.low, value.high];
    case undefined: return undefined;
  }
}
