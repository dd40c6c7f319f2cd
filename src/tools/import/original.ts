import { createHash } from 'node:crypto';
import { originalVersion, type Block, type Original } from '../../schemas/originals/index.ts';
import { clean } from './clean/index.ts';
import { damageIn } from './damage/index.ts';
import { languageOf } from './language.ts';
import { chineseMetadata } from './metadata/chinese.ts';
import { relationsIn } from './metadata/relations.ts';
import { vietnameseMetadata } from './metadata/vietnamese.ts';
import { chooseDocument } from './chooseDocument.ts';
import { Refused } from './refused.ts';
import type { ReadFile } from './read/index.ts';
import { nest } from './structure/nest.ts';
import { rolesOf } from './structure/roles.ts';

/** What an official text is made from: the file as it was read, the id it gets, and which text of a collection it is. */
export type Wanted = Readonly<{ id: string; file: string; document?: number }>;

/**
 * The official text in a file: cleaned, put in order, with what it says of itself and a report of everything done and doubted.
 * @throws {@link Refused} where no text is left, or in none of the languages of the site.
 */
export function makeOriginal(read: ReadFile, { id, file, document }: Wanted): Original {
  const cleaned = clean(read.lines);
  const whole = cleaned.lines.filter(({ as }) => as !== 'blank');
  const content = document === undefined ? whole : chooseDocument(whole, document, file);
  const said = content.map(({ text }) => text).join('\n');
  const language = languageOf(said);
  if (content.length === 0) throw new Refused(`${file} holds no text. Check that it is the right file.`);
  if (language === null) throw new Refused(`The text of ${file} is neither Chinese nor Vietnamese, so its clauses cannot be recognised. Check that it is the right file, and that its characters are readable when it is opened.`);
  const tongue = language === 'vi' ? 'vi' : 'zh';
  const { blocks, suspicious } = nest(content, rolesOf(content, tongue), tongue);
  const removed = [...read.removed, ...cleaned.removed];
  // What a site says around a text may name it: 《…》 in its greeting, the day in its counter.
  const hints = document === undefined ? removed.filter(({ kind }) => kind === 'viewCounter' || kind === 'siteNotice').map(({ text }) => text) : [];
  const metadata = tongue === 'vi' ? vietnameseMetadata(blocks) : chineseMetadata(blocks, hints);
  const counted = new Map<string, number>();
  const count = (name: string, more = 1) => counted.set(name, (counted.get(name) ?? 0) + more);
  for (const { kind } of blocks) count(kind);
  for (const value of Object.values(metadata)) if (value !== null && value.length > 0) count('metadata');
  const relations = relationsIn(blocks, metadata, tongue);
  count('relations', relations.length);
  return {
    version: originalVersion, id, language,
    source: { file, bytes: read.bytes, sha256: read.sha256, format: read.format, encoding: read.encoding },
    metadata, relations: [...relations],
    blocks: blocks.map((block): Block => ({ ...block, sha256: sha256(block.text) })),
    report: {
      recognised: Object.fromEntries(counted),
      removed: removed.map((each) => ({ ...each })),
      repaired: [...read.repaired, ...cleaned.repaired].map((each) => ({ ...each })),
      suspicious: [...read.suspicious, ...suspicious, ...damageIn(blocks)].map((each) => ({ ...each })),
    },
  };
}

/** The SHA-256 of a text in UTF-8, as hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
