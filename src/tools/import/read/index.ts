import type { Original, Removal, Repair, Suspicion } from '../../../schemas/originals/index.ts';
import type { Line } from '../line.ts';
import { sha256 } from '../original.ts';
import { Refused } from '../refused.ts';
import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { kindOf } from './kindOf.ts';
import { readPdf } from './pdf.ts';
import { linesOf } from '../line.ts';

/** A file as lines, before anything is recognised: how it was read, and what its format made necessary. */
export type ReadFile = Readonly<{
  format: Original['source']['format']; encoding: string | null; bytes: number; sha256: string;
  lines: readonly Line[]; removed: readonly Removal[]; repaired: readonly Repair[]; suspicious: readonly Suspicion[];
}>;

/** What a reader of one format finds. */
export type ReadText = Pick<ReadFile, 'lines' | 'removed' | 'repaired' | 'suspicious'> & Readonly<{ encoding: string | null }>;

/** The most a file may have: a code of laws in a PDF stays far below. */
export const largestFile = 30_000_000;

/**
 * Reads a file of any format offices have, known by what is in it and only then by its name.
 * @throws {@link Refused} with what to do where it cannot be read.
 */
export async function readFileOf(bytes: Uint8Array, file: string): Promise<ReadFile> {
  if (bytes.length === 0) throw new Refused(`${file} is empty. Save the document again and import that file.`);
  if (bytes.length > largestFile) {
    throw new Refused(`${file} has ${String(Math.ceil(bytes.length / 1_000_000))} MB; the importer takes up to ${String(largestFile / 1_000_000)} MB. Save it without pictures, or part it.`);
  }
  const format = kindOf(bytes, file);
  return { format, bytes: bytes.length, sha256: sha256(bytes), ...(await readAs(format, bytes, file)) };
}

async function readAs(format: ReadFile['format'], bytes: Uint8Array, file: string): Promise<ReadText> {
  switch (format) {
    case 'text':
    case 'markdown': {
      const { text, encoding } = decode(bytes, file);
      return { lines: linesOf(text), encoding, removed: [], repaired: [], suspicious: [] };
    }
    case 'html': {
      const { text, encoding } = decode(bytes, file, declaredIn(bytes));
      return { ...readHtml(text), encoding };
    }
    case 'docx':
      return readDocx(bytes, file);
    case 'pdf':
      return readPdf(bytes, file);
  }
}

/** The encoding a page says it has. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]?.toLowerCase();
}
