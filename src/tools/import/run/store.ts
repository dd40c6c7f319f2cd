import { existsSync, openSync, closeSync, readSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Original } from '../../../schemas/originals/index.ts';
import { makeFolder } from './folder.ts';

/** Where official texts lie, as the site reads them; git ignores them, since they belong to their issuers. */
export const originalsFolder = process.env['ORIGINALS'] ?? 'content/originals';

/** The file of an official text. The id was checked before: it holds no slash. */
export function fileOf(folder: string, id: string): string {
  return join(folder, `${id}.json`);
}

/** Writes an official text whole or not at all: beside its place first, and then over it in one step. */
export function store(original: Original, folder: string): string {
  makeFolder(folder);
  const file = fileOf(folder, original.id);
  const beside = join(folder, `.${original.id}.${String(process.pid)}.part`);
  try {
    writeFileSync(beside, `${JSON.stringify(original, null, 1)}\n`, { flag: 'wx' });
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
  return file;
}

/** The checksum of the file an official text was imported from; nothing where there is no such text yet. */
export function importedFrom(folder: string, id: string): string | undefined {
  const file = fileOf(folder, id);
  if (!existsSync(file)) return undefined;
  const open = openSync(file, 'r');
  try {
    // The source stands at the top of the file, so that thousands need not be read whole.
    const head = Buffer.alloc(2048);
    const length = readSync(open, head, 0, head.length, 0);
    return /"sha256":\s*"([0-9a-f]{64})"/u.exec(head.toString('utf8', 0, length))?.[1] ?? '';
  } finally {
    closeSync(open);
  }
}
