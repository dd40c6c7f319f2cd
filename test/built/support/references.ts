import { words, type Element, type Page } from './pages.ts';

/** An address in a page, and the element it stands in, for messages. */
export type Reference = Readonly<{ address: string; where: string }>;

/** `link` relations that make the browser fetch something. */
const fetching = new Set(['stylesheet', 'preload', 'modulepreload', 'prefetch', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest']);

/** Everything a page makes the browser fetch: scripts, styles, pictures, icons, island modules, and `url()` in its own styles. */
export function subresources(page: Page): readonly Reference[] {
  return page.elements.flatMap((element) => addressesIn(element).map((address) => ({ address, where: describe(element) })));
}

/** Addresses that a style sheet fetches, by `url()` or `@import`. */
export function addressesInStyle(css: string): readonly string[] {
  const found = css.matchAll(/(?:url\(|@import\s*(?=["']))\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^)"'\s]+))/g);
  return [...found]
    .map(({ groups }) => groups?.['double'] ?? groups?.['single'] ?? groups?.['bare'] ?? '')
    .filter((address) => address !== '' && !/^(data:|#)/.test(address));
}

/** A short form of an element for messages: its tag and the attributes that name it. */
export function describe({ tag, attributes }: Element): string {
  const naming = ['id', 'class', 'href', 'src'].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [` ${name}="${value}"`];
  });
  return `<${tag}${naming.join('')}>`;
}

function addressesIn(element: Element): readonly string[] {
  const { tag, attributes, text } = element;
  const found: string[] = [];
  const add = (...names: readonly string[]) => found.push(...names.flatMap((name) => attributes.get(name) ?? []));
  if (tag === 'link' && words(element, 'rel').some((rel) => fetching.has(rel))) add('href');
  else if (tag === 'style') found.push(...addressesInStyle(text));
  else if (tag === 'object') add('data');
  else if (tag === 'use' || tag === 'image') add('href', 'xlink:href');
  else if (tag !== 'a' && tag !== 'link') add('src', 'poster');
  const sets = [attributes.get('srcset'), attributes.get('imagesrcset')].filter((set) => set !== undefined);
  found.push(...sets.flatMap((set) => set.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')));
  return found.filter((address) => address !== '' && !address.startsWith('data:') && !address.startsWith('#'));
}
