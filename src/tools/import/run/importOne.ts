import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Original } from '../../../schemas/originals/index.ts';
import { makeOriginal } from '../original.ts';
import { largestFile, readFileOf } from '../read/index.ts';
import { Refused } from '../refused.ts';
import { orRefused } from './folder.ts';
import { checkId } from './options.ts';
import { fileOf, importedFrom, store } from './store.ts';

/** One file to import. */
export type Task = Readonly<{ file: string; id: string; to: string; again: boolean; document?: number | undefined }>;

/** What came of it, in figures for the table. */
export type Done = Readonly<{ file: string; id: string }> & (
  | Readonly<{ kind: 'imported'; clauses: number; removed: number; repaired: number; suspicious: number }>
  | Readonly<{ kind: 'unchanged' }>
  | Readonly<{ kind: 'refused'; why: string }>
);

/** Imports one file and says what came of it; a file that is refused leaves nothing behind. */
export async function importOne(task: Task): Promise<Readonly<{ done: Done; original: Original | undefined }>> {
  const { file, id } = task;
  try {
    const original = await importFile(task);
    if (original === undefined) return { done: { kind: 'unchanged', file, id }, original };
    const { report: { removed, repaired, suspicious }, blocks } = original;
    const clauses = blocks.filter(({ kind }) => kind !== 'front' && kind !== 'end').length;
    return { done: { kind: 'imported', file, id, clauses, removed: removed.length, repaired: repaired.length, suspicious: suspicious.length }, original };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { done: { kind: 'refused', file, id, why: error.message }, original: undefined };
  }
}

/** The official text, written; nothing where this very file was imported before. @throws {@link Refused} */
async function importFile({ file, id, to, again, document }: Task): Promise<Original | undefined> {
  checkId(id);
  const name = basename(file);
  const { size } = describe(file);
  if (size > largestFile) {
    throw new Refused(`${name} has ${String(Math.ceil(size / 1_000_000))} MB; the importer takes up to ${String(largestFile / 1_000_000)} MB. Save it without pictures, or part it.`);
  }
  const known = orRefused(`${fileOf(to, id)} cannot be read`, () => importedFrom(to, id));
  const read = await readFileOf(orRefused(`${file} cannot be read`, () => readFileSync(file)), name);
  if (known === read.sha256 && !again) return undefined;
  if (known !== undefined && !again) {
    throw new Refused(`There is an official text "${id}" already (${fileOf(to, id)}), imported from another file. Add --again to replace it, or choose another --id.`);
  }
  const original = makeOriginal(read, { id, file: name, ...(document === undefined ? {} : { document }) });
  orRefused(`${fileOf(to, id)} cannot be written`, () => store(original, to));
  return original;
}

function describe(file: string): Readonly<{ size: number }> {
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new Refused(`${file} is no file. Name the document to import.`);
    return found;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file} cannot be found. Check the path, and put it in quotes if it holds a space.`);
  }
}
