import { idSchema } from '../../../schemas/originals/index.ts';
import { Refused } from '../refused.ts';
import { originalsFolder } from './store.ts';
import { readWords } from './words.ts';

/** How the importer is called. */
export const usage = `Usage:
  npm run import -- <file> --id <id> [--document <number>] [--again] [--to <folder>]
  npm run import -- <folder> [--id <beginning of each id>] [--again] [--to <folder>]

  --document  of a collection (第一篇：…, 第二篇：…), only this one
  --again     replace an official text that was imported before
  --to        where to write; ${originalsFolder} when absent`;

/** What was asked of the importer. */
export type Options = Readonly<{ kind: 'help' }> | Readonly<{ kind: 'import'; from: string; id: string | undefined; document: number | undefined; again: boolean; to: string }>;

/** Reads the command line. @throws {@link Refused} for what it does not know. */
export function readOptions(given: readonly string[]): Options {
  if (given.length === 0 || given.includes('--help')) return { kind: 'help' };
  const { values, others: files } = readWords(given, { '--again': 'alone', '--id': 'value', '--document': 'value', '--to': 'value' }, usage);
  const [from, ...others] = files;
  if (from === undefined) throw new Refused(`Name the file or folder to import.\n${usage}`);
  if (others.length > 0) throw new Refused(`Name one file or folder, not ${String(files.length)}. To import several files, put them into a folder and name that.`);
  const id = values.get('--id');
  if (id !== undefined) checkId(id);
  const document = values.get('--document');
  if (document !== undefined && !/^[1-9]\d{0,2}$/u.test(document)) throw new Refused(`--document ${document} is no number. Write which document of the collection, such as --document 3.`);
  return { kind: 'import', from, id, document: document === undefined ? undefined : Number(document), again: values.has('--again'), to: values.get('--to') ?? originalsFolder };
}

/** An id stands in an address and in the name of a file. @throws {@link Refused} */
export function checkId(id: string): void {
  if (idSchema.safeParse(id).success && !id.includes('..') && id.length <= 100 && !id.endsWith('.')) return;
  throw new Refused(`--id ${JSON.stringify(id)} cannot be an id. Write up to 100 small letters, digits, hyphens and single dots, such as --id wenzhou-2016-41.`);
}
