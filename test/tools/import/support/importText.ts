import type { Original } from '../../../../src/schemas/originals/index.ts';
import { makeOriginal } from '../../../../src/tools/import/original.ts';
import { readFileOf } from '../../../../src/tools/import/read/index.ts';

/** The official text in a text, as if it had been a file. */
export function importText(text: string | readonly string[], file = 'made.txt'): Promise<Original> {
  return importBytes(new TextEncoder().encode(typeof text === 'string' ? text : text.join('\n')), file);
}

/** The official text in the bytes of a file. */
export async function importBytes(bytes: Uint8Array, file: string): Promise<Original> {
  return makeOriginal(await readFileOf(bytes, file), { id: 'made', file });
}

/** Id and label of each block that has a place of its own. */
export function placesIn({ blocks }: Original): readonly string[] {
  return blocks.filter(({ kind }) => kind !== 'front' && kind !== 'end').map(({ id, label }) => `${id} ${label}`.trim());
}
