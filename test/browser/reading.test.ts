import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { press } from './support/benefits.ts';
import { visit, type VisitOptions } from './support/page.ts';

const wenzhou = 'policies/wenzhou-2016-41/';
const law = 'policies/residents-committee-law-2025/';
const compare = `${law}compare/residents-committee-law-2018/`;
const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] } satisfies VisitOptions;
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('copying a citation', () => {
  const cited = () => `《温州市人民政府关于加快推进残疾人全面小康进程的实施意见》（温政发〔2016〕41号）第二条第（三）项第1目。明策白话版，不是官方文本，小号2c：${inject('address')}${wenzhou}#wz-2.3.1-s2c`;

  it('by keyboard gives the clause, what it was read in and its link, and says so', async () => {
    const { page } = await visit(wenzhou, clipboard);
    await page.locator('[id="wz-2.3.1-s2c"] > .no').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('复制引文和链接');
    await page.keyboard.press('Enter');
    const status = page.locator('.cite [role=status]');
    await expect.poll(() => status.textContent()).toBe('已经复制。');
    expect(await copied(page)).toBe(cited());
  });

  it('names the paragraph of an article of a law, and in Vietnamese the point, item and part', async () => {
    const { page } = await visit(`${law}#rc25-8-2a`, clipboard);
    await page.locator('.cite button').click();
    await expect.poll(() => copied(page)).toBe(`《中华人民共和国城市居民委员会组织法》（2025年文本）第八条第二款。明策白话版，不是官方文本，小号2a：${inject('address')}${law}#rc25-8-2a`);
    const vietnamese = await visit('vi/policies/kontum-2516/#kt-III.2.1-hs1', clipboard);
    await vietnamese.page.locator('.cite button').click();
    await expect.poll(() => copied(vietnamese.page)).toMatch(/^điểm \(1\) khoản 2\.1 Mục III Kế hoạch số 2516\/KH-UBND ngày 03\/10\/2014 của Ủy ban nhân dân tỉnh Kon Tum .* Bản dễ đọc của Mingce, không phải văn bản chính thức: http\S*#kt-III\.2\.1-hs1$/);
  });

  it('is offered at a finger’s size where a number is tapped, and moves to the next', async () => {
    const { page } = await visit(wenzhou, { hasTouch: true });
    for (const id of ['wz-2.3.1-s2c', 'wz-2.3.2-s1b']) {
      await page.locator(`[id="${id}"] > .no`).tap();
      const button = page.locator(`[id="${id}"] .cite button`);
      const box = await button.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(44);
    }
    expect(await page.locator('.cite').count()).toBe(1);
  });

  it('where the clipboard is refused, shows the text selected, to copy by hand', async () => {
    const { page } = await visit(`${wenzhou}#wz-2.3.1-s2c`);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new Error('refused')) } }));
    await page.locator('.cite button').click();
    await expect.poll(() => page.locator('.cite [role=status]').textContent()).toMatch(/请自己选中/);
    expect(await page.locator('.cite textarea').inputValue()).toBe(cited());
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(cited());
  });

  it.each(['light', 'dark'] as const)('and hard words opened leave no barrier, %s', async (colorScheme) => {
    const { page } = await visit(`${law}#rc25-8-2a`, { colorScheme });
    await page.locator('#rc25-8 .term').first().click();
    await page.locator(':popover-open').waitFor();
    await page.locator('.cite button').waitFor();
    await expectNoBarriers(page);
  });

  it('without scripts is not promised: the number is a link', async () => {
    const { page } = await visit(wenzhou, { javaScriptEnabled: false });
    expect(await page.locator('.cite').isVisible()).toBe(false);
    expect(await page.getByText('复制引文和链接').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('[id="wz-2.3.1-s2c"] > .no').getAttribute('href')).toBe('#wz-2.3.1-s2c');
  });
});

