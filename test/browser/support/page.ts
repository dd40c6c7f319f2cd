import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { browser } from './browser.ts';
import { waitForPictures } from './pictures.ts';
import { lend } from './windows.ts';

/** Something a page did that it promised not to do. */
export type Sighting = Readonly<{ kind: 'request elsewhere' | 'console' | 'page error'; text: string }>;

/** An open page, everything wrong that was seen on it so far, and the way to another path below the base. */
export type Visit = Readonly<{ page: Page; seen: Sighting[]; go: (path: string) => Promise<void> }>;

/** How to visit: a window in CSS pixels (360 × 780 when absent), and what Playwright lets a context choose. */
export type VisitOptions = Readonly<{ width?: number; height?: number }> & Omit<BrowserContextOptions, 'viewport'>;

/**
 * Opens a page of the site as a new reader does, with nothing kept on the device; call it inside a test.
 * When the test ends what was kept is erased, and the test fails if the page asked another origin for anything,
 * broke its Content-Security-Policy, or left an error in the console.
 * @param path Path below the base, such as `policies/wenzhou-2016-41/#wz-2.3.1-s2a`.
 */
export async function visit(path: string, options: VisitOptions = {}): Promise<Visit> {
  const { opened, giveBack } = await lend(options, openPage);
  onTestFinished(async () => {
    await giveBack();
    expectQuiet(opened);
  });
  await opened.go(path);
  return opened;
}

/** Opens an empty page in a context of its own, to be closed by the caller. */
export async function openPage({ width = 360, height = 780, ...options }: VisitOptions): Promise<Visit> {
  const address = inject('address');
  // Keeping the whole site for reading without a network is tested by itself; here every window would do it again.
  const context = await (await browser()).newContext({ viewport: { width, height }, serviceWorkers: 'block', ...options });
  const seen: Sighting[] = [];
  const { origin } = new URL(address);
  context.on('request', (request) => {
    if (!isFrom(origin, request.url())) seen.push({ kind: 'request elsewhere', text: `${request.method()} ${request.url()}` });
  });
  context.on('console', (message) => {
    const text = message.text();
    const matters = message.type() === 'error' || (message.type() === 'warning' && /Content.Security.Policy/i.test(text));
    if (matters) seen.push({ kind: 'console', text: `${text} (${message.location().url})` });
  });
  context.on('weberror', (error) => {
    const { name, message, stack } = error.error();
    seen.push({ kind: 'page error', text: stack === undefined || stack === '' ? `${name}: ${message}` : stack });
  });
  context.on('page', waitForPictures);
  const page = await context.newPage();
  return { page, seen, go: async (path) => { await page.goto(new URL(path.replace(/^\//, ''), address).href); } };
}

/** Waits until every part of a long screen has had its turn to be drawn. */
export async function allDrawn(page: Page): Promise<void> {
  await page.locator('[data-in-turn]').first().waitFor({ state: 'detached' });
}

/** Opens everything that is folded away, at once: dozens of clicks would take longer than all that is then looked at. */
export async function unfoldAll(page: Page): Promise<void> {
  await allDrawn(page);
  await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = true; });
}

/** Fails the test, listing what was seen, if a page has so far done anything it promised not to do. */
export function expectQuiet({ seen }: Pick<Visit, 'seen'>): void {
  expect(seen.map(({ kind, text }) => `${kind}: ${text}`), 'what the page should not have done').toEqual([]);
}

function isFrom(origin: string, url: string): boolean {
  return url.startsWith(`${origin}/`) || url.startsWith(`blob:${origin}/`) || /^(data|about):/.test(url);
}
