import { Refused } from '../refused.ts';

/** What a command line says: the value of each option that was given, empty for one without, and the words beside them. */
export type Words = Readonly<{ values: ReadonlyMap<string, string>; others: readonly string[] }>;

/**
 * Takes a command line apart.
 * @param options The options there are, and whether a value follows.
 * @throws Refused for an option that is unknown, stands twice, or lacks its value.
 */
export function readWords(given: readonly string[], options: Readonly<Record<string, 'value' | 'alone'>>, usage: string): Words {
  const values = new Map<string, string>();
  const others: string[] = [];
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const kind = Object.hasOwn(options, word) ? options[word] : undefined;
    if (kind === undefined && word.startsWith('--')) throw new Refused(`There is no option ${word}.\n${usage}`);
    if (kind === undefined) {
      others.push(word);
      continue;
    }
    if (values.has(word)) throw new Refused(`${word} stands twice. Write it once.`);
    const value = kind === 'value' ? given[at + 1] : '';
    if (value === undefined || (kind === 'value' && value === '') || value.startsWith('--')) throw new Refused(`${word} needs a value.\n${usage}`);
    values.set(word, value);
    if (kind === 'value') at += 1;
  }
  return { values, others };
}
