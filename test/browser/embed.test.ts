import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { embedCode, scriptCode } from '../../src/site/embed/code.ts';
import { browser } from './support/browser.ts';
import { serveAllowing, serveOther, type OtherSite } from './support/frames.ts';
import { waitForPictures } from './support/pictures.ts';

type Heard = Readonly<{ data: unknown; origin: string }>;

let site: Awaited<ReturnType<typeof serveAllowing>>;
let village: OtherSite;
let stranger: OtherSite;

/** The page of a village: the code of the documentation, and beside it a page that nobody may frame. */
const page = (): string => `<!doctype html><html lang="zh"><title>村网站</title><h1>村网站</h1>
<script>const heard = []; addEventListener('message', ({ data, origin }) => heard.push({ data, origin }));</script>
${scriptCode(`${site.address}embed/resize.js`)}
${embedCode({ address: `${site.address}embed/disability-benefits/`, title: '残疾人补贴自查', height: 500 })}
<iframe id="other" src="${site.address}embedding/" title="别的网页"></iframe>`;

beforeAll(async () => {
  [village, stranger] = await Promise.all([serveOther(page), serveOther(page)]);
  site = await serveAllowing([village.origin]);
});
afterAll(() => Promise.all([village.close(), stranger.close(), site.close()]));

async function open({ origin }: OtherSite, prepare: (context: BrowserContext) => Promise<unknown> = () => Promise.resolve()): Promise<Readonly<{ host: Page; frame: FrameLocator; asked: string[] }>> {
  const context = await (await browser()).newContext({ viewport: { width: 360, height: 780 } });
  onTestFinished(() => context.close());
  await prepare(context);
  const host = await context.newPage();
  waitForPictures(host);
  const asked: string[] = [];
  context.on('request', (request) => { asked.push(request.url()); });
  await host.goto(origin);
  return { host, frame: host.frameLocator('iframe[data-mingce]'), asked };
}

const heard = (host: Page) => host.evaluate<readonly Heard[]>('heard');
const height = (host: Page) => host.locator('iframe[data-mingce]').evaluate((frame) => frame.clientHeight);
const urlIn = (host: Page, at: number) => host.frames()[at]?.url() ?? '';

it('a calculator in the page of an allowed site asks, grows with what stands in it, and tells its height and nothing else', async () => {
  const { host, frame, asked } = await open(village);
  await frame.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await expect.poll(() => height(host)).toBeGreaterThan(1000);
  expect(await frame.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight), 'no scroll bar is left').toBe(true);

  await frame.locator('.start .actions .btn').click();
  const first = await frame.locator('.ask legend').innerText();
  await expect.poll(() => height(host)).toBeLessThan(1100);
  await frame.locator('[name=answer]').first().check();
  await frame.locator('.ask .actions .btn').first().click();
  await expect.poll(() => frame.locator('.ask legend').innerText()).not.toBe(first);
  // What the site around does itself is no message of the frame, and changes nothing.
  await host.evaluate(() => { postMessage({ mingceHeight: 4000 }, '*'); });
  await host.evaluate(() => { history.back(); });
  await expect.poll(() => frame.locator('.ask legend').innerText()).toBe(first);
  expect(await height(host)).toBeLessThan(1100);

  const { origin } = new URL(site.address);
  const all = await heard(host);
  const fromFrame = all.filter((each) => each.origin === origin);
  expect(all.length - fromFrame.length).toBe(1);
  expect(fromFrame.length).toBeGreaterThan(2);
  for (const { data } of fromFrame) expect(data).toEqual({ mingceHeight: expect.any(Number) as number });
  expect(asked.filter((url) => url.includes('?') || (!url.startsWith(site.address) && url !== `${village.origin}/` && url !== `${village.origin}/favicon.ico`))).toEqual([]);
  expect(urlIn(host, 2), 'another page of the site in a frame').toMatch(/^chrome-error:/);
});

it('a result in a frame leads to its clauses in a window of their own, and says so where nothing can be kept or copied', async () => {
  const refused = `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('', 'SecurityError'); } }); Object.defineProperty(navigator, 'clipboard', { value: undefined });`;
  const { host, frame } = await open(village, (context) => context.addInitScript(refused));
  await frame.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await frame.locator('details.more summary').first().click();
  await frame.locator('.plainlist button').first().click();
  await frame.locator('.result .take').waitFor();
  const before = urlIn(host, 1);

  const [clause] = await Promise.all([host.context().waitForEvent('page'), frame.locator('.result a[href*="#wz-"]:visible').first().click()]);
  await clause.waitForURL(/\/policies\/wenzhou-2016-41\/#wz-/, { waitUntil: 'commit' });
  expect(await clause.evaluate(() => opener === null)).toBe(true);
  await clause.close();
  expect([host.url(), urlIn(host, 1)]).toEqual([`${village.origin}/`, before]);

  await frame.locator('.take button', { hasText: '存在这台设备上' }).click();
  await expect.poll(() => frame.locator('.take .said').innerText()).toContain('不让存');
  await frame.locator('.take button', { hasText: '链接' }).first().click();
  expect(await frame.locator('#share-link').inputValue()).toContain(`${site.address}calculators/disability-benefits/#case=`);
  await frame.locator('a[href="#/review"]').first().click();
  await frame.locator('.answers').first().waitFor();
  expect(host.context().pages()).toHaveLength(1);
});

it('a site that is not allowed gets no calculator into its frame', async () => {
  const { host } = await open(stranger);
  await expect.poll(() => [urlIn(host, 1), urlIn(host, 2)].every((url) => url.startsWith('chrome-error:'))).toBe(true);
  expect(await heard(host)).toEqual([]);
});
