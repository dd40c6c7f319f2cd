import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist, fileAt, files } from './support/dist.ts';
import { pages, withTag, words, type Element, type Page } from './support/pages.ts';
import { addressesInStyle, describe as name, subresources } from './support/references.ts';

const idsIn = ({ elements }: Page): readonly string[] => elements.flatMap(({ attributes }) => attributes.get('id') ?? []);
const ids = new Map(pages.map((page) => [page.file, new Set(idsIn(page))]));

/** Says what is wrong with a link, or nothing. */
function wrong(page: Page, element: Element): readonly string[] {
  const address = element.attributes.get('href') ?? '';
  if (/^(mailto|tel|data|blob):/.test(address)) return [];
  if (address === '') return [`${name(element)} leads nowhere`];
  const found = fileAt(address, page.file);
  switch (found.kind) {
    case 'missing':
      return [`${name(element)}: there is no page at ${found.url.pathname}`];
    case 'elsewhere':
      if (found.url.protocol !== 'https:') return [`${name(element)}: links to other sites use https`];
      return words(element, 'rel').length > 0 ? [] : [`${name(element)}: links to other sites say what they are in rel, such as "external noreferrer"`];
    case 'file': {
      const hasAnchor = found.hash === '' || found.hash === 'top' || !found.file.endsWith('.html');
      return hasAnchor || ids.get(found.file)?.has(found.hash) === true ? [] : [`${name(element)}: ${found.file} has no id "${found.hash}"`];
    }
  }
}

it('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(0);
});

describe.each(pages)('$file', (page) => {
  it('leads only to pages and anchors that exist', () => {
    const links = withTag(page, 'a', 'area', 'link').filter(({ attributes }) => attributes.has('href'));
    expect(links.flatMap((link) => wrong(page, link))).toEqual([]);
  });

  it('fetches only files that exist', () => {
    const missing = subresources(page).filter(({ address }) => fileAt(address, page.file).kind === 'missing');
    expect(missing).toEqual([]);
  });

  it('uses each id once', () => {
    const times = Map.groupBy(idsIn(page), (id) => id);
    expect([...times].filter(([, all]) => all.length > 1).map(([id]) => id)).toEqual([]);
  });
});

it('style sheets fetch only files that exist', () => {
  const missing = [...files].filter((file) => file.endsWith('.css')).flatMap((file) =>
    addressesInStyle(readFileSync(join(dist, file), 'utf8'))
      .filter((address) => fileAt(address, file).kind === 'missing')
      .map((address) => `${file}: ${address}`),
  );
  expect(missing).toEqual([]);
});
