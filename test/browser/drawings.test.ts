import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { calculator, openExample } from './support/benefits.ts';
import { visit } from './support/page.ts';

/** Opens the drawing of this name, and waits for what it draws. */
async function draw(page: Page, name: string, drawn: string): Promise<void> {
  await page.locator('.drawn > summary', { hasText: name }).press('Enter');
  await page.locator(`.drawn ${drawn}`).first().waitFor();
}

it('income against the monthly sum: the line at 150 %, both sides of it, the own place, and the same as a table', async () => {
  const { page } = await visit(calculator);
  await openExample(page, 0);
  const drawing = page.locator('.drawn', { hasText: '收入变了' });
  await page.emulateMedia({ media: 'print' });
  expect(await drawing.isVisible(), 'what was not opened is not printed').toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await draw(page, '收入变了', 'svg.steps');
  const said = await drawing.innerText();
  for (const part of ['765 元 × 150%', '到 1,147.50 元为止，每月合计 479.50 元', '就是 250 元', '每月少 229.50 元', '离这条线还有 47.50 元']) expect(said).toContain(part);
  expect(await drawing.locator('thead [aria-current=true]').innerText()).toContain('0–1,147.50 元');
  expect(await drawing.locator('tbody tr').nth(0).locator('td').allInnerTexts()).toEqual(['479.50 元', '250 元']);
  await page.evaluate(() => { document.documentElement.dataset['size'] = 'elder'; });
  const broken = await drawing.locator('table :is(th, td)').evaluateAll((cells) => cells.flatMap((cell) => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
      for (const { 0: number, index } of (text.textContent ?? '').matchAll(/\d[\d,.]*/gu)) {
        const range = document.createRange();
        range.setStart(text, index);
        range.setEnd(text, index + number.length);
        if (range.getClientRects().length > 1) found.push(number);
      }
    }
    return found;
  }));
  expect(broken, 'sums broken within their digits, in the large type').toEqual([]);
  await page.evaluate(() => { document.documentElement.dataset['size'] = 'usual'; });
  await expectNoBarriers(page);
  await page.emulateMedia({ media: 'print' });
  expect(await drawing.locator('svg.steps').isVisible()).toBe(true);
});

it('what excludes what: each with its letter, and which of them was chosen', async () => {
  const { page } = await visit(calculator);
  await openExample(page, 14);
  await draw(page, '哪些不能一起领', '.rivals svg');
  const rows = await page.locator('.rivals li').allInnerTexts();
  expect(rows.map((row) => row.replaceAll(/\s+/gu, ' '))).toEqual([
    'A 困难残疾人生活补贴 229.50 元 – 不选它，不能和 B 一起领', 'B 因公致残、离休等的生活补贴（津贴） 别处的 300 元 ✓ 选它，不能和 A 一起领',
  ]);
  await expectNoBarriers(page);
});

it('a commune: points criterion by criterion, its year on a line, and its link as a QR code', async () => {
  const { page } = await visit('vi/calculators/child-friendly-commune/');
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await page.locator('.take details.more summary').first().click();
  await page.locator('.take .plainlist button', { hasText: '13 tiêu chí' }).first().click();
  await draw(page, 'Vẽ điểm từng tiêu chí', '.score-bars svg');
  const bars = await page.locator('.score-bars li').allInnerTexts();
  expect(bars).toHaveLength(15);
  expect(bars.filter((bar) => bar.includes('chưa chấm'))).toHaveLength(2);
  await page.locator('nav.parts button', { hasText: 'Lịch' }).click();
  await draw(page, 'Vẽ thành dòng thời gian', '.dayline svg');
  const days = await page.locator('.dayline li').count();
  expect(days).toBe(await page.locator('.milestones > li').count());
  await page.getByRole('button', { name: 'Tạo mã QR' }).press('Enter');
  await page.locator('.qr svg').waitFor();
  expect(await page.locator('.qr').innerText()).toContain('Ai có hình này đều đọc được mọi câu trả lời');
  await expectNoBarriers(page);
});
