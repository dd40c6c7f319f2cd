import { fileURLToPath } from 'node:url';
import { Refused } from '../refused.ts';
import type { ReadText } from './index.ts';
import { paragraphsOf, type PrintedLine } from './paragraphs.ts';

/** A piece of text on a page of a PDF, as the library gives it. */
type Item = Readonly<{ str: string; transform: readonly number[]; width: number; height: number }>;

/**
 * The text layer of a PDF as lines: the pieces of a printed line together, the printed lines of a paragraph together. The number of a
 * line is that of its page.
 * @throws {@link Refused} where there is no text layer, or a password.
 */
export async function readPdf(bytes: Uint8Array, file: string): Promise<ReadText> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = (name: string) => fileURLToPath(new URL(`../../${name}/`, import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
  // The library takes the bytes for itself, so that it gets a copy.
  const task = getDocument({
    data: new Uint8Array(bytes), disableFontFace: true, useSystemFonts: false, verbosity: 0,
    cMapUrl: folder('cmaps'), cMapPacked: true, standardFontDataUrl: folder('standard_fonts'),
  });
  try {
    const document = await task.promise;
    const printed: PrintedLine[] = [];
    for (let page = 1; page <= document.numPages; page += 1) {
      const { items } = await (await document.getPage(page)).getTextContent();
      printed.push(...printedLines(items.filter((item) => 'str' in item), page));
    }
    if (printed.reduce((sum, { text }) => sum + text.length, 0) < 10) {
      throw new Refused(`${file} has no text layer: its ${String(document.numPages)} page(s) are pictures, as a scanner makes them. Ask the office for the file it was printed from, or recognise the text (OCR), check it against the pictures, and import that.`);
    }
    return { ...paragraphsOf(printed), suspicious: [], encoding: null };
  } catch (error) {
    throw error instanceof Refused ? error : refusal(error, file);
  } finally {
    await task.destroy();
  }
}

function refusal(error: unknown, file: string): Refused {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return new Refused(`${file} is protected by a password. Open it, save it without the password, and import that.`);
  return new Refused(`${file} cannot be read as a PDF (${error instanceof Error ? error.message : String(error)}). Open it, save it again, and import that.`);
}

/** The pieces that stand on one line of a page, from left to right, from top to bottom. */
function printedLines(items: readonly Item[], page: number): readonly PrintedLine[] {
  const pieces = items.filter(({ str }) => str.trim() !== '').map(({ str, transform, width, height }) => {
    const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0) || height || 10;
    return { str, left: transform[4] ?? 0, right: (transform[4] ?? 0) + width, base: transform[5] ?? 0, size };
  });
  pieces.sort((one, other) => other.base - one.base || one.left - other.left);
  const lines: (typeof pieces)[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line !== undefined && first !== undefined && Math.abs(first.base - piece.base) < Math.max(first.size, piece.size) * 0.4) line.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    line.sort((one, other) => one.left - other.left);
    let text = '';
    let end: number | undefined;
    for (const { str, left, right, size } of line) {
      const gap = end === undefined ? 0 : left - end;
      if (gap > size * 2.2) text += '\t';
      else if (gap > size * 0.22 && !/\s$/u.test(text) && !/^\s/u.test(str) && (gap > size * 0.7 || !(/[\p{Script=Han}，。；：、]$/u.test(text) && /^\p{Script=Han}/u.test(str)))) text += ' ';
      text += str;
      end = right;
    }
    const [first] = line;
    return { page, text: text.trim(), left: first?.left ?? 0, right: line.at(-1)?.right ?? 0, base: first?.base ?? 0, size: first?.size ?? 10 };
  });
}
