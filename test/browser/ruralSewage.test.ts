import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';

const path = 'calculators/rural-sewage/';

async function open(width: number, at = path): Promise<Page> {
  const { page } = await visit(at, { width });
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await page.locator('[data-result-title]').first().waitFor();
  return page;
}

const part = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const year = (page: Page, at: number) => page.locator('.year-result').nth(at);
const scrollWidth = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);
const isFocused = (page: Page, selector: string): Promise<boolean> => page.locator(selector).first().evaluate((box) => box === document.activeElement);

describe('a town, from the first figure to the result', () => {
  it('by keyboard alone, on a phone of 360 px', async () => {
    const page = await open(360);
    const type = async (field: string, text: string): Promise<void> => {
      await page.locator(`[name="${field}"]`).focus();
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    };
    await type('plan.firstYear', '2026');
    await type('year1.admin', '二十七');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '看结果' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    expect(await isFocused(page, '.errors')).toBe(true);
    expect(await page.locator('.errors a').innerText()).toBe('第一年年底：行政村：请填整数，比如27；不知道就留空。');
    expect(await page.locator('#year1-admin-error').innerText()).toBe(await page.locator('.errors a').innerText());
    await expectNoBarriers(page);

    await page.locator('.errors a').focus();
    await page.keyboard.press('Enter');
    expect(await isFocused(page, '#year1-admin')).toBe(true);
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('26');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-result-title'));
    expect(await year(page, 0).innerText()).toMatch(/第一年（2026年）[^]*这一年未达[^]*行政村 90%以上 26 \/ 30，至少要27，还差1[^]*未达/u);
    expect(await page.locator('.plot svg').first().getAttribute('aria-label')).toContain('第一年：方案90%，实际86.7%');
    expect(await year(page, 0).locator('a.from').first().getAttribute('href')).toContain('/policies/rural-sewage/#pt6-2-a');
    await page.locator('[name="year1.admin"]').focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('27');
    await page.keyboard.press('Tab');
    await year(page, 0).getByText('27 / 30，至少要27').waitFor();
    expect(await scrollWidth(page)).toBeLessThanOrEqual(360);
    await expectNoBarriers(page);
  });
});

