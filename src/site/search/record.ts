import type { PageText, Place } from './place.ts';

/** Ends the number, the heading and each paragraph of a place in the index; Pagefind keeps it, and no text uses it. */
export const separator = '‖';

/** The id of a record's last place, whose words find the page and are not shown. */
export const factsId = '-facts';

/** What Pagefind keeps of a page, as far as search reads it. */
export type Fragment = Readonly<{
  url: string;
  /** The text, escaped, with Pagefind's word borders. */
  raw_content?: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  anchors: readonly Readonly<{ element: string; id: string; location: number }>[];
}>;

/** Reads some places of a page back from the record that writeRecord.ts wrote and Pagefind indexed. */
export function readRecord({ url, raw_content, content, meta, anchors }: Fragment): PageText {
  const raw = raw_content ?? content;
  const parted = raw.includes('\u200B');
  const words = raw.split(parted ? '\u200B' : /[^\S\uFEFF]+/);
  const textFrom = (from: number, to?: number) => texts(words.slice(from, to).join(parted ? '' : ' '));
  const sorted = [...anchors].sort((a, b) => a.location - b.location);
  const headings = new Map<string, string>();
  const places: Place[] = [];
  let section = '';
  const [, ...own] = textFrom(0, sorted[0]?.location);
  if (own.length > 0) places.push({ id: '', kind: 'page', number: '', heading: '', paragraphs: own });
  for (const [index, { element, id, location }] of sorted.entries()) {
    const found = textFrom(location, sorted[index + 1]?.location);
    if (id === factsId) continue;
    if (element === 'h3') {
      section = id;
      headings.set(id, found[0] ?? '');
    } else if (element === 'h2') {
      section = id;
      const [number = '', heading = '', ...paragraphs] = found;
      headings.set(id, heading);
      places.push({ id, kind: 'section', number, heading, paragraphs });
    } else {
      const [number = '', ...paragraphs] = found;
      places.push({ id, kind: 'clause', number, heading: headings.get(section) ?? '', paragraphs });
    }
  }
  const fact = (name: string) => (meta[name] ?? '').replaceAll('\u200B', '');
  const facts = { title: fact('title'), kind: fact('kind'), number: fact('number'), place: fact('place'), validity: fact('validity'), date: fact('date') };
  return { url, facts, places };
}

function texts(text: string): readonly string[] {
  const parts = text.split(separator).map((part) => part.replace(/&lt;/g, '<').replace(/&gt;/g, '>').trim());
  return parts.slice(0, -1);
}
