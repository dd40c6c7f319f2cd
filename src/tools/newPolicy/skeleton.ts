import type { Block, Original } from '../../schemas/originals/index.ts';

/** A clause to be written: its id in the plain edition, the number printed, and the section it stands in. */
export type Slot = Readonly<{ id: string; number: string; block: string }>;

type Section = Readonly<{ id: string; number: string; slots: Slot[]; sections: Section[] }>;

const isClause = ({ kind }: Block) => kind === 'clause' || kind === 'paragraph' || kind === 'row';

/** Every clause a plain edition of an official text has to restate, in its order. Ids begin with `beginning` and never change afterwards. */
export function slotsOf({ blocks, language }: Original, beginning: string): readonly Slot[] {
  const top = language === 'vi' ? 'Đầu văn bản' : '文头';
  return blocks.filter(isClause).map(({ id, label, parent }) => ({ id: `${beginning}-${id}`, number: label !== '' ? shown(label) : parent === null ? top : '', block: id }));
}

/**
 * A plain edition with every clause and no words: ids and numbers from the official text, what the document says of itself above, and
 * empty places for what has to be written. Titles of sections are left empty too: the plain edition uses its own words.
 * @param today The day it is published here, YYYY-MM-DD.
 */
export function skeletonOf(original: Original, beginning: string, today: string): string {
  const slots = new Map(slotsOf(original, beginning).map((slot) => [slot.block, slot]));
  const top: Section = { id: `${beginning}.top`, number: original.language === 'vi' ? 'Đầu văn bản' : '文头', slots: [], sections: [] };
  const sections = new Map<string, Section>();
  const first: Section[] = [top];
  const inside = new Map(original.blocks.map(({ id, parent }) => [id, parent]));
  const sectionOf = (id: string | null): Section | undefined => (id === null ? undefined : sections.get(id) ?? sectionOf(inside.get(id) ?? null));
  for (const block of original.blocks) {
    const outer = sectionOf(block.parent);
    if (block.kind === 'heading') {
      const section: Section = { id: `${beginning}.${block.id}`, number: shown(block.label), slots: [], sections: [] };
      sections.set(block.id, section);
      (outer?.sections ?? first).push(section);
    }
    const slot = slots.get(block.id);
    if (slot === undefined) continue;
    // What stands after the last section without a number closes the document.
    (outer ?? (block.label === '' ? top : ownSection(block, first, sections, beginning))).slots.push(slot);
  }
  return `${fieldsOf(original, today)}\n${first.filter(({ slots: own, sections: inner }) => own.length + inner.length > 0).map(written).join('\n')}`;
}

/** A numbered clause that stands in no section, such as an article of a law without chapters, is a section of its own. */
function ownSection({ id, label }: Block, first: Section[], sections: Map<string, Section>, beginning: string): Section {
  const section: Section = { id: `${beginning}.${id}`, number: shown(label), slots: [], sections: [] };
  sections.set(id, section);
  first.push(section);
  return section;
}

function written({ id, number, slots, sections }: Section): string {
  return [
    `<Section id="${id}" number="${number}" title="">\n`,
    ...slots.map((slot) => `<Clause id="${slot.id}" number="${slot.number}" kinds="" strength="" computable="" who="">\n\n</Clause>\n`),
    ...sections.map(written),
    '</Section>\n',
  ].join('\n');
}

function shown(label: string): string {
  return label.replace(/^第.+篇 /u, '').replaceAll('"', '&quot;').trim();
}

function fieldsOf({ id, language, metadata, source }: Original, today: string): string {
  const text = (value: string | null) => (value === null ? 'null' : JSON.stringify(value));
  const lines: readonly (readonly [string, string])[] = [
    ['id', id], ['language', language === 'vi' ? 'vi' : 'zh-Hans'], ['title', '""'], ['officialTitle', text(metadata.title)], ['documentNumber', text(metadata.documentNumber)],
    ...(metadata.documentType === null ? [] : [['documentType', text(metadata.documentType)] as const]),
    ['indexNumber', text(metadata.indexNumber)], ['subject', 'null'], ['issuer', text(metadata.issuer ?? '')],
    ...(metadata.signer === null ? [] : [['signer', text(metadata.signer)] as const]),
    ['issuedOn', metadata.issuedOn ?? 'null'], ['publishedOn', metadata.publishedOn ?? 'null'], ['effectiveOn', metadata.effectiveOn ?? 'null'],
    ['validity', 'notVerified'], ['validityNote', '""'], ['validityConfidence', 'low'], ['place', text(metadata.place ?? '')], ['audience', '[]'], ['topics', '[]'],
    ['basedOn', '[]'], ['replaces', '[]'], ['replacedBy', '[]'], ['summary', '{ zh: "", vi: "", en: "" }'], ['knownSince', '[]'],
    ['source', `{ file: ${text(source.file)}, note: "" }`], ['publishedHere', today],
  ];
  return `---\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n`;
}