describe('a list of villages', () => {
  it('is taken whole or not at all, mended row by row, and tells what to build', async () => {
    const page = await open(360);
    await part(page, '村庄清单');
    await page.locator('[data-screen-title]').filter({ hasText: '村庄清单' }).waitFor();
    const pasted = page.getByLabel('或者粘贴表格');
    await pasted.fill('行政村\t自然村\t户数\t接入户数\t治理情况\n甲村\t上村\t很多\t5\t是\n甲村\t下村\t10\t11\t否');
    await part(page, '读进来');
    await page.locator('.errors li').nth(1).waitFor();
    expect(await isFocused(page, '.errors')).toBe(true);
    expect(await page.locator('.errors li').allInnerTexts()).toEqual(['第2行：户数“很多”不对，可以写：整数，比如120；不知道就留空。', '第3行：接入户数11，比户数10还多。']);
    expect(await page.locator('.place').count()).toBe(0);
    await expectNoBarriers(page);

    await page.locator('#open-villages').setInputFiles({
      name: 'villages.xlsx', mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(writeXlsx([{ name: '清单', rows: [
        ['行政村', '自然村', '户数', '接入户数', '治理情况'], ['甲村', '上村', 100, 80, '原有'], ['甲村', '下村', 30, 0, '否'], ['乙村', '东村', 50, 0, '否'], ['乙村', '西村', 20, 0, '否'],
      ] }])),
    });
    await page.getByText('收了4个自然村。').waitFor();
    await page.getByText('确认清单里是全镇所有自然村').waitFor();
    await page.getByRole('group', { name: '清单里是不是全镇所有自然村' }).getByRole('radio', { name: '是', exact: true }).check();
    await page.locator('.plan').nth(1).waitFor();
    expect(await page.locator('.plan').first().innerText()).toMatch(/100%的农户接上[^]*第一年 建2个[^]*甲村：下村[^]*乙村：东村[^]*第三年 建1个[^]*乙村：西村/u);

    // Thousands of natural villages are drawn only where they are looked at: opened, or on paper.
    expect(await page.locator('.natural').count()).toBe(0);
    await page.locator('.place > summary').first().click();
    await page.locator('.natural').nth(1).waitFor();
    expect(await page.locator('.natural').count()).toBe(2);
    await page.emulateMedia({ media: 'print' });
    await page.locator('.natural', { hasText: '西村' }).waitFor();
    await page.emulateMedia({ media: null });

    await page.getByText('加一个自然村').click();
    await page.getByLabel('行政村', { exact: true }).fill('乙村');
    await page.getByLabel('自然村', { exact: true }).fill('东村');
    await part(page, '加进清单');
    expect(await page.locator('#village-name-error').innerText()).toBe('这个行政村里已经有这个自然村了。');
    await page.getByLabel('自然村', { exact: true }).fill('南村');
    await page.getByLabel('户数', { exact: true }).fill('8');
    await part(page, '加进清单');
    await page.getByText('南村：收下了。').waitFor();
    expect(await page.locator('.place').nth(1).innerText()).toContain('自然村3个');
    expect(await scrollWidth(page)).toBeLessThanOrEqual(360);
    await expectNoBarriers(page);

    await part(page, '复制链接');
    const link = await page.locator('#share-link').inputValue();
    await page.getByText('村庄清单不在链接里').waitFor();
    const kept = atob(link.replace(/^.*#case=/u, '').replace(/\..*$/u, '').replaceAll('-', '+').replaceAll('_', '/'));
    expect(kept).toContain('"villages":[]');
    const [download] = await Promise.all([page.waitForEvent('download'), part(page, '下载文件（以后再打开）')]);
    const file = await readFile(await download.path(), 'utf8');
    await part(page, '从头开始');
    expect(await page.locator('.place').count()).toBe(0);
    await page.getByText('打开以前的文件').click();
    await page.locator('#open-file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) });
    await page.getByText('文件打开了。').waitFor();
    await part(page, '村庄清单');
    expect(await page.locator('.place').count()).toBe(2);

    await part(page, '存在这台设备上');
    await page.getByText('存好了').waitFor();
    await page.reload();
    await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
    await part(page, '打开它');
    await page.getByText('存的回答打开了。').waitFor();
    await part(page, '删掉存的');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});

describe('batches, days and other checks', () => {
  it('in English: the lost year is asked for, another reading changes the result, and Back leads back', async () => {
    const page = await open(1024, `en/${path}`);
    await part(page, 'Batches and days');
    await page.getByText('It was lost in the document and cannot be guessed').waitFor();
    await page.locator('[name="plan.listYear"]').fill('2027');
    await page.locator('[name="batch2.tenderedOn"]').fill('2027-04-08');
    await page.locator('[name="report.on"]').fill('2027-05-10');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    const tender = page.locator('.check').filter({ hasText: 'Tender done by 10 April 2027' });
    expect(await tender.innerText()).toMatch(/done 8 April 2027[^]*in time/u);
    await tender.getByRole('button', { name: /use this one/u }).click();
    await page.locator('.check').filter({ hasText: 'Tender done by 5 April 2027, done 8 April 2027, 3 days late' }).waitFor();
    expect(await page.locator('.check').filter({ hasText: 'Progress is reported' }).innerText()).toMatch(/borderline/u);
    await expectNoBarriers(page);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /calendar/u }).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20271130');

    await part(page, 'Other checks');
    await page.locator('[name="connection.connected"]').fill('89');
    await page.locator('[name="connection.households"]').fill('150');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await page.getByText('89 / 150, at least 90 needed, 1 more to go').first().waitFor();
    await expectNoBarriers(page);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.printed-head').isVisible()).toBe(true);
    expect(await page.locator('.sewage form').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await page.goBack();
    await page.locator('[data-screen-title]').filter({ hasText: 'Batches and days' }).waitFor();
    expect(await page.locator('[name="plan.listYear"]').inputValue()).toBe('2027');
  });
});
