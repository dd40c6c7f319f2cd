import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** A clause as its page shows it: paragraphs and table cells, without the number and the links around it. */
export type ReadClause = Readonly<{
  /** The address a result leads to, from the top of the site: `policies/wenzhou-2016-41/#wz-2.3.1`. */
  key: string;
  blocks: readonly string[];
}>;

/** The pages of the built site, as paths from its top, that stand in the folder of a language. */
export function pagesIn(lang: 'zh' | 'vi' | 'en'): readonly string[] {
  return readdirSync(process.env['MINGCE_DIST'] ?? 'dist', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => file.slice(0, -'index.html'.length))
    .filter((path) => (/^(?:vi|en)(?=\/)/.exec(path)?.[0] ?? 'zh') === lang)
    .sort();
}

/** Reads the clauses of pages in the browser, by other means than the index does. White space is left as it stands. */
export async function readClauses(page: Page, paths: readonly string[]): Promise<readonly ReadClause[]> {
  const top = topOf(page);
  const found = await page.evaluate(async (pages) => Promise.all(pages.map(async ({ path, address }) => {
    const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const body = parsed.querySelector('[data-search-body]');
    const lang = body?.closest('[lang]')?.getAttribute('lang');
    return [...(body?.querySelectorAll('.clause[id], tr[id]') ?? [])].map((clause) => {
      for (const other of clause.querySelectorAll('.no, .chips')) other.remove();
      const inner = [...clause.querySelectorAll('p, td, th, li')].filter((block) => block.querySelector('p, td, th, li') === null && block.closest('[lang]')?.getAttribute('lang') === lang);
      return { key: `${path}#${clause.id}`, blocks: inner.map((block) => block.textContent) };
    });
  })), paths.map((path) => ({ path, address: top + path })));
  return found.flat();
}

/** All text of some pages that search may find, one text for each page. */
export function readTexts(page: Page, paths: readonly string[]): Promise<readonly string[]> {
  const top = topOf(page);
  return page.evaluate((addresses) => Promise.all(addresses.map(async (address) => {
    const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    return parsed.querySelector('[data-search-body]')?.textContent ?? '';
  })), paths.map((path) => top + path));
}

/** The address of the site's top, on one of its search pages. */
export function topOf(page: Page): string {
  return page.url().replace(/(?:vi\/|en\/)?search\/.*$/, '');
}
