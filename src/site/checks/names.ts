import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Problem } from './problem.ts';

/** The folders of content and how their files end. */
const endings = [['policies', '.mdx'], ['parameters', '.yaml'], ['glossary', '.yaml'], ['units', '.yaml'], ['originals', '.json']] as const;

/** Finds files that would be passed over without a word, since they end otherwise than those of their folder or stand deeper. */
export async function checkNames(content: string): Promise<readonly Problem[]> {
  const found = await Promise.all(endings.filter(([folder]) => existsSync(`${content}/${folder}`)).map(async ([folder, ending]) => {
    const entries = await readdir(`${content}/${folder}`, { withFileTypes: true });
    return entries.filter(({ name }) => !name.startsWith('.') && !name.endsWith(ending)).map((entry): Problem => ({
      file: `${content}/${folder}/${entry.name}`, line: 1,
      wrong: entry.isDirectory() ? `Folders in content/${folder} are not read.` : `In content/${folder} only files ending in ${ending} are read.`,
      write: entry.isDirectory() ? `Move its files to content/${folder}.` : `Name it ${entry.name.replace(/\.[^.]*$/u, '')}${ending}, or move it elsewhere.`,
    }));
  }));
  return found.flat();
}
