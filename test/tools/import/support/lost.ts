import type { Original } from '../../../../src/schemas/originals/index.ts';

/**
 * The characters of a source, spaces apart, that a text has not kept and its report does not list, each with how many are lost; less
 * than none where the text has characters the source has not.
 */
export function lostCharacters(source: string, { blocks, report }: Original): readonly (readonly [char: string, count: number])[] {
  const counts = new Map<string, number>();
  const count = (text: string, by: number) => {
    for (const char of text.replace(/\s/gu, '')) counts.set(char, (counts.get(char) ?? 0) + by);
  };
  count(source, 1);
  for (const { text } of blocks) count(text, -1);
  for (const { text } of report.removed) count(text, -1);
  for (const { kind, before, after, times } of report.repaired) {
    // A joined line has lost a line's end and nothing else.
    if (kind === 'joinedLine') continue;
    count(before, -times);
    count(after, times);
  }
  return [...counts].filter(([, left]) => left !== 0);
}
