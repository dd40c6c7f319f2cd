import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement, type Element } from '../search/dom.ts';
import { element, xmlDocument } from '../xml.ts';

/** A page as it names itself: its whole address, and that of each language it exists in. */
export type SitemapEntry = Readonly<{ address: string; languages: readonly Readonly<{ code: string; address: string }>[] }>;

/** What a built page says of its own address; null where it asks not to be listed, or names none. */
export function entryOf(html: string): SitemapEntry | null {
  const found = elementsIn(parse(html));
  const isUnlisted = found.some((each) => each.tagName === 'meta' && attribute(each, 'name') === 'robots' && attribute(each, 'content')?.includes('noindex'));
  const links = found.filter(({ tagName }) => tagName === 'link');
  const address = links.map((link) => (attribute(link, 'rel') === 'canonical' ? attribute(link, 'href') : undefined)).find((href) => href !== undefined);
  if (isUnlisted || address === undefined) return null;
  const languages = links.flatMap((link) => {
    const [code, href] = [attribute(link, 'hreflang'), attribute(link, 'href')];
    return attribute(link, 'rel') === 'alternate' && code !== undefined && href !== undefined ? [{ code, address: href }] : [];
  });
  return { address, languages };
}

/** The site map of these pages, in the order of their addresses. */
export function sitemapOf(entries: readonly SitemapEntry[]): string {
  const ordered = [...entries].sort(({ address: one }, { address: other }) => (one < other ? -1 : Number(one > other)));
  return xmlDocument(element('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' },
    ...ordered.map(({ address, languages }) => element('url', {},
      element('loc', {}, address),
      ...languages.map(({ code, address: other }) => element('xhtml:link', { rel: 'alternate', hreflang: code, href: other })),
    )),
  ));
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): readonly Element[] {
  return node.childNodes.filter(isElement).flatMap((child) => [child, ...elementsIn(child)]);
}
