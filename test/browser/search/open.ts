import type { Page } from 'playwright-core';
import { visit, type VisitOptions } from '../support/page.ts';

/** Opens a search page by a link with a query, and waits for its results. */
export async function openSearch(query: string, { path = 'search/', ...options }: VisitOptions & Readonly<{ path?: string }> = {}): Promise<Page> {
  const { page } = await visit(`${path}?${new URLSearchParams(query.includes('q=') ? query : { q: query }).toString()}`, options);
  await settled(page);
  return page;
}

/** Types a query and presses Enter. */
export async function search(page: Page, query: string): Promise<void> {
  await page.locator('main input[type=search]').fill(query);
  await page.locator('main input[type=search]').press('Enter');
  await settled(page);
}

/** Waits until the results are there. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('[data-search-status]')?.textContent ?? '';
    return status !== '' && document.querySelector('[data-search-results]')?.getAttribute('aria-busy') !== 'true';
  });
}

/** Waits until the other languages are counted too. */
export async function counted(page: Page): Promise<void> {
  await settled(page);
  await page.waitForFunction(() => document.querySelector('[data-search-elsewhere]')?.getAttribute('aria-busy') !== 'true');
}

/** What is announced about the results. */
export async function said(page: Page): Promise<string> {
  return (await page.locator('[data-search-status]').textContent()) ?? '';
}
