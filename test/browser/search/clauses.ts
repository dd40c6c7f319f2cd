import type { Page } from 'playwright-core';

/** A clause as its page shows it: paragraphs and table cells, without the number and the links around it. */
export type ReadClause = Readonly<{ id: string; blocks: readonly string[] }>;

/**
 * Reads the clauses of a policy page in the browser, by other means than the index does.
 * White space, brackets and quotes are left out: to a reader, and to search, a phrase runs across them.
 */
export async function readClauses(page: Page, path: string): Promise<readonly ReadClause[]> {
  const address = new URL(path, page.url().replace(/search\/.*$/, '')).href;
  const found = await page.evaluate(async (from) => {
    const html = await (await fetch(from)).text();
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    return [...parsed.querySelectorAll('[data-search-body] .clause[id], [data-search-body] tr[id]')].map((clause) => {
      for (const other of clause.querySelectorAll('.no, .chips')) other.remove();
      const inner = [...clause.querySelectorAll('p, td, th, li')].filter((block) => block.querySelector('p, td, th, li') === null);
      return { id: clause.id, blocks: inner.map((block) => block.textContent) };
    });
  }, address);
  return found.map(({ id, blocks }) => ({ id, blocks: blocks.map((block) => block.replace(/[\s“”‘’（）()〔〕《》[\]]/gu, '')) }));
}
