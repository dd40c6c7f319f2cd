import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemSentence } from '../../systemSentence.ts';
import { Refused } from '../refused.ts';

/**
 * Does something with a file; where the system will not, that is refused in plain words.
 * @param what The beginning of the sentence: which file, and that it cannot be read or written.
 */
export function orRefused<T>(what: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${what}: ${systemSentence(error)}`);
  }
}

/** Makes sure that there can be a folder to write to, so that nothing is read in vain; makes none yet. @throws Refused where there can be none. */
export function needFolder(folder: string): void {
  const there = existing(folder);
  orRefused(`${folder} cannot be written to`, () => {
    if (!statSync(there).isDirectory()) throw new Refused(`${there} is a file. Name a folder to write to.`);
    accessSync(there, constants.W_OK);
  });
}

/** The folder itself, or the nearest above it that there is. */
function existing(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : existing(dirname(folder));
}

/** Level by level: asked for all of them at once, Node never comes back where the system lets none be made. */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}
