import type { PageFacts, PageText, Place } from './place.ts';

/** Ends each paragraph in the index, and parts the facts of a place; Pagefind keeps it, and no text uses it. */
export const separator = '‖';

/** Stands for a space in the facts of a place. */
export const space = '␠';

/** What Pagefind keeps of a page, as far as search reads it. */
export type Fragment = Readonly<{
  url: string;
  /** The text, escaped, with Pagefind's word borders. */
  raw_content?: string;
  content: string;
  anchors: readonly Readonly<{ id: string; location: number }>[];
}>;

/** Reads some places of a page back from the record that writeRecord.ts wrote and Pagefind indexed. */
export function readRecord({ url, raw_content, content, anchors }: Fragment): PageText {
  const raw = raw_content ?? content;
  const parted = raw.includes('\u200B');
  const words = raw.split(parted ? '\u200B' : /[^\S\uFEFF]+/);
  const textFrom = (from: number, to?: number) => texts(words.slice(from, to).join(parted ? '' : ' '));
  const places: Place[] = [];
  let facts: PageFacts = { title: '', kind: '', number: '', place: '', validity: '', date: '' };
  let section = '';
  // Two anchors may stand before the same word; Pagefind keeps them in the order of the text.
  for (const [index, { id: said, location }] of anchors.entries()) {
    const found = textFrom(location, anchors[index + 1]?.location);
    const [kind, ...rest] = said.replaceAll(space, ' ').split(separator);
    const [id = '', number = '', mark = '', heading = ''] = rest;
    if (heading !== '') section = heading;
    if (kind === 'facts') {
      facts = JSON.parse(rest.join(separator)) as PageFacts;
      const own = found.slice(isFirst(url) ? 1 : 0);
      if (own.length > 0) places.push({ id: '', kind: 'page', number: '', mark: '', heading: '', paragraphs: own });
    }
    if (kind === 'section') places.push({ id, kind, number, mark, heading, paragraphs: found.slice(1) });
    if (kind === 'clause') places.push({ id, kind, number, mark, heading: section, paragraphs: found });
  }
  return { url, facts, places };
}

/** The records of a page are numbered in their addresses; the first begins with its title. */
function isFirst(url: string): boolean {
  return url.endsWith('#0');
}

function texts(text: string): readonly string[] {
  const parts = text.split(separator).map((part) => part.replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim());
  return parts.slice(0, -1);
}
