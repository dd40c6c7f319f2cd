import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { serveSite } from '../../src/tools/serve/site.ts';
import { openExample } from './support/benefits.ts';
import { browser } from './support/browser.ts';
import { waitForPictures } from './support/pictures.ts';

const folder = await mkdtemp(join(tmpdir(), 'mingce-offline-'));
await cp(process.env['MINGCE_DIST'] ?? 'dist', folder, { recursive: true });
const site = await serveSite({ folder, base: process.env['BASE'] ?? '/', port: 0 });
afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** A reader's window whose first page was a policy, after everything was kept. */
async function afterOneVisit(path: string): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width: 360, height: 780 }, serviceWorkers: 'allow' });
  const page = await context.newPage();
  waitForPictures(page);
  await page.goto(new URL(path, site.address).href);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return page;
}

/** One window for what can be seen in any language: the Vietnamese pages are the quickest to keep. */
let kept: Promise<Page> | undefined;
const keptWindow = () => (kept ??= afterOneVisit('vi/about/'));
afterAll(async () => { await (await kept)?.context().close(); });

const open = (page: Page, path: string) => page.goto(new URL(path, site.address).href);

it('after one visit the site is read, searched and calculated without a network', { timeout: 120_000 }, async () => {
  const page = await afterOneVisit('policies/wenzhou-2016-41/');
  await page.context().setOffline(true);
  await open(page, 'policies/xiamen-rural-2017/');
  expect(await page.locator('h1').textContent()).toContain('厦门');
  await open(page, `search/?q=${encodeURIComponent('护理补贴')}`);
  await page.locator('.level.exact li > a').first().waitFor();
  await open(page, 'calculators/disability-benefits/');
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await openExample(page, 0);
  await page.context().close();
});

it('a page that was not kept says so, and leads to those that were', { timeout: 120_000 }, async () => {
  const page = await keptWindow();
  await page.context().setOffline(true);
  await open(page, 'vi/not-there/');
  expect(await page.locator('h1').textContent()).toBe('Không có mạng');
  await page.locator('main a[href$="/vi/policies/"]').click();
  expect(await page.locator('h1').count()).toBe(1);
  await page.context().setOffline(false);
});

it('a newer site is announced, and changes nothing on the page that is open', { timeout: 120_000 }, async () => {
  const page = await keptWindow();
  await open(page, 'vi/about/');
  await appendFile(join(folder, 'vi/sw.js'), '\n// Newer.');
  const before = await page.locator('main').innerText();
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((kept) => kept?.update()));
  await page.locator('.newer:not([hidden])').waitFor();
  expect(await page.locator('.newer').textContent()).toContain('Có bản mới');
  expect(await page.locator('main').innerText()).toBe(before);
});
