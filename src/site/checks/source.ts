import { readdir, readFile } from 'node:fs/promises';
import { parsePolicyText, type PolicyText } from '../clauses.ts';
import { readFields, type FieldsRead } from './fields.ts';
import { checkMarkup } from './markup.ts';
import type { Problem } from './problem.ts';

/** A plain edition as its file has it: its fields where they can be used, its text, and what is wrong with either by itself. */
export type PolicySource = FieldsRead & Readonly<{ file: string; id: string; text: PolicyText }>;

/** Reads every plain edition of a folder, in the order of their names. */
export async function readSources(folder: string): Promise<readonly PolicySource[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(names.map(async (name) => readSource(`${folder}/${name}`, await readFile(`${folder}/${name}`, 'utf8'))));
}

/** Reads one plain edition. One that is no MDX has no clauses, and the problem says where it stops. */
export function readSource(file: string, source: string): PolicySource {
  const id = /([^/]+)\.mdx$/.exec(file)?.[1] ?? file;
  const { problems, ...above } = readFields(file, id, source);
  try {
    return { ...above, file, id, text: parsePolicyText(source), problems: [...problems, ...checkMarkup(file, source)] };
  } catch (error) {
    const broken = brokenMarkup(file, error instanceof Error ? error.message : String(error));
    return { ...above, file, id, text: { sections: [], clauses: [], readings: [], damages: [] }, problems: [...problems, broken] };
  }
}

/** `42:1: Unexpected closing tag … (36:1) (mdx-jsx:unexpected-character)` in our form: the place first, the reader's own code left out. */
function brokenMarkup(file: string, said: string): Problem {
  const [, line = '1', rest = said] = /^(\d+):\d+: (.*)$/su.exec(said) ?? [];
  const wrong = rest.replace(/ \(mdx[\w-]*:[\w-]+\)$/u, '').replace(/\((\d+):\d+\)/u, 'of line $1');
  return { file, line: Number(line), wrong: `This is no MDX: ${wrong}.`, write: 'Close every <Section>, <Clause>, <Gap>, <Reading> and <Option>, and keep { and < out of the text.' };
}
