import type { Tools } from './tools.ts';

/** The words of a reading by its id. */
export function readingWords({ own }: Pick<Tools, 'own'>, id: string): Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }> {
  const all: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>>> = own.readings;
  return all[id] ?? { title: id, options: {}, why: '', ask: '' };
}
