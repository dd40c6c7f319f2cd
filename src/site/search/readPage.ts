import { parse } from 'parse5';
import { attribute, classes, clean, detach, find, isElement, isInline, isSkipped, textOf, type Element } from './dom.ts';
import type { Place } from './place.ts';

/** A place, the section it stands in, and the language it is written in as the page's `lang` attributes say. */
export type ReadPlace = Place & Readonly<{ section: string; lang: string }>;

/** What a built page holds for search. */
export type ReadPage = Readonly<{ title: string; lang: string; places: readonly ReadPlace[] }>;

const heading = /^(?:h[1-6]|dt)$/;

/**
 * Reads a built page: the element marked `data-search-body`, place by place. A clause is an element with an id that has
 * the class `clause` or is a row of a table; a section is a heading, or a term of a list, that has an id itself or is
 * the first in an element that has one. The number of either is the element in it with the class `no` or `secno`. What is hidden, chips that lead
 * elsewhere, and what is marked `data-search-ignore` are left out.
 * @returns Nothing for a page without a marked body.
 */
export function readPage(html: string): ReadPage | undefined {
  const document = parse(html);
  const root = document.childNodes.find(isElement);
  const body = root === undefined ? undefined : find(root, (element) => attribute(element, 'data-search-body') !== undefined);
  if (root === undefined || body === undefined) return undefined;
  const lang = attribute(body, 'lang') ?? attribute(root, 'lang') ?? '';
  const reader = new Reader(lang);
  reader.read(body, lang);
  const title = find(body, (element) => element.tagName === 'h1');
  return { title: title === undefined ? '' : textOf(title), lang, places: reader.places() };
}

type Open = Omit<ReadPlace, 'paragraphs'> & Readonly<{ paragraphs: string[] }>;

class Reader {
  /** By language and id. */
  readonly #places = new Map<string, Open>();
  readonly #ids = new Set<string>();
  readonly #sections: Open[] = [];
  #now: Open;

  constructor(lang: string) {
    this.#now = this.#place({ id: '', kind: 'page', number: '', mark: '', heading: '', section: '', lang, paragraphs: [] });
  }

  places(): readonly ReadPlace[] {
    return [...this.#places.values()].filter(({ kind, paragraphs }) => kind !== 'page' || paragraphs.length > 0);
  }

  /** Reads an element's children; `owner` is the id of the nearest element that has one, which its first heading names. */
  read(element: Element, lang: string, owner?: string): void {
    let words = '';
    const flush = () => {
      const text = clean(words);
      words = '';
      if (text === '') return;
      if (lang !== this.#now.lang) this.#now = this.#place({ ...this.#now, lang, paragraphs: [] });
      this.#now.paragraphs.push(text);
    };
    for (const child of element.childNodes) {
      if ('value' in child) words += child.value;
      if (!isElement(child) || isSkipped(child)) continue;
      if (isInline(child)) {
        words += textOf(child);
        continue;
      }
      flush();
      this.#enter(child, attribute(child, 'lang') ?? lang, owner);
    }
    flush();
  }

  #enter(element: Element, lang: string, owner: string | undefined): void {
    const id = attribute(element, 'id');
    if (heading.test(element.tagName)) {
      this.#title(element, lang, id ?? owner);
      return;
    }
    const before = this.#now;
    const depth = this.#sections.length;
    if (id !== undefined && (element.tagName === 'tr' || classes(element).includes('clause'))) {
      const section = this.#sections.at(-1);
      this.#now = this.#place({ id, kind: 'clause', ...takeNumber(element), heading: section?.heading ?? '', section: section?.id ?? '', lang, paragraphs: [] });
      this.read(element, lang);
    } else {
      this.read(element, lang, id ?? owner);
      // A heading without a box of its own governs what follows it; one in a box with an id ends with the box.
      if (id === undefined || this.#sections.length === depth) return;
      this.#sections.length = depth;
    }
    this.#now = before;
  }

  /** Opens a section at its heading. The page's title is read apart; a second heading of one section is text. */
  #title(element: Element, lang: string, id: string | undefined): void {
    if (element.tagName === 'h1') return;
    const opens = id !== undefined && this.#now.kind !== 'clause' && !this.#ids.has(id);
    const numbered = opens ? takeNumber(element) : { number: '', mark: '' };
    const text = clean(textOf(element));
    if (opens) {
      this.#now = this.#place({ id, kind: 'section', ...numbered, heading: text, section: id, lang, paragraphs: [] });
      this.#sections.push(this.#now);
    } else if (text !== '') this.#now.paragraphs.push(text);
  }

  #place(place: Open): Open {
    const key = `${place.lang} ${place.id}`;
    const known = this.#places.get(key) ?? place;
    this.#places.set(key, known);
    this.#ids.add(place.id);
    return known;
  }
}

/** The printed number in an element, and the mark after it, taken out so that they are not read as text. */
function takeNumber(element: Element): Pick<Place, 'number' | 'mark'> {
  const found = find(element, (each) => classes(each).some((name) => name === 'no' || name === 'secno'));
  if (found === undefined) return { number: '', mark: '' };
  detach(found);
  const [number = clean(textOf(found)), mark = ''] = found.childNodes.filter(isElement).map((each) => clean(textOf(each)));
  return { number, mark };
}
