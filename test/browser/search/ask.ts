import type { Page } from 'playwright-core';
import { topOf } from './clauses.ts';

/** What the search page showed for a query, after searching further as long as that is offered. */
export type Shown = Readonly<{
  /** The levels that have results. */
  levels: readonly string[];
  /** Where the results of the exact level lead to, from the top of the site. */
  exact: readonly string[];
  status: string;
}>;

/** Types queries into the search page one after the other, as fast as it answers. Many in one page, since opening it costs most. */
export function askAll(page: Page, queries: readonly string[]): Promise<readonly Shown[]> {
  return page.evaluate(async ({ all, top }) => {
    const form = document.querySelector<HTMLFormElement>('main form[data-site-search]');
    const box = document.querySelector<HTMLInputElement>('main input[type=search]');
    const results = document.querySelector<HTMLElement>('[data-search-results]');
    if (form === null || box === null || results === null) throw new Error('This is no search page.');
    // What is found is read, not looked at: laying out a thousand results for each query takes longer than finding them.
    results.style.display = 'none';
    const answered = async () => {
      while (results.hasAttribute('aria-busy')) await new Promise((done) => { setTimeout(done); });
    };
    const shown = [];
    for (const query of all) {
      box.value = query;
      form.requestSubmit();
      await answered();
      for (let more = results.querySelector<HTMLElement>(':scope > button'); more !== null; more = results.querySelector(':scope > button')) {
        more.click();
        await answered();
      }
      shown.push({
        levels: [...results.querySelectorAll('.level')].map((level) => level.className.replace('level ', '')),
        exact: [...results.querySelectorAll<HTMLAnchorElement>('.level.exact li > a')].map((link) => decodeURIComponent(link.href.slice(top.length))),
        status: document.querySelector('[data-search-status]')?.textContent ?? '',
      });
    }
    return shown;
  }, { all: queries, top: topOf(page) });
}
