import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { dist, files } from './dist.ts';

/** An element with its attributes, the text directly inside it, and the language that text says it is in. */
export type Element = Readonly<{ tag: string; attributes: ReadonlyMap<string, string>; text: string; lang: string }>;

/** A built page: its file on the site, and all its elements in document order. */
export type Page = Readonly<{ file: string; html: string; elements: readonly Element[] }>;

/** Every built page, so that a page added tomorrow is checked tomorrow. */
export const pages: readonly Page[] = [...files]
  .filter((file) => file.endsWith('.html'))
  .sort()
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8');
    return { file, html, elements: [...elementsIn(parse(html))] };
  });

/** The elements with one of these tags. */
export function withTag(page: Page, ...tags: readonly string[]): readonly Element[] {
  return page.elements.filter(({ tag }) => tags.includes(tag));
}

/** Whether a file is a page for frames of other sites: it belongs to them, and nothing of the site leads through it. */
export function framed(file: string): boolean {
  return /^(?:vi\/|en\/)?embed\/.*\.html$/.test(file);
}

/** The words of a space-separated attribute such as `rel`; none when it is absent. */
export function words(element: Element, attribute: string): readonly string[] {
  return (element.attributes.get(attribute) ?? '').split(/\s+/).filter((word) => word !== '');
}

function* elementsIn(node: DefaultTreeAdapterTypes.Node, around = ''): Generator<Element> {
  const lang = 'tagName' in node ? node.attrs.find(({ name }) => name === 'lang')?.value ?? around : around;
  if ('tagName' in node) {
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    yield { tag: node.tagName, attributes: new Map(node.attrs.map(({ name, value }) => [name, value])), text, lang };
  }
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsIn(child, lang);
  if ('content' in node) yield* elementsIn(node.content, lang);
}
