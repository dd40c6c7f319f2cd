import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { hash, openExample, press, title } from './support/benefits.ts';
import { visit, type VisitOptions } from './support/page.ts';
import { facilities } from '../../src/rules/policies/wenzhou-2016-41/index.ts';

const calculator = 'calculators/disability-facilities/';

async function start(options: VisitOptions = {}, path = calculator): Promise<Page> {
  const { page } = await visit(path, options);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
}

const next = async (page: Page): Promise<void> => {
  const before = hash(page);
  await page.locator('.actions .btn[type=submit]').click();
  await page.waitForFunction((old) => location.hash !== old, before);
};

const openExampleOf = (page: Page, id: string): Promise<void> => openExample(page, facilities.examples.findIndex((each) => each.id === id));

const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

/** The rows of a county's towns as an office keeps them; the third cannot be read. */
const towns = '名称,级别,常住人口,规范的辅助性就业机构,备注\n甲镇,镇,45210,0,\n乙街道,街道,82000,2,好\n丙镇,镇,一万,0,\n丁乡,乡,9999,0,\n';

async function openTable(page: Page, text = towns): Promise<void> {
  await page.locator('label[for=how-several]').click();
  await page.locator('.actions .btn[type=submit]').click();
  await page.locator('.grid').waitFor();
  await page.setInputFiles('#open-table', { name: 'towns.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

describe('one place, by keyboard, at 320 px', () => {
  it('a county of 500,000 lacks an institution and 30 beds, with an error on the way, and comes back from its link', async () => {
    const page = await start({ width: 320 });
    await press(page, 'Tab', '#how-one');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/level');
    // The kind of place is the one thing that has to be said.
    await page.keyboard.press('Enter');
    await press(page, 'Tab', '#f-area-level');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors');
    await page.locator('.errors a').press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/people');
    expect(await title(page)).toBe('人口，和当地有什么');
    await press(page, 'Tab', '#f-area-residents');
    await page.keyboard.type('５０００００');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10,000');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/institutions');
    expect(await fits(page)).toBe(true);
    await page.fill('#f-facilities-rehabCentres', '一');
    await page.fill('#f-facilities-rehabBeds', '120张');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    expect(await page.locator('#f-facilities-rehabCentres').inputValue()).toBe('一');
    expect(await page.locator('#f-facilities-rehabBeds').inputValue()).toBe('120张');
    await expectNoBarriers(page);
    await page.locator('.errors a').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('f-facilities-rehabCentres');
    await page.fill('#f-facilities-rehabCentres', '0');
    await page.fill('#f-facilities-careCentres', '1');
    await page.fill('#f-facilities-careBeds', '150');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/access');
    await page.goBack();
    await page.waitForFunction(() => location.hash === '#/institutions');
    expect(await page.locator('#f-facilities-rehabBeds').inputValue()).toBe('120');
    await page.locator('a[href="#/result"]').click();
    await page.locator('.result .figure').first().waitFor();
    expect(await page.locator('.figure').allInnerTexts()).toEqual(['30张床', '1家']);
    expect(await fits(page)).toBe(true);
    const beds = page.locator('.card.unmet').filter({ hasText: '康复床位和集中托养床位' });
    expect(await beds.innerText()).toMatch(/300张床[^]*30张床[^]*已经过了[^]*全市平均够了就行/u);
    await expectNoBarriers(page);
    await page.locator('.take .btn').nth(1).click();
    const fragment = new URL(await page.locator('#share-link').inputValue()).hash;
    const other = await start({}, `en/${calculator}${fragment}`);
    await other.locator('.result .figure').first().waitFor();
    expect(await other.locator('.figure').allInnerTexts()).toEqual(['30 beds', '1 institution']);
    expect(other.url()).not.toContain('case=');
  });

  it('the review changes an answer and leads back, and a link of the result leads to its field', async () => {
    const page = await start();
    await openExampleOf(page, 'county-of-exactly-500000');
    await page.locator('a[href="#/review"]').first().click();
    await expectNoBarriers(page);
    await page.locator('a[href="#/facilities.careBeds/1"]').first().click();
    await page.waitForFunction(() => document.activeElement?.id === 'f-facilities-careBeds');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('179');
    await next(page);
    expect(hash(page)).toBe('#/review');
    await page.locator('.actions a[href="#/result"]').click();
    await page.locator('.result').waitFor();
    expect(await page.locator('.figure').first().innerText()).toBe('1张床');
  });
});

describe('several places, by CSV', () => {
  it('says which cell cannot be read, keeps the rest, and then shows what each town lacks and why', async () => {
    const page = await start({ width: 1280, height: 900, colorScheme: 'dark' });
    await openTable(page);
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors li').allInnerTexts()).toEqual(['第 3 行“常住人口”：这里填整数，比如 30。不清楚就空着。']);
    expect(await page.locator('.said').innerText()).toContain('备注');
    expect(await page.locator('#cell-0-area-residents').inputValue()).toBe('45210');
    await expectNoBarriers(page);
    await page.locator('.errors a').click();
    expect(await page.locator('#cell-2-area-residents').inputValue()).toBe('一万');
    await page.fill('#cell-2-area-residents', '10000');
    await page.keyboard.press('Enter');
    await page.locator('.matrix').first().waitFor();
    expect(await page.locator('.figure').allInnerTexts()).toEqual(['不要求', '2家']);
    const marks = page.locator('.matrix button');
    expect(await marks.first().getAttribute('aria-label')).toBe('甲镇，乡镇（街道）的残疾人辅助性就业机构：没有做到，差 1家');
    await marks.first().click();
    await page.waitForFunction(() => document.activeElement?.matches('.details h2'));
    expect(await page.locator('.details .card').innerText()).toContain('人口在1万人以上');
    await page.locator('.details .btn').click();
    expect(await page.locator('.details .topic').count()).toBe(1);
    await expectNoBarriers(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(2).click()]);
    const lines = (await readFile(await download.path(), 'utf8')).split('\r\n');
    expect(lines.filter((line) => line.startsWith('甲镇') && line.includes('没有做到'))[0]).toContain(',1,1,家,2020年12月31日,过了,');
  });

  it('comes back from its file with the names, and the table as it was', async () => {
    const page = await start();
    await openTable(page, '名称,级别,常住人口,规范的辅助性就业机构\n=1+1镇,镇,10000,0\n乙镇,镇,20000,1\n');
    await page.locator('.said').filter({ hasText: '打开了' }).waitFor();
    // Two rows are changed one after the other, and both changes stay.
    await page.fill('#cell-1-area-residents', '20001');
    await page.locator('#cell-1-facilities-villageCare').selectOption('没有');
    await page.locator('#cell-0-facilities-villageCare').selectOption('是');
    await next(page);
    await page.locator('.byplace').waitFor();
    expect(await fits(page)).toBe(true);
    const [json] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(1).click()]);
    const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(2).click()]);
    expect(await readFile(await csv.path(), 'utf8')).toContain("\r\n'=1+1镇,");
    const other = await start();
    await other.locator('details.more summary').nth(1).click();
    await other.setInputFiles('#open-file', { name: 'towns.json', mimeType: 'application/json', buffer: await readFile(await json.path()) });
    await other.locator('.byplace').waitFor();
    expect(await other.locator('.byplace tbody th').allInnerTexts()).toEqual(['=1+1镇', '乙镇', '合计']);
    await other.locator('a[href="#/table"]').click();
    await other.locator('.grid').waitFor();
    expect(await other.locator('#cell-1-area-residents').inputValue()).toBe('20001');
    expect(await other.locator('[id$=facilities-villageCare]').evaluateAll((fields) => fields.slice(0, 2).map((field) => (field as HTMLSelectElement).value))).toEqual(['是', '没有']);
  });

  it('a block from a spreadsheet is pasted with its headings, and can be undone', async () => {
    const page = await start();
    await page.locator('label[for=how-several]').click();
    await page.locator('.actions .btn[type=submit]').click();
    await page.locator('#cell-0-name').waitFor();
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', '名称\t级别\t常住人口\n甲镇\t镇\t9999\n乙镇\t镇\t10000\n');
      document.getElementById('cell-0-name')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.locator('#cell-1-area-residents').waitFor();
    expect(await page.locator('#cell-1-area-residents').inputValue()).toBe('10000');
    await page.locator('.said button').click();
    expect(await page.locator('#cell-0-name').inputValue()).toBe('');
  });
});
