import { describe, expect, it } from 'vitest';
import { readSpreadsheet, writeCsv, writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { expectNoBarriers } from './support/axe.ts';
import type { LedgerFact } from '../../src/rules/vocabulary/index.ts';
import { begin, ledgerPath, pick, press, ready, restore, said, saved } from './support/ledger.ts';
import { visit } from './support/page.ts';

describe('tables of a village', () => {
  it('in XLSX and GB18030 are looked at first, refused cell by cell, and written; export then import changes nothing', async () => {
    const page = await begin({ width: 1280 });
    await press(page, '项目');
    await page.getByText('从表格导入 · 导出').click();
    await pick(page, '从表格导入: 项目', 'items.xlsx', writeXlsx([{ name: '项目', rows: [['项目', '分值', '在用'], ['清扫', 2, '是'], ['分类', '', '是']], widths: [10, 10, 10] }]));
    await page.getByText('2 行没有错。新 2，改 0，不变 0。').waitFor();
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    await press(page, '家庭');
    await page.getByText('从表格导入 · 导出').click();
    await pick(page, '从表格导入: 家庭', 'families.csv', writeCsv([['户主', '组'], ['陈志强', '一组'], ['欧阳娜', '二组']], 'gb18030'));
    await page.getByText('2 行没有错。新 2').waitFor();
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    const entries = (points: string) => writeCsv([['户主', '项目', '分值', '日期', '谁报的'], ['欧阳娜', '清扫', '2', '2026年3月1日', '工作小组登记'], ['陈志强', '分类', points, '2026/3/2', '本人申报']], 'gb18030');
    await pick(page, '从表格导入: 记分', 'entries.csv', entries('多'));
    await page.getByRole('alert').getByText('C3：“多”不是整数。').waitFor();
    expect(await page.getByRole('button', { name: '写进台账' }).count()).toBe(0);
    await pick(page, '从表格导入: 记分', 'entries.csv', entries('4'));
    await page.getByText('2 行没有错。新 2').waitFor();
    await press(page, '写进台账');
    await said(page, '已经写进 2 条');
    const group = page.getByRole('group', { name: '记分', exact: true });
    const exported = await saved(page, () => group.getByRole('button', { name: 'CSV（GB18030）' }).click());
    const read = readSpreadsheet(exported);
    expect(read.ok && read.sheet.rows[1]?.slice(0, 5)).toEqual(['2', '清扫', '2', '2026-03-01', '工作小组登记']);
    await pick(page, '从表格导入: 记分', 'again.csv', exported);
    await page.getByText('2 行没有错。新 0，改 0，不变 2。').waitFor();
  });
});

describe('a table with masked names', () => {
  it('says so in its heading, and is refused by name when it is opened again; an empty table comes as CSV too', async () => {
    const page = await begin();
    await restore(page, [{ kind: 'household', household: '1', name: '陈志强', group: '一组' }]);
    await press(page, '家庭');
    await page.getByText('从表格导入 · 导出').click();
    const group = page.getByRole('group', { name: '家庭', exact: true });
    const empty = readSpreadsheet(await saved(page, () => group.getByRole('button', { name: '空表样子（CSV）' }).click()));
    expect(empty.ok && empty.sheet.rows).toEqual([['户号', '户主姓名', '组']]);
    await page.getByLabel('名字打码').check();
    await page.getByText('现在名字打着码').waitFor();
    const masked = await saved(page, () => group.getByRole('button', { name: 'XLSX 表格' }).click());
    const read = readSpreadsheet(masked);
    expect(read.ok && read.sheet.rows.map((row) => row[1])).toEqual(['户主姓名 (已打码，不能再导入)', '陈*强']);
    await pick(page, '从表格导入: 家庭', 'masked.xlsx', masked);
    await page.getByRole('alert').getByText('B1：这份表是打了码导出的，名字不全，不能导入。').waitFor();
    expect(await page.getByRole('button', { name: '写进台账' }).count()).toBe(0);
  });
});

describe('a table of 60,000 entries', () => {
  const families = 5_000;
  const table = ['户号或户主,项目,分值,日期,谁报的', ...Array.from({ length: 60_000 }, (_, at) =>
    `${String((at % families) + 1)},清扫,2,2026-${String(Math.floor(at / families) + 1).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')},本人申报`)].join('\n');

  it('is checked away from the page, which shows how far it is and stops it at once; then it is written whole', async () => {
    const page = await begin();
    await restore(page, [
      { kind: 'item', item: '1', name: '清扫', points: 2, inUse: true },
      ...Array.from({ length: families }, (_, at): LedgerFact => ({ kind: 'household', household: String(at + 1), name: `户主${String(at + 1)}`, group: '' })),
    ]);
    await press(page, '家庭');
    await page.getByText('从表格导入 · 导出').click();
    await pick(page, '从表格导入: 记分', 'entries.csv', table);
    await page.getByText('正在读：').waitFor();
    await press(page, '停下');
    await page.locator('.said').getByText('已经停下').waitFor();
    await pick(page, '从表格导入: 记分', 'wrong.csv', table.replace(',本人申报', ',邻居'));
    await page.getByRole('alert').getByText('E2：“邻居”看不懂').waitFor();
    // The longest time that the page painted nothing, and how long it all took, from the choice of the file to the last word.
    await page.evaluate(() => {
      const seen = { started: performance.now(), last: performance.now(), longest: 0, looked: 0 };
      Object.assign(window, { seen });
      const tick = () => {
        seen.longest = Math.max(seen.longest, performance.now() - seen.last);
        seen.last = performance.now();
        if (seen.looked === 0 && document.body.innerText.includes('60,000 行没有错')) seen.looked = seen.last - seen.started;
        requestAnimationFrame(tick);
      };
      tick();
    });
    await pick(page, '从表格导入: 记分', 'entries.csv', table);
    await page.getByText('60,000 行没有错。新 60,000，改 0，不变 0。').waitFor();
    await press(page, '写进台账');
    await said(page, '已经写进 60,000 条');
    const { looked, longest } = await page.evaluate(() => (window as unknown as { seen: { looked: number; longest: number } }).seen);
    console.log(`60,000 entries are checked in ${looked.toFixed(0)} ms; with checking and writing the page stood still for ${longest.toFixed(0)} ms at most`);
    await page.reload();
    await ready(page);
    await press(page, '保管');
    await page.getByText('5,000 户，60,000 笔记分，65,001 条记录。').waitFor();
  });
});

describe('the page of the ledger', () => {
  it.each([[360, 'light'], [1280, 'dark']] as const)('has no barriers and nothing beyond its edge at %d px, %s', async (width, colorScheme) => {
    const page = await begin({ width, colorScheme });
    await press(page, '先看一个例子');
    for (const part of ['记分', '家庭', '季度', '年终', '项目', '保管']) {
      await press(page, part);
      await page.evaluate(() => { for (const each of document.querySelectorAll<HTMLDetailsElement>('.ledger details')) each.open = true; });
      if (width < 1_000 || part === '季度') await expectNoBarriers(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), part).toBeLessThanOrEqual(0);
    }
  });

  it('speaks English, masks names, and is worked by keyboard alone', async () => {
    const { page } = await visit(`en/${ledgerPath}`, { width: 320 });
    await ready(page);
    await page.getByRole('button', { name: 'Look at an example' }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Mask names').focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.rows').innerText()).not.toContain('Zhang Xiaomei');
    await page.getByLabel('Which family').focus();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    await page.locator('form .chosen').waitFor();
    await page.getByLabel('What was done').focus();
    await page.keyboard.press('ArrowDown');
    await page.locator('form.entry [type=submit]').focus();
    await page.keyboard.press('Enter');
    await page.locator('[data-said]').getByText('Written down.').waitFor();
    // The next family can be typed at once.
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('family');
  });
});
