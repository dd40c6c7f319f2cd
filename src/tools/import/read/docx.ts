import type { Repair, Suspicion } from '../../../schemas/originals/index.ts';
import { Refused } from '../refused.ts';
import { readHtml } from './html.ts';
import type { ReadText } from './index.ts';
import { wordNumbers } from './wordNumbers.ts';
import { unpack } from './zip.ts';

/** What the library hands over of a paragraph, as far as it is changed here. Its types do not tell. */
type Paragraph = Readonly<{ type: 'paragraph'; numbering?: Readonly<{ level: string; isOrdered: boolean }> | null; children: readonly unknown[] }>;

/**
 * The text of a Word file as lines. Numbers that Word counts by itself are put before their paragraphs as Word shows them; where they
 * cannot be counted for certain, the report says so.
 * @throws {@link Refused} for a file that is damaged, locked, or made to do harm.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadText> {
  const names = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml'];
  const [document = '', numbering = '', styles = ''] = textsOf(unpack(bytes, file, names), names);
  const numbers = wordNumbers({ document, numbering, styles });
  // Loaded on use: most files are no Word files, and the library takes a while.
  const { default: mammoth } = await import('mammoth');
  const transforms = (mammoth as unknown as { transforms: { paragraph: (change: (each: Paragraph) => Paragraph) => (document: unknown) => unknown } }).transforms;
  let seen = 0;
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: true,
      transformDocument: transforms.paragraph((paragraph) => {
        if (paragraph.numbering === undefined || paragraph.numbering === null) return paragraph;
        const number = numbers[seen] ?? null;
        seen += 1;
        return number === null ? paragraph : { ...paragraph, numbering: null, children: [{ type: 'run', children: [{ type: 'text', value: joinedTo(number) }] }, ...paragraph.children] };
      }),
    });
    html = value;
  } catch (error) {
    throw new Refused(`${file} cannot be read as a Word document (${error instanceof Error ? error.message : String(error)}). Open it in Word, save it again as .docx, and import that.`);
  }
  const read = readHtml(html);
  const uncounted = seen === numbers.length ? html.match(/<li>/gu)?.length ?? 0 : seen;
  const suspicious: readonly Suspicion[] = uncounted === 0 ? [] : [{
    kind: 'automaticNumber', block: '', text: `${String(uncounted)} ×`, suggestion: 'In Word, turn automatic numbers into text (select all, then run ActiveDocument.Range.ListFormat.ConvertNumbersToText in the macro window), save, and import again.',
  }];
  const counted = seen === numbers.length ? numbers.filter((number) => number !== null) : [];
  const repaired: readonly Repair[] = counted.length === 0 ? [] : [{ kind: 'countedNumber', line: 1, before: '', after: counted.slice(0, 12).join(' '), times: counted.length }];
  return { ...read, suspicious, repaired, encoding: null };
}

/** Word parts number and text by a tab; here a space does, where the number does not end in a mark that needs none. */
function joinedTo(number: string): string {
  return /[、）)]$|^$/u.test(number) && !/^[a-z\d]/iu.test(number) ? number : `${number} `;
}

function textsOf(parts: ReadonlyMap<string, Uint8Array>, names: readonly string[]): readonly string[] {
  return names.map((name) => new TextDecoder().decode(parts.get(name)));
}
