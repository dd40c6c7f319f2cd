import type { Page } from 'playwright-core';
import { visit, type VisitOptions } from './page.ts';

/** Where the calculator of elections stands. */
export const calculator = 'calculators/committee-election/';

/** The calculator of elections, drawn and ready. */
export async function start(options: VisitOptions = {}, path = calculator): Promise<Page> {
  const { page } = await visit(path, options);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
}

/** Whether nothing is wider than the screen. */
export const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** What the part comes to as a whole. */
export const overall = (page: Page): Promise<string> => page.locator('.overall').innerText();

/** The line of a check. */
export const checkOf = (page: Page, title: string) => page.locator('.result .checked > li').filter({ hasText: title }).last();

/** Opens an example by its place. */
export const example = async (page: Page, at: number): Promise<void> => {
  await page.locator('.examples summary').click();
  await page.locator('.examples button').nth(at).click();
};
