import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { makeOriginal } from '../../../src/tools/import/original.ts';
import { readFileOf } from '../../../src/tools/import/read/index.ts';
import { store } from '../../../src/tools/import/run/store.ts';
import { serveSite, type ServedSite } from '../../../src/tools/serve/site.ts';
import { law } from '../../tools/import/support/documents.ts';
import { findBarriers } from '../support/axe.ts';
import { browser } from '../support/browser.ts';

mkdirSync('.cache', { recursive: true });
// Below the repository, since a page is made by modules that are looked for from where it is written.
const top = resolve(mkdtempSync('.cache/official-'));
const originals = join(top, 'originals');
let site: ServedSite;

/** Made up for this test; its numbers are those of a plain edition of the site, its words are not. */
const beside = ['第三篇：中坪村养桥办法', '为了养好石桥，订这份办法。', '一、养桥人', '养桥人由村里选。', '二、养什么', '（一）石桥。石板每月看一次，裂了20~30厘米的，要 换 “新” 的 -- 不拖。', '（二）木桥。由xxx看。', '九、别的', '没有了。'];

async function original(id: string, lines: readonly string[], document?: number): Promise<void> {
  const bytes = new TextEncoder().encode(lines.join('\n'));
  store(makeOriginal(await readFileOf(bytes, `${id}.txt`), { id, file: `${id}.txt`, ...(document === undefined ? {} : { document }) }), originals);
}

beforeAll(async () => {
  mkdirSync(originals);
  await original('zhongping-points', beside, 3);
  await original('bridge-law', law);
  await promisify(execFile)(process.execPath, ['test/browser/official/build.ts', join(top, 'dist')], { env: { ...process.env, ORIGINALS: originals, ASTRO_TELEMETRY_DISABLED: '1' } });
  site = await serveSite({ folder: join(top, 'dist'), base: '/', port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(top, { recursive: true });
});

/** Opens a page of the small site; it may leave nothing in the console and ask no other origin. */
async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block', ...options });
  const wrong: string[] = [];
  onTestFinished(async () => {
    await context.close();
    expect(wrong).toEqual([]);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(site.address)) wrong.push(request.url());
  });
  const page = await context.newPage();
  await page.goto(`${site.address}${path}`);
  return page;
}

describe('an official text beside its plain edition', () => {
  const path = 'policies/zhongping-points/official/';

  it('stands on the left to the character, its plain words on the right, without scripts', async () => {
    const page = await open(path, { javaScriptEnabled: false });
    const clause = page.locator('[id="s2.1"] .verbatim');
    expect(await clause.textContent()).toBe(beside[5]);
    const row = page.locator('.pair', { has: page.locator('[id="s2.1"]') });
    const plain = row.locator('.plain a').first();
    expect(await plain.getAttribute('href')).toBe('/policies/zhongping-points/#pt3-2.1');
    const [left, right] = [await clause.boundingBox(), await plain.boundingBox()];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(80);
  });

  it('says what has no counterpart, on either side, and what looks damaged', async () => {
    const page = await open(path);
    const row = page.locator('.pair', { has: page.locator('[id="s9.p1"]') });
    expect(await row.locator('.plain').textContent()).toContain('没有单独写这一处');
    expect(await page.locator('.plainonly a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toContain('/policies/zhongping-points/#pt3-D.1');
    expect(await page.locator('[id="s2.2"] .gloss').textContent()).toContain('名称被隐去');
  });

  it('stands above its plain words on a phone, and nothing is wider than the window', async () => {
    const page = await open(path, { viewport: { width: 320, height: 700 } });
    const row = page.locator('.pair', { has: page.locator('[id="s2.1"]') });
    const [text, plain] = [await row.locator('.text').boundingBox(), await row.locator('.plain').boundingBox()];
    expect(plain?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('has no barrier', async () => {
    expect(await findBarriers(await open(path))).toEqual([]);
  });
});

describe('an official text alone', () => {
  const path = 'policies/bridge-law/official/';

  it('has its fields, its contents, and a lasting link and a citation for each clause', async () => {
    const page = await open(path);
    expect(await page.locator('h1').textContent()).toBe('青石市桥梁养护条例');
    expect(await page.locator('.meta').textContent()).toContain('2029年6月1日');
    expect(await page.locator('.toc a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['#ch1', '#ch2']);
    await page.locator('[id="art2.1"] .no').click();
    expect(new URL(page.url()).hash).toBe('#art2.1');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('no')) } }));
    await page.locator('.cite button').click();
    await expect.poll(() => page.locator('.cite textarea').inputValue()).toBe(`青石市人民代表大会常务委员会《青石市桥梁养护条例》第二条第一款第（一）项。官方文本：${page.url()}`);
  });

  it('prints its text and not its navigation', async () => {
    const page = await open(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.toc').isVisible()).toBe(false);
    expect(await page.locator('[id="art3"]').isVisible()).toBe(true);
  });

  it('has no barrier', async () => {
    expect(await findBarriers(await open(path, { viewport: { width: 360, height: 780 }, colorScheme: 'dark' }))).toEqual([]);
  });
});
