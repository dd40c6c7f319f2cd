import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { checkOriginal, readOriginal, type Original } from '../../schemas/originals/index.ts';

/** Where official texts lie, from the top of the repository; the variable ORIGINALS names another folder. */
export const originalsFolder = process.env['ORIGINALS'] ?? 'content/originals';

/** The ids of the official texts there are, in their order; none in a fresh clone. */
export function originalIds(folder = originalsFolder): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('.')).map((name) => name.slice(0, -'.json'.length)).sort();
}

/** An official text, checked to the last character. @throws Error with what is wrong and what to do. */
export function readOriginalFile(id: string, folder = originalsFolder): Original {
  const file = `${folder}/${id}.json`;
  const read = readOriginal(readFileSync(file, 'utf8'));
  if ('wrong' in read) throw new Error(`${file}: ${read.wrong} ${read.write}`);
  const [problem] = read.id === id ? checkOriginal(read, sha256) : [{ wrong: `The file holds the text "${read.id}".`, write: `Name it ${read.id}.json.` }];
  if (problem !== undefined) throw new Error(`${file}: ${problem.wrong} ${problem.write}`);
  return read;
}

/** An official text as its file has it. What is wrong with it is said where its page is made, which happens for every one. */
export function openOriginalFile(id: string, folder = originalsFolder): Original {
  return JSON.parse(readFileSync(`${folder}/${id}.json`, 'utf8')) as Original;
}

/** The SHA-256 of a text in UTF-8. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
