import { extname } from 'node:path';
import type { Original } from '../../../schemas/originals/index.ts';
import { Refused } from '../refused.ts';

type Format = Original['source']['format'];

const takes = 'The importer takes .txt, .md, .html, .docx and .pdf files.';

/** What a file is, by its first bytes; for text, by its name. @throws {@link Refused} for what holds no text the importer can read. */
export function kindOf(bytes: Uint8Array, file: string): Format {
  const begins = (...wanted: readonly number[]) => wanted.every((byte, at) => bytes[at] === byte);
  if (begins(0x25, 0x50, 0x44, 0x46)) return 'pdf';
  if (begins(0x50, 0x4b, 0x03, 0x04)) {
    if (/\.(?:docx|docm|dotx)$/iu.test(file)) return 'docx';
    throw new Refused(`${file} is a packed file and no .docx. Unpack it, and import the document in it. ${takes}`);
  }
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) {
    const inside = new TextDecoder('utf-16le').decode(bytes.subarray(0, 200_000));
    throw new Refused(inside.includes('EncryptedPackage')
      ? `${file} is protected by a password. Open it in Word, remove the password (File › Info), save it as .docx, and import that.`
      : `${file} is an old Word file (.doc) or another old Office file. Open it, save it as .docx, and import that.`);
  }
  if (begins(0x7b, 0x5c, 0x72, 0x74, 0x66)) throw new Refused(`${file} is an RTF file. Open it, save it as .docx, and import that.`);
  const ending = extname(file).toLowerCase();
  if (/^\.(?:x?html?|mht)$/u.test(ending) || looksLikePage(bytes)) return 'html';
  return ending === '.md' || ending === '.markdown' ? 'markdown' : 'text';
}

function looksLikePage(bytes: Uint8Array): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/iu.test(new TextDecoder('latin1').decode(bytes.subarray(0, 600)));
}
