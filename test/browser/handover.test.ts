import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { squaresOf } from '../../src/islands/qr/squares.ts';
import { expectNoBarriers } from './support/axe.ts';
import { calculator, hash, openExample, title } from './support/benefits.ts';
import { allDrawn, unfoldAll, visit } from './support/page.ts';

const employers = 'calculators/disability-employer/';
const open = async (path: string, width = 360): Promise<Page> => {
  const { page } = await visit(path, { width });
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
};
const choose = async (page: Page, selector: string, file: string): Promise<void> => page.locator(selector).setInputFiles(`test/fixtures/${file}`);
const rows = (page: Page): Promise<readonly string[]> => page.locator('.compare .sidebyside').first().locator('tbody tr').allInnerTexts();

describe('the result on paper', () => {
  it('begins with everything at a glance, its days, its version and the day it was printed, and leaves the buttons on the screen', async () => {
    const page = await open(calculator, 1280);
    await openExample(page, 0);
    await page.locator('.sheet').waitFor({ state: 'attached' });
    expect(await page.locator('.sheet').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const sheet = await page.locator('.sheet').innerText();
    expect(sheet).toContain('困难残疾人生活补贴');
    expect(sheet).toContain('符合 · 229.50 元 每月');
    expect(sheet).toMatch(/打印日期：\d{4}年\d{1,2}月\d{1,2}日/u);
    expect(sheet).toContain(new URL(page.url()).pathname);
    expect(await page.locator('.notice .sure').innerText()).toMatch(/按2016年9月1日的情况、2016年9月1日的规则；规则版本 \d+\.\d+\.\d+/u);
    expect(await page.locator('.given dl').first().isVisible()).toBe(true);
    expect(await page.locator('.slip .blank').first().isVisible()).toBe(true);
    for (const button of await page.locator('.result button').all()) expect(await button.isVisible()).toBe(false);
  });

  it('tells why only where somebody wants that on paper, and what the text leaves unclear in any case', async () => {
    const page = await open(calculator);
    await openExample(page, 0);
    await allDrawn(page);
    const reasons = page.locator('.card.certain .why').first();
    const unclear = page.locator('.card > div.reading').first();
    await page.emulateMedia({ media: 'print' });
    expect([await reasons.isVisible(), await unclear.isVisible()]).toEqual([false, true]);
    expect(await page.locator('.cards > .more').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.getByLabel('连每一项的原因一起印').check();
    await page.emulateMedia({ media: 'print' });
    expect([await reasons.isVisible(), await unclear.isVisible()]).toEqual([true, true]);
  });
});

describe('the sheets that a result takes', () => {
  const sheets = async (page: Page): Promise<number> => (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

  it.each([
    ['a family of three', calculator, 10, 9, 16],
    ['a village with its thirty tasks', 'calculators/rural-community/', 0, 12, 16],
  ])('are few for %s, and many more with every reason', async (_, path, example, few, many) => {
    const page = await open(path);
    await openExample(page, example);
    expect(await sheets(page)).toBeLessThanOrEqual(few);
    await page.getByLabel('连每一项的原因一起印').check();
    expect(await sheets(page)).toBeGreaterThan(many);
  });
});

describe('the QR code of a case', () => {
  it('is that of the link, says who can read it, stands on paper, and can be taken away', async () => {
    const page = await open(calculator);
    await openExample(page, 0);
    await page.getByRole('button', { name: '做成二维码' }).click();
    const picture = page.getByRole('img', { name: '二维码，里面是带着全部回答的链接' });
    await picture.waitFor();
    expect(await page.locator('.qr figcaption').innerText()).toContain('谁有这张图，谁就能看到全部回答');
    await page.getByRole('button', { name: '复制链接' }).click();
    const link = await page.locator('#share-link').inputValue();
    expect(link).toContain('#case=1.');
    expect(await picture.locator('path').getAttribute('d')).toBe(squaresOf(link)?.path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectNoBarriers(page);
    await page.emulateMedia({ media: 'print' });
    expect(await picture.isVisible()).toBe(true);
    await page.emulateMedia({ media: null });
    await page.getByRole('button', { name: '去掉二维码' }).click();
    expect(await page.locator('.qr').count()).toBe(0);
  });
});

describe('two cases side by side', () => {
  it('with another answer, by keyboard: differences first, to the fen, and the case stays as it was', async () => {
    const page = await open(calculator);
    await openExample(page, 0);
    await page.locator('a[href="#/compare"]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare form').waitFor();
    expect(await title(page)).toBe('换一样，结果会怎样');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await expectNoBarriers(page);
    await page.locator('#vary-which').selectOption('household.incomePerHead null');
    await page.locator('#answer-0').fill('1147.51');
    await page.keyboard.press('Enter');
    await page.locator('.sidebyside').first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/^不一样的 \d+ 项$/u);
    expect(await rows(page)).toContainEqual(expect.stringMatching(/合起来（每月）[^]*479\.50 元[^]*250 元[^]*少 229\.50 元/u));
    expect(await rows(page)).toContainEqual(expect.stringMatching(/困难残疾人生活补贴[^]*符合 · 229\.50 元 每月[^]*不符合[^]*少 229\.50 元/u));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await unfoldAll(page);
    await expectNoBarriers(page);
    await page.goBack();
    await page.locator('.result .figure').waitFor();
    expect(hash(page)).toBe('#/result');
    expect(await page.locator('.result .figure').innerText()).toContain('479.50');
  });

  it('the same answer again is refused with a message, and another day and another reading are compared', async () => {
    const page = await open(`en/${calculator}`, 1280);
    await openExample(page, 0);
    await page.locator('a[href="#/compare"]').click();
    await page.locator('.compare form').waitFor();
    await page.locator('#vary-go').click();
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toContain('Both sides are the same');
    await page.locator('#vary-day-kind').check();
    expect(await page.locator('#vary-day').inputValue()).toBe('2017');
    await page.locator('#vary-go').click();
    await page.locator('.sidebyside').first().waitFor();
    expect(await page.locator('.sidebyside').first().locator('thead th').allInnerTexts()).toEqual(['Item', '1 September 2016', '1 September 2017', 'Difference']);
    await page.locator('#vary-reading-kind').check();
    await page.locator('#vary-reading').waitFor();
    await page.locator('#vary-go').click();
    await page.waitForFunction(() => !document.querySelector('.sidebyside thead')?.textContent.includes('2017'));
    await expectNoBarriers(page);
  });

  it('with another file: what only that one has is named, and a file of another calculator is refused', async () => {
    const page = await open(employers);
    await openExample(page, 0);
    await page.locator('a[href="#/compare"]').click();
    await page.locator('#vary-file-kind').check();
    await choose(page, '#vary-file', 'disability-benefits-case-1.0.0.json');
    await page.locator('#vary-go').click();
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').innerText()).toContain('这是别的计算器存的');
    await choose(page, '#vary-file', 'disability-employer-case-1.0.0.json');
    await page.locator('#vary-go').click();
    await page.locator('.sidebyside').first().waitFor();
    expect(await page.locator('.sidebyside').first().locator('thead').innerText()).toContain('另一份文件');
    expect((await rows(page)).length).toBeGreaterThan(1);
    await expectNoBarriers(page);
  });
});

describe('a case that was saved under older rules', () => {
  it('says which rules changed, with their clauses, and what in the result is not what it was', async () => {
    const page = await open(employers);
    await page.locator('details.more', { has: page.locator('#open-file') }).locator('summary').click();
    await choose(page, '#open-file', 'disability-employer-case-1.0.0.json');
    await page.locator('.since').waitFor();
    const said = await page.locator('.since').innerText();
    expect(said).toContain('存的时候用的是规则 1.0.0，现在是 1.0.1');
    expect(said).toContain('有 1 项和存的时候不一样');
    expect(said).toMatch(/不符合[^]*要看/u);
    expect(await page.locator('.since a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash))).toEqual(['#wz-3.2-s2b', '#wz-4.3-s10']);
    await expectNoBarriers(page);
    // Another answer is another case: then nothing is said of the one that was saved.
    await page.locator('a[href="#/review"]').first().click();
    await page.locator('.answers a').first().click();
    await page.locator('.ask [name=answer]').first().check();
    await page.locator('.ask .btn[type=submit]').click();
    await page.locator('.actions a[href="#/result"]').click();
    await page.locator('.result .take').waitFor();
    expect(await page.locator('.since').count()).toBe(0);
  });
});
