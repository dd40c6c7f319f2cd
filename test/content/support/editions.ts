import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { policySchema, type PolicyFields } from '../../../src/schemas/index.ts';
import { readSources, type PolicySource } from '../../../src/site/checks/index.ts';

/** A plain edition with its fields. */
export type Edition = PolicySource & Readonly<{ fields: PolicyFields; lines: readonly string[] }>;

/** Every plain edition, in the order of their names. */
export async function editions(): Promise<readonly Edition[]> {
  return (await readSources('content/policies')).map((source) => {
    const whole = readFileSync(source.file, 'utf8');
    const block = /^---\n([\s\S]*?)\n---/u.exec(whole)?.[1] ?? '';
    return { ...source, fields: policySchema.parse(parse(block)), lines: whole.split('\n') };
  });
}

/**
 * What an edition says in its own words, each with the line to look at. Titles of documents, offices and persons are names: they are
 * carried over as they are, so the fields that hold only those are not here.
 */
export function ownWords({ file, fields, text, lines }: Edition): readonly Readonly<{ at: string; words: string }>[] {
  const language = fields.language === 'vi' ? 'vi' : 'zh';
  const above = [
    fields.summary[language], fields.validityNote, fields.effectiveNote, fields.subjectNote, fields.source.note,
    ...fields.knownSince.map((each) => each[language]),
  ].flatMap((words) => (words === undefined ? [] : [{ line: lines.findIndex((line) => line.includes(words.slice(0, 12))) + 1, words }]));
  return [
    ...above,
    ...text.clauses.flatMap(({ line, text: own, gaps, documents, deadlineText }) => [own, ...gaps, ...documents, deadlineText ?? ''].map((words) => ({ line, words }))),
    ...text.readings.flatMap(({ line, ask, options }) => [ask, ...options.map((option) => option.text)].map((words) => ({ line, words }))),
    ...text.damages.map(({ line, text: words }) => ({ line, words })),
  ].map(({ line, words }) => ({ at: `${file}:${String(line)}`, words }));
}
