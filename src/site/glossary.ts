import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { glossarySchema, type Term } from '../schemas/index.ts';

/**
 * Every term of the glossary, from all files of a folder.
 * @throws Error naming the file and the field that is wrong.
 */
export async function readGlossary(folder: string): Promise<Term[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const terms = await Promise.all(files.map((name) => readTerms(`${folder}/${name}`)));
  return terms.flat();
}

async function readTerms(file: string): Promise<Term[]> {
  const result = glossarySchema.safeParse(parse(await readFile(file, 'utf8')));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${file}, ${issue?.path.join(' › ') ?? ''}: ${issue?.message ?? ''}`);
}
