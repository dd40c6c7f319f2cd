import { readdir, readFile } from 'node:fs/promises';
import type { PolicyFields } from '../../schemas/index.ts';
import { parsePolicyText, type PolicyText } from '../clauses.ts';
import { readFields } from './fields.ts';
import type { Problem } from './problem.ts';

/** A plain edition as its file has it: its id, its fields where they can be used, its text, and what is wrong with its fields. */
export type PolicySource = Readonly<{ file: string; id: string; fields: PolicyFields | null; text: PolicyText; problems: readonly Problem[] }>;

/** Reads every plain edition of a folder, in the order of their names. */
export async function readSources(folder: string): Promise<readonly PolicySource[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  return Promise.all(names.map(async (name) => readSource(`${folder}/${name}`, await readFile(`${folder}/${name}`, 'utf8'))));
}

/** Reads one plain edition. One that is no MDX has no clauses, and the problem says where it stops. */
export function readSource(file: string, source: string): PolicySource {
  const id = /([^/]+)\.mdx$/.exec(file)?.[1] ?? file;
  const { fields, problems } = readFields(file, id, source);
  try {
    return { file, id, fields, text: parsePolicyText(source), problems };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const line = Number(/(\d+):\d+/.exec(said)?.[1] ?? 1);
    const broken = { file, line, wrong: `This is no MDX: ${said}`, write: 'Close every <Section>, <Clause>, <Gap>, <Reading> and <Option>, and keep { and < out of the text.' };
    return { file, id, fields, text: { sections: [], clauses: [], readings: [], damages: [] }, problems: [...problems, broken] };
  }
}
