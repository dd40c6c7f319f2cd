import type { Suspicion } from '../../../schemas/originals/index.ts';
import { Refused } from '../refused.ts';
import { readHtml } from './html.ts';
import type { ReadText } from './index.ts';
import { checkPacked } from './zip.ts';

/**
 * The text of a Word file as lines. Numbers that Word counts by itself are not in its text: where there are any, the report says so.
 * @throws {@link Refused} for a file that is damaged, locked, or made to do harm.
 */
export async function readDocx(bytes: Uint8Array, file: string): Promise<ReadText> {
  checkPacked(bytes, file);
  // Loaded on use: most files are no Word files, and the library takes a while.
  const { default: mammoth } = await import('mammoth');
  let html: string;
  try {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, {
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      ignoreEmptyParagraphs: true,
    });
    html = value;
  } catch (error) {
    throw new Refused(`${file} cannot be read as a Word document (${error instanceof Error ? error.message : String(error)}). Open it in Word, save it again as .docx, and import that.`);
  }
  const read = readHtml(html);
  const counted = html.match(/<li>/gu)?.length ?? 0;
  const suspicious: readonly Suspicion[] = counted === 0 ? [] : [{
    kind: 'automaticNumber', block: '', text: `${String(counted)} ×`, suggestion: 'In Word: select all, press Ctrl+Shift+F9 or choose “convert numbers to text”, save, and import again.',
  }];
  return { ...read, suspicious, encoding: null };
}
