import { createHash } from 'node:crypto';
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Refused } from '../refused.ts';
import { orRefused } from './folder.ts';
import type { Task } from './importOne.ts';
import type { Options } from './options.ts';

type Import = Extract<Options, { kind: 'import' }>;

/** The files to import, each with its id; and those of the folder that are left out, with the reason. */
export type Tasks = Readonly<{ tasks: readonly Task[]; refused: readonly Readonly<{ file: string; id: string; why: string }>[]; isFolder: boolean }>;

const endings = new Set(['.txt', '.md', '.markdown', '.html', '.htm', '.xhtml', '.docx', '.pdf', '.doc', '.rtf']);

/** What a file or a folder asks to import. @throws {@link Refused} where there is nothing. */
export function tasksFor({ from, id, document, again, to }: Import): Tasks {
  const found = statOf(from);
  if (!found.isDirectory()) {
    if (id === undefined) throw new Refused('Give the official text an id, the name it has in addresses: --id wenzhou-2016-41.');
    return { tasks: [{ file: from, id, to, again, document }], refused: [], isFolder: false };
  }
  if (document !== undefined) throw new Refused('--document goes with one file, not with a folder.');
  const top = realpathSync(from);
  const refused: { file: string; id: string; why: string }[] = [];
  const tasks: Task[] = [];
  const ids = new Map<string, string>();
  const all = orRefused(`${from} cannot be read`, () => readdirSync(from, { recursive: true, encoding: 'utf8' }));
  for (const file of all.sort()) {
    const path = join(from, file);
    if (!endings.has(extname(file).toLowerCase()) || /(?:^|[\\/])[.~]/u.test(file)) continue;
    const shown = JSON.stringify(file).slice(1, -1);
    const own = idFor(file, id);
    const real = realpathOf(path);
    const before = ids.get(own);
    if (real === undefined || !(real === top || real.startsWith(top + sep))) refused.push({ file: shown, id: own, why: `${shown} leads out of the folder. Copy the document itself into it.` });
    else if (before !== undefined) refused.push({ file: shown, id: own, why: `${shown} would get the id "${own}", as ${before} does. Rename one of them, or import it alone with --id.` });
    else {
      ids.set(own, shown);
      tasks.push({ file: path, id: own, to, again });
    }
  }
  if (tasks.length === 0 && refused.length === 0) throw new Refused(`${from} holds no document. The importer takes .txt, .md, .html, .docx and .pdf files.`);
  return { tasks, refused, isFolder: true };
}

/** The id a file of a folder gets: its path in small letters; where that has other letters than an address takes, a mark made from its name. */
export function idFor(file: string, beginning: string | undefined): string {
  const name = relative('.', file).slice(0, -extname(file).length || undefined).split(sep).join('-');
  const plain = name.normalize('NFKD').replace(/[\u0300-\u036f]/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase().replace(/[\s_()（）[\]]+/gu, '-').replace(/-{2,}/gu, '-').replace(/\.{2,}/gu, '.').replace(/^[-.]+|[-.]+$/gu, '');
  const mark = `text-${createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 10)}`;
  const own = /^[a-z0-9][a-z0-9.-]{0,80}$/u.test(plain) ? plain : mark;
  return beginning === undefined ? own : `${beginning}-${own}`;
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    throw new Refused(`${path} cannot be found. Check the path, and put it in quotes if it holds a space.`);
  }
}

function realpathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
