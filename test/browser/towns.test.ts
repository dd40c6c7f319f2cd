import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { openExample, press } from './support/benefits.ts';
import { visit, type VisitOptions } from './support/page.ts';
import { examples as targetExamples } from '../../src/rules/policies/liuyang-revitalisation/index.ts';

async function start(path: string, options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(path, { width: 360, ...options });
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
}

const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const cleaning = 'calculators/village-cleaning/';
const targets = 'en/calculators/revitalisation-targets/';

/** The result for villages from a file, a line for each. */
async function judged(page: Page, villages: readonly string[]): Promise<void> {
  await page.locator('label[for=how-several]').click();
  await page.locator('.actions .btn[type=submit]').click();
  await page.locator('.grid').waitFor();
  await page.setInputFiles('#open-table', { name: 'villages.csv', mimeType: 'text/csv', buffer: Buffer.from(['名称,村还是镇,户数,保洁员,水环境专职保洁员,第1季得分', ...villages].join('\n')) });
  const households = villages.map((village) => village.split(',')[2]);
  await page.waitForFunction(([at, value]) => document.querySelector<HTMLInputElement>(`#cell-${String(at)}-clean-households`)?.value === value, [villages.length - 1, households.at(-1)] as const);
  await page.locator('.actions .btn[type=submit]').first().click();
  await page.locator('.ranking').waitFor();
}

describe('village cleaning', () => {
  it('by keyboard at 360 px: 260 households have no whole number of cleaners, and the fee shows what is left', async () => {
    const page = await start(cleaning);
    await press(page, 'Tab', '#how-one');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/level');
    await press(page, 'Tab', '#f-area-level');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/cleaners');
    await press(page, 'Tab', '#f-clean-households');
    await page.keyboard.type('二百');
    await page.keyboard.press('Enter');
    await page.locator('.errors').waitFor();
    await page.locator('.errors a').press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('２６０户');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#/fee');
    await page.fill('#f-fee-collected', '1000');
    await page.fill('#f-fee-cleaning', '900.50');
    await page.locator('.actions a[href="#/result"]').press('Enter');
    await page.locator('.band').waitFor();
    expect(await page.locator('.band').textContent()).toContain('无整数解');
    expect(await page.locator('.band').textContent()).toContain('先按2名算');
    expect(await page.locator('.pool').textContent()).toContain('结余99.50 元');
    expect(await page.locator('.card.unmet').first().textContent()).toContain('还差');
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
  });

  it('several villages from a file: their sums, the ranking with its tie, and who is among the last', async () => {
    const page = await start(cleaning, { width: 1280 });
    await judged(page, ['甲村,村、社区,620,3,1,88', '乙村,村、社区,400,2,1,91.5', '丙村,村、社区,430,3,0,88', '丁村,村、社区,900,7,1,79']);
    const rows = await page.locator('.ranking tbody tr').allTextContents();
    expect(rows).toEqual(['乙村91.5分第1名', '甲村88分并列第2名', '丙村88分并列第2名', '丁村79分第4名']);
    await page.fill('#last-places', '2');
    expect(await page.locator('.ranking [role=status]').textContent()).toContain('并列在这条线上，还有1个位置，由镇里定：甲村、丙村');
    await expectNoBarriers(page);
  });

  it('a hundred villages: the headings stand above each forty, what is far away waits to be drawn, and paper has all', async () => {
    const page = await start(cleaning);
    const rows = Array.from({ length: 100 }, (_, at) => `村${String(at)},村、社区,${String(300 + at)},1,1,90`);
    await judged(page, rows);
    const table = page.locator('.matrix');
    await table.first().waitFor();
    expect(await table.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')))).toEqual(['村0 – 村39', '村40 – 村79', '村80 – 村99']);
    expect(await table.locator('thead').allTextContents()).toEqual(Array(3).fill('村保洁员够不够保洁员会不会多水环境专职保洁员'));
    const drawn = () => page.locator('.byplace tbody th, .matrix tbody th').evaluateAll((heads) => heads.filter((head) => head.checkVisibility({ contentVisibilityAuto: true })).length);
    expect(await drawn()).toBeLessThan(150);
    await page.emulateMedia({ media: 'print' });
    expect(await drawn()).toBe(201);
  });
});

describe('a table of villages', () => {
  it('tells what is wrong with a row as soon as a cell is left, and takes no file with a cell too many', async () => {
    const page = await start(cleaning, { width: 1280 });
    await page.locator('label[for=how-several]').click();
    await page.locator('.actions .btn[type=submit]').click();
    await page.locator('.grid').waitFor();
    await page.selectOption('#cell-0-area-level', { index: 1 });
    await page.fill('#cell-0-clean-households', '二百');
    await page.keyboard.press('Tab');
    await page.locator('#cell-0-clean-households-error').waitFor();
    expect(await page.locator('.errors').count()).toBe(0);
    await page.fill('#cell-0-clean-households', '200');
    await page.keyboard.press('Tab');
    await page.locator('#cell-0-clean-households-error').waitFor({ state: 'detached' });
    await page.setInputFiles('#open-table', { name: 'long.csv', mimeType: 'text/csv', buffer: Buffer.from('名称,村还是镇,户数\n甲村,村、社区,1,200\n') });
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors').textContent()).toContain('第 2 行有 4 格，列名只有 3 个');
    expect(await page.inputValue('#cell-0-clean-households')).toBe('200');
    await expectNoBarriers(page);
  });
});

describe('targets', () => {
  it('the year that the text lost is asked, and more villages than there are is told at the field, naming both', async () => {
    const page = await start(targets, { width: 320, colorScheme: 'dark' });
    await page.locator('label[for=how-one]').click();
    await page.locator('.actions .btn[type=submit]').click();
    await page.locator('label[for=f-area-level]').click();
    await page.locator('.actions .btn[type=submit]').click();
    await page.goto(`${page.url().replace(/#.*/u, '')}#/villages`);
    await page.locator('#f-habitat-whichYear').waitFor({ state: 'attached' });
    await page.fill('#f-habitat-builtThatYear', '300');
    await page.fill('#f-habitat-builtInAll', '250');
    await page.locator('.actions .btn[type=submit]').click();
    await page.locator('.errors').waitFor();
    expect(await page.locator('.errors a').allInnerTexts()).toEqual(['“Pretty villages of that year” (300) cannot be more than “Pretty villages in all” (250).']);
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
  });

  it('an example shows progress, pace by year and the pool, and fits 360 px', async () => {
    const page = await start(targets);
    await openExample(page, targetExamples.findIndex(({ id }) => id === 'city-2022'));
    expect(await page.locator('.progress .targets li').count()).toBe(14);
    expect(await page.locator('.progress').textContent()).toContain('227 in 2023, 227 in 2024, 226 in 2025');
    expect(await page.locator('.pool .sum-up').textContent()).toBe('Left7,500,000 yuan');
    expect(await page.locator('.progress .targets').textContent()).toContain('43.3%');
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
  });

  it('several years show a bar each for the target chosen', async () => {
    const page = await start(targets, { width: 1280 });
    await openExample(page, targetExamples.findIndex(({ id }) => id === 'three-years'));
    await page.locator('.years').waitFor();
    await page.selectOption('#which-target', 'L-12');
    expect(await page.locator('.years li b').allTextContents()).toEqual(['258', '520', '759']);
    await expectNoBarriers(page);
  });
});

it('the model village reads to its result by its example', async () => {
  const page = await start('calculators/model-village/');
  await openExample(page, 0);
  expect(await page.locator('.card.unmet').count()).toBe(2);
  expect(await fits(page)).toBe(true);
});
