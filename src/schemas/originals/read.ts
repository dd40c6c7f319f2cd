import { originalSchema, type Original } from './original.ts';

/** The version of the files this site reads and the importer writes. */
export const originalVersion = 1;

/** What is wrong with a file, and what to do. */
export type OriginalProblem = Readonly<{ wrong: string; write: string }>;

/** An official text from the text of its file, or what is wrong with it. */
export function readOriginal(json: string): Original | OriginalProblem {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return { wrong: 'The file is not JSON.', write: again };
  }
  const version = (data as { version?: unknown } | null)?.version;
  if (typeof version === 'number' && version > originalVersion) {
    return { wrong: `The file has version ${String(version)}, and this site reads up to version ${String(originalVersion)}.`, write: 'Update Mingce, or import the file again with this copy.' };
  }
  const result = originalSchema.safeParse(data);
  if (result.success) return result.data;
  const place = result.error.issues[0]?.path.join(' › ') ?? '';
  return { wrong: `${place === '' ? 'The file' : `"${place}"`} is not as the importer writes it.`, write: again };
}

/**
 * What does not hold together in an official text: an id that stands twice, a parent that is not there, a number its text does not begin
 * with, a text that is not the one its checksum was made from.
 * @param sha256 The SHA-256 of a text in UTF-8, as hexadecimal digits.
 */
export function checkOriginal({ blocks }: Original, sha256: (text: string) => string): readonly OriginalProblem[] {
  const seen = new Set<string>();
  return blocks.flatMap(({ id, parent, number, text, sha256: known }) => {
    const problems: OriginalProblem[] = [];
    if (seen.has(id)) problems.push({ wrong: `The id "${id}" stands twice.`, write: again });
    if (parent !== null && !seen.has(parent)) problems.push({ wrong: `"${id}" stands in "${parent}", which is not before it.`, write: again });
    if (!text.startsWith(number)) problems.push({ wrong: `The text of "${id}" does not begin with its number "${number}".`, write: again });
    if (sha256(text) !== known) problems.push({ wrong: `The text of "${id}" is not the one that was imported: its checksum differs.`, write: `${again} Text is corrected in the office's own file, never here.` });
    seen.add(id);
    return problems;
  });
}

const again = 'Import the file again: npm run import -- <file> --id <id> --again.';