describe('a hard word', () => {
  it.each([[true, 'Escape'], [false, 'Escape']] as const)('is explained in place by keyboard, scripts %s, and %s closes it', async (javaScriptEnabled, key) => {
    const { page } = await visit(`${law}#rc25-8`, { javaScriptEnabled });
    const word = page.locator('#rc25-8 .term', { hasText: '近亲属' });
    const meaning = page.locator('#t-near-relatives');
    expect(await meaning.isVisible()).toBe(false);
    await word.focus();
    await page.keyboard.press('Enter');
    expect(await meaning.innerText()).toMatch(/近亲属[^]*配偶、父母、子女/);
    await page.keyboard.press('Tab');
    expect(await page.locator('#t-near-relatives a').evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press(key);
    expect(await meaning.isVisible()).toBe(false);
    expect(await word.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('leads to its lasting place in the glossary, and a Vietnamese text explains Vietnamese words', async () => {
    const { page } = await visit('vi/policies/kontum-2516/');
    await page.locator('main .term', { hasText: 'hồ sơ' }).first().click();
    await page.locator('#t-dossier a').click();
    await page.waitForURL(/\/vi\/glossary\/#dossier$/);
    expect(await page.locator('#dossier').innerText()).toContain('Bộ giấy tờ phải nộp cùng nhau');
  });
});

describe('two editions side by side', () => {
  const shown = (page: Page, kind: string) => page.locator(`.pair.${kind}`).filter({ visible: true }).count();

  it.each([true, false])('show only what changed when asked, scripts %s', async (javaScriptEnabled) => {
    const { page } = await visit(compare, { javaScriptEnabled });
    const before = { moved: await shown(page, 'moved'), changed: await shown(page, 'changed') };
    expect(Math.min(before.moved, before.changed)).toBeGreaterThan(0);
    await page.locator('#only-changed').check();
    expect(await shown(page, 'moved')).toBe(0);
    expect(await shown(page, 'changed')).toBe(before.changed);
    expect(await page.locator('#rc25-49').isVisible(), 'an article that did not change').toBe(false);
  });

  it('count on top what they list below', async () => {
    const { page } = await visit(compare);
    const counts = await page.locator('.counts dd').allInnerTexts();
    const listed = await Promise.all(['moved', 'changed', 'new', 'dropped'].map((kind) => shown(page, kind)));
    expect(counts.map((text) => Number.parseInt(text, 10))).toEqual(listed);
  });

  it('mark what went and what came in words too, and stand one below the other on a phone', async () => {
    const { page } = await visit(compare);
    const pair = page.locator('#rc25-3 .pair').first();
    expect(await pair.locator('del').allTextContents()).toContain('删去：100；');
    expect(await pair.locator('ins').allTextContents()).toContain('加上：1000；');
    const boxes = async () => Promise.all(['.older', '.newer'].map((side) => pair.locator(side).boundingBox()));
    const [above, below] = await boxes();
    expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    await page.setViewportSize({ width: 1280, height: 800 });
    const [left, right] = await boxes();
    expect(right?.y).toBe(left?.y);
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
  });

  it('are reached from both editions, and lead back to each clause', async () => {
    const { page } = await visit('policies/residents-committee-law-2018/');
    await page.locator('.editions a', { hasText: '对照' }).click();
    await page.waitForURL(/compare\/residents-committee-law-2018\/$/);
    await page.locator('#rc25-8 .older .no').first().click();
    await page.waitForURL(/residents-committee-law-2018\/#rc18-7-1a$/);
  });
});

describe('the table of contents', () => {
  const current = async (page: Page) => (await page.locator('.toc [aria-current]').allTextContents()).join('; ');
  const patient = { timeout: 5000 };

  it('marks the section that is read, beside the text', async () => {
    const { page } = await visit(`${law}#rc25-20`, { width: 1280 });
    await expect.poll(() => current(page), patient).toMatch(/^第二十条[^;]*$/);
    await page.locator('#rc25-31').evaluate((section) => { section.scrollIntoView(); });
    await expect.poll(() => current(page), patient).toMatch(/^第三十一条[^;]*$/);
  });

  it('stays within reach on a phone: opened by keyboard anywhere, it leads on and folds away', async () => {
    const { page } = await visit(`${law}#rc25-20`);
    const bar = page.locator('.toc summary');
    await expect.poll(() => bar.innerText(), patient).toMatch(/目录\s*第二十条/);
    expect((await bar.boundingBox())?.y).toBeCloseTo(0, 0);
    await bar.focus();
    await page.keyboard.press('Enter');
    await press(page, 'Tab', '.toc a[href="#rc25-31"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#rc25-31$/);
    expect(await page.locator('.toc details').getAttribute('open')).toBeNull();
    const heading = await page.locator('#rc25-31 > :is(h2, h3)').boundingBox();
    expect(heading?.y, 'the bar does not cover the heading').toBeGreaterThanOrEqual(44);
    expect(heading?.y).toBeLessThan(200);
  });
});

describe('on paper', () => {
  it.each([wenzhou, compare, 'glossary/'])('/%s has no navigation and nothing wider than the sheet', async (path) => {
    // A4 without its margins is 178 mm wide.
    const { page } = await visit(path, { width: 673, height: 980 });
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header.bar', '.toc', '.cite', '.find', '.foot nav', '.only']) expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0);
    const widest = await page.evaluate(() => Math.max(...[...document.querySelectorAll('main *')].map((each) => each.getBoundingClientRect().right)));
    expect(widest).toBeLessThanOrEqual(674);
  });

  it.each(['policies/xiamen-rural-2017/responsibilities/', 'vi/policies/kontum-2516/responsibilities/'])('the matrix of /%s fits, and names its units without breaking them letter by letter', async (path) => {
    const { page } = await visit(path, { width: 673, height: 980 });
    await page.emulateMedia({ media: 'print' });
    const { right, names } = await page.evaluate(() => ({
      right: document.querySelector('.matrix table')?.getBoundingClientRect().right ?? Infinity,
      names: [...document.querySelectorAll('.matrix tbody th')].map((each) => each.getBoundingClientRect().width),
    }));
    expect(right).toBeLessThanOrEqual(674);
    expect(Math.min(...names)).toBeGreaterThan(60);
  });

  it('a policy keeps its numbers, readings, address and the meaning of its hard words', async () => {
    const { page } = await visit(wenzhou, { width: 673, height: 980 });
    await page.emulateMedia({ media: 'print' });
    const clause = page.locator('[id="wz-2.3.1-s2c"]');
    expect(await clause.locator('.no').isVisible()).toBe(true);
    expect(await clause.locator('.reads').innerText()).toContain('13');
    expect(await page.locator('.printed').innerText()).toMatch(/不是官方文本.*2016-41\//);
    expect(await page.locator('#t-dibao').isVisible()).toBe(true);
  });
});

it('the feeds and the site map are well-formed XML', async () => {
  const { page } = await visit('about/');
  for (const [file, root] of [['feed.xml', 'feed'], ['vi/feed.xml', 'feed'], ['en/feed.xml', 'feed'], ['sitemap.xml', 'urlset']] as const) {
    const found = await page.evaluate(async (address) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'application/xml');
      return { root: parsed.documentElement.localName, entries: parsed.documentElement.children.length, broken: parsed.querySelector('parsererror')?.textContent ?? null };
    }, `${inject('address')}${file}`);
    expect(found.broken).toBeNull();
    expect(found.root).toBe(root);
    expect(found.entries).toBeGreaterThan(13);
  }
});
