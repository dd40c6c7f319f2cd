import { expect, it } from 'vitest';
import { examples } from '../../src/rules/policies/wenzhou-2016-41/index.ts';
import { writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { answerAll, begin as beginBenefits, calculator } from './support/benefits.ts';
import { begin as beginLedger, pick, press, quarterOne, said, saved } from './support/ledger.ts';
import { visit } from './support/page.ts';
import { openSearch } from './search/open.ts';

it('a clerk answers for a family of three, two of them with a certificate, and hands over a file that opens with the same result', async () => {
  const family = examples.find(({ id }) => id === 'family-with-two-certificates');
  if (family === undefined) throw new Error('There is no example of a family with two certificates.');
  const page = await beginBenefits({}, calculator, 2);
  await answerAll(page, family.facts);
  const figure = await page.locator('.result .figure').innerText();
  expect(figure).toContain('584');
  const file = await saved(page, () => page.locator('.take .btn').nth(2).click());
  const { page: office } = await visit(calculator);
  await office.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await office.locator('details.more', { has: office.locator('#open-file') }).locator('summary').click();
  await office.locator('#open-file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await office.locator('.result .figure').waitFor();
  expect(await office.locator('.result .figure').innerText()).toBe(figure);
});

it('a village accountant imports January from a spreadsheet, and prints the publicity sheet of its quarter', async () => {
  const page = await beginLedger();
  const bring = async (what: string, rows: Parameters<typeof writeXlsx>[0][number]['rows']) => {
    await pick(page, `从表格导入: ${what}`, `${what}.xlsx`, writeXlsx([{ name: what, rows }]));
    await page.getByText(`${String(rows.length - 1)} 行没有错`).waitFor();
    await press(page, '写进台账');
    await said(page, `已经写进 ${String(rows.length - 1)} 条`);
  };
  await press(page, '项目');
  await page.getByText('从表格导入 · 导出').click();
  await bring('项目', [['项目', '分值', '在用'], ['清扫', 2, '是']]);
  await press(page, '家庭');
  await page.getByText('从表格导入 · 导出').click();
  await bring('家庭', [['户主', '组'], ['陈志强', '一组'], ['欧阳娜', '二组']]);
  await bring('记分', [['户主', '项目', '分值', '日期', '谁报的'], ['欧阳娜', '清扫', 2, '2026-01-05', '本人申报'], ['陈志强', '清扫', 2, '2026-01-20', '本人申报']]);
  await quarterOne(page);
  await press(page, '打印公示表');
  await page.emulateMedia({ media: 'print' });
  const sheet = await page.locator('.sheet').innerText();
  for (const name of ['陈志强', '欧阳娜', '清扫 2']) expect(sheet).toContain(name);
  expect(await page.locator('.ledger .tabs').isVisible()).toBe(false);
});

it.each([
  ['in traditional characters', '護理補貼', 'search/', '护理补贴'],
  ['with a typo', '护理补帖', 'search/', '护理补贴'],
  ['without marks', 'hoi dong danh gia', 'vi/search/', 'hội đồng đánh giá'],
])('a reader who types %s lands on the clause', async (_, query, path, written) => {
  const page = await openSearch(query, { path });
  await page.locator('main .level li > a[href*="#"]').first().click();
  await page.waitForURL(/policies\/[^#]+#/u);
  const clause = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
  expect((await clause.innerText()).toLowerCase()).toContain(written);
});
