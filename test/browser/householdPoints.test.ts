import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { scheme, words } from '../../src/rules/policies/zhongping-points/index.ts';
import { encode, readSpreadsheet, writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { workbookFile } from '../schemas/spreadsheets/support/workbook.ts';
import { expectNoBarriers } from './support/axe.ts';
import { visit, type VisitOptions } from './support/page.ts';

async function begin(path = 'calculators/household-points/', options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(path, options);
  await page.locator('[data-island=ready]').waitFor();
  return page;
}

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const figure = (page: Page) => page.locator('.visits .figure:visible').innerText();

/** Gives a file to the village page, whose part of the scripts is fetched for it. */
async function give(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('.village input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

async function village(page: Page): Promise<void> {
  await press(page, '全村');
  await page.locator('.village').waitFor();
}

describe('one household', () => {
  it('shows an example at once, and follows the reading the village chooses', async () => {
    const page = await begin();
    await press(page, /四个月都得5分/u);
    expect(await figure(page)).toBe('25 积分');
    await page.getByRole('radio', { name: /从第3个月起/u }).check();
    expect(await figure(page)).toBe('30 积分');
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    // By the size of the type and not by the height of its boxes, which each system's fonts make differently.
    const names = await page.locator('.trend text').evaluateAll((texts) => texts.map((text) => {
      const { top, bottom } = text.getBoundingClientRect();
      const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
      return { size: Number.parseFloat(getComputedStyle(text).fontSize) * scale, middle: (top + bottom) / 2 };
    }));
    expect(Math.min(...names.map(({ size }) => size)), 'letters of the drawing, in pixels of a phone').toBeGreaterThanOrEqual(12);
    const lines = names.slice(0, 3).sort((one, other) => one.middle - other.middle);
    for (const [at, { middle, size }] of lines.slice(1).entries()) expect(middle - (lines[at]?.middle ?? 0), 'no name of a line lies over another').toBeGreaterThan(size);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.months tr').evaluateAll((rows) => rows.map((row) => getComputedStyle(row).display)), 'on paper the months are a table').not.toContain('grid');
    expect(await page.getByText('按推荐的读法算').isVisible(), 'a heading is printed when a place turns the result').toBe(true);
  });

  it('takes a month item by item, tells what is wrong at its field, and leaves open what is not known', async () => {
    const page = await begin('en/calculators/household-points/', { width: 320 });
    await press(page, 'Add a month');
    await page.getByLabel('Month (year-month)').fill('2026-03');
    for (const { id, most } of scheme.items) await page.getByLabel(`${words.en.items[id].label} (at most ${String(most / 100)})`, { exact: true }).or(page.locator(`#score-${id}`)).first().fill(String(most / 100));
    await page.locator('#score-yard').fill('15.5');
    await press(page, 'Done');
    expect(await page.locator('.errors').innerText()).toContain('Enter a number from 0 to 15');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('errors');
    await expectNoBarriers(page);
    await page.locator('#score-yard').fill('');
    await press(page, 'Done');
    // 85 without the yard, 100 with it: everything from one point to five.
    expect(await figure(page)).toBe('1–5 points');
    expect(await page.locator('.household').innerText()).toContain('March 2026: Yard');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it('is saved to a file and opened again; a wrong file changes nothing', async () => {
    const page = await begin();
    await press(page, /上年结转12分/u);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载文件（以后再打开）')]);
    const kept = await readFile(await download.path());
    await press(page, '从头开始');
    const open = page.locator('.takeaway input[type=file]');
    await open.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: kept });
    await page.getByText('文件已经打开。').waitFor();
    expect(await figure(page)).toBe('5 积分');
    await open.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: Buffer.from('{"calculator":"household-points","savedFor":1,"book":{"opening":-1}}') });
    await page.getByText('没有打开，什么都没有改', { exact: false }).waitFor();
    expect(await figure(page)).toBe('5 积分');
  });

  it('is kept on the device, opened again after a reload, and erased', async () => {
    const page = await begin();
    await press(page, /上年结转12分/u);
    await press(page, '把这一户留在这台设备上');
    await page.getByText('这一户已经留下').waitFor();
    await page.reload();
    await page.locator('[data-island=ready]').waitFor();
    await press(page, '打开这一户');
    await page.locator('.household .figure').waitFor();
    expect(await figure(page)).toBe('5 积分');
    await press(page, '从头开始');
    await press(page, '清除这一户');
    await page.getByText('已经清除').waitFor();
    await page.reload();
    await page.locator('[data-island=ready]').waitFor();
    expect(await page.getByText('这台设备上留着一户').count()).toBe(0);
  });

  it('prints a sheet for a visit and nothing else', async () => {
    const page = await begin();
    await press(page, '打印入户评分表');
    await page.locator('.sheet').waitFor({ state: 'attached' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet tbody tr').count()).toBe(scheme.items.length + 1);
    expect(await page.locator('h1').isVisible()).toBe(false);
    expect(await page.locator('.household > .lead').isVisible()).toBe(false);
  });

  it('names the clause of each reason', async () => {
    const page = await begin();
    await press(page, /刚好85分/u);
    const links = await page.locator('.reasons a').evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
    expect(links.some((link) => link.endsWith('/policies/zhongping-points/#pt3-4.1-d'))).toBe(true);
  });
});

describe('a whole village', () => {
  const head = ['户主', '月份', '总分', '状态'];
  const months = ['2026年1月', '2026年2月', '2026年3月'];
  const table = [head, ...months.flatMap((month) => [['张小明', month, '95', '确定积分'], ['欧阳娜娜', month, '85', '确定积分']])];
  const csv = (rows: readonly (readonly string[])[]) => `${rows.map((row) => row.join(',')).join('\r\n')}\r\n`;

  it.each([
    ['an XLSX', 'a.xlsx', writeXlsx([{ name: '一季度', rows: table }])],
    ['a CSV in GB18030', 'a.csv', encode(csv(table), 'gb18030')],
    ['a CSV in UTF-8 with semicolons', 'b.csv', new TextEncoder().encode(csv(table).replaceAll(',', ';'))],
  ])('is read from %s, checked, and used only then', async (_, name, bytes) => {
    const page = await begin();
    await village(page);
    await give(page, name, bytes);
    await page.getByText('6 行，2 户，3 个月').waitFor();
    expect(await page.locator('.village .figure').count()).toBe(0);
    await press(page, '用这份表');
    expect(await figure(page)).toBe('余额合计 23 积分');
    await page.getByLabel('户名或编号').fill('张小明');
    await press(page, '找一户');
    expect(await figure(page)).toBe('20 积分');
    expect(await page.locator('.last .verdict').innerText()).toBe('不构成');
    // Last for three months: said of the one household that was looked for, and of no other.
    await press(page, '全村');
    expect(await page.locator('.village').innerText()).not.toContain('欧阳娜娜');
    await page.getByLabel('户名或编号').fill('欧阳娜娜');
    await press(page, '找一户');
    expect(await page.locator('.last .verdict').innerText()).toBe('需人工认定');
  });

  it('shows spread and losses, exports masked balances, and has no barriers', async () => {
    const page = await begin();
    await village(page);
    await press(page, '用示例村试试');
    await page.locator('.bars').waitFor();
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '导出每户余额 (XLSX)')]);
    const read = readSpreadsheet(new Uint8Array(await readFile(await download.path())));
    expect(read.ok && read.sheet.rows.length).toBe(61);
    expect(read.ok && read.sheet.rows[1]?.[0]).toMatch(/^王\*/u);
  });

  it('hands out a template that it reads itself', async () => {
    const page = await begin();
    await village(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, '下载模板')]);
    await give(page, 'template.xlsx', new Uint8Array(await readFile(await download.path())));
    await page.getByText('1 行，1 户，1 个月').waitFor();
  });

  it('refuses a zip bomb, a cell of ten megabytes, a wrong encoding and an old .xls by name, and keeps what there was', async () => {
    const page = await begin();
    await village(page);
    const status = page.locator('.village .said:not([data-kept])');
    for (const [bytes, said] of [
      [workbookFile({ sheet: '', more: { 'xl/worksheets/sheet1.xml': new Uint8Array(200_000_000) } }), '文件解开以后太大'],
      [workbookFile({ sheet: `<row r="7"><c r="C7" t="inlineStr"><is><t>${'x'.repeat(10_000_000)}</t></is></c></row>` }), 'C7 格（第 7 行）的字太多'],
      [new Uint8Array([0x82, 0xb1, 0x82, 0xf1, 0x82, 0xc9, 0x82, 0xbf]), '认不出来'],
      [new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), '旧式的 .xls'],
    ] as const) {
      await give(page, 'file.xlsx', bytes);
      await status.getByText(said, { exact: false }).waitFor();
      expect(await status.innerText()).toContain('什么都没有改');
    }
  });

  it('refuses a formula with its cell, and every other fault beside it', async () => {
    const page = await begin();
    await village(page);
    const strings = '<si><t>户主</t></si><si><t>月份</t></si><si><t>总分</t></si><si><t>甲</t></si>';
    const sheet = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>'
      + '<row r="2"><c r="A2" t="s"><v>3</v></c><c r="B2"><v>202603</v></c><c r="C2"><f>40+45</f><v>85</v></c></row>'
      + '<row r="3"><c r="B3"><v>202613</v></c><c r="C3"><v>101</v></c></row>';
    await give(page, 'formula.xlsx', workbookFile({ sheet, strings }));
    const errors = await page.locator('.found .errors').innerText();
    for (const place of ['C2：这一格是公式', 'A3：没有写是哪一户', 'B3：“202613”不是月份', 'C3：“101”不对']) expect(errors).toContain(place);
    expect(await page.getByRole('button', { name: '用这份表' }).count()).toBe(0);
  });

  it('can be stopped, and the page answers meanwhile', async () => {
    const page = await begin();
    await village(page);
    const many = Array.from({ length: 60_000 }, (_, row) => `户${String(Math.floor(row / 12))},2026-${String((row % 12) + 1)},${scheme.items.map(() => '1').join(',')}`);
    const large = new TextEncoder().encode(`户主,月份,${scheme.items.map(({ id }) => words.zh.items[id].label).join(',')}\n${many.join('\n')}`);
    // Frames that the page draws while the worker reads: a page that waits for it draws none.
    await page.evaluate(() => {
      const state = window as unknown as { frames: number };
      state.frames = 0;
      const frame = () => {
        if (document.querySelector('.working') !== null) state.frames += 1;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
    });
    // As soon as it can be: a quick machine has read the table before a press can come from outside of the page.
    await page.evaluate(() => {
      new MutationObserver((_, seen) => {
        const stop = [...document.querySelectorAll<HTMLElement>('.working button')].find(({ textContent }) => textContent === '停下');
        if (stop !== undefined) seen.disconnect();
        stop?.click();
      }).observe(document.body, { childList: true, subtree: true });
    });
    await give(page, 'large.csv', large);
    await page.getByText('已经停下，什么都没有改。').waitFor();
    await give(page, 'large.csv', large);
    await page.getByText('60,000 行，5,000 户，12 个月').waitFor();
    expect(await page.evaluate(() => (window as unknown as { frames: number }).frames)).toBeGreaterThan(5);
  });
});
