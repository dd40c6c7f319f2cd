import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { openExample, press, title } from './support/benefits.ts';
import { visit, type VisitOptions } from './support/page.ts';
import { examples } from '../../src/rules/policies/xiamen-rural-2017/index.ts';

const calculator = 'calculators/rural-community/';

async function start(options: VisitOptions = {}, path = calculator): Promise<Page> {
  const { page } = await visit(path, options);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  return page;
}

const openExampleOf = (page: Page, id: string): Promise<void> => openExample(page, examples.findIndex((each) => each.id === id));

const fits = (page: Page): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

const at = (page: Page, where: string): Promise<unknown> => page.waitForFunction((wanted) => location.hash === wanted, where);

describe('one village, by keyboard, at 360 px', () => {
  it('says what it is and what there is in it, answers a section, and sees what is lacking', async () => {
    const page = await start({ width: 360 });
    await press(page, 'Tab', '#how-one');
    await page.keyboard.press('Enter');
    await at(page, '#/kind');
    await press(page, 'Tab', '#f-place-kind');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await at(page, '#/place');
    expect(await title(page)).toBe('这个地方的情况');
    await press(page, 'Tab', '#f-place-district');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await at(page, '#/governance');
    await press(page, 'Tab', '#f-rule-structure');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.sofar').innerText()).toMatch(/没有做到\s*1/u);
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.locator('a[href="#/result"]').press('Enter');
    await page.locator('.progress').waitFor();
    expect(await page.locator('.progress .figure').innerText()).toBe('答题不足，暂不计算比例');
    expect(await page.locator('.card.unmet').first().innerText()).toMatch(/谁领导、谁决定、谁办事[^]*牵头 市委组织部、市民政局；责任 市农业局/u);
    expect(await fits(page)).toBe(true);
  });
});

describe('the result of a village', () => {
  it('tells the share as this site’s own, hard indicators apart, and what would change it', async () => {
    const page = await start({ width: 1280, height: 900, colorScheme: 'dark' });
    await openExampleOf(page, 'village-nearly-done');
    await page.locator('.progress').waitFor();
    expect(await page.locator('.progress > .figure').innerText()).toMatch(/^94\.7%\s+62\.5 ÷ 66$/u);
    expect(await page.locator('.progress').innerText()).toContain('不是文件规定的');
    const hard = page.locator('.indicators').first();
    expect(await hard.locator('li').count()).toBe(11);
    expect(await hard.locator('.is-unmet').allInnerTexts()).toEqual([expect.stringContaining('违建“零增长” 未达到'), expect.stringMatching(/后备干部 未达到 · 尚缺 1人 源文件此处数字损坏/u)]);
    const covered = await hard.locator('li').evaluateAll((items) => items.filter((item) => {
      const word = item.querySelector('b')?.getClientRects();
      // The place of the last letters of the word, against that of the first of the number.
      const range = document.createRange();
      range.selectNodeContents(item.querySelector('.from') ?? item);
      const [end, start] = [word?.[word.length - 1], range.getClientRects()[0]];
      return end === undefined || start === undefined || (start.left < end.right && Math.abs(start.top - end.top) < 8);
    }).length);
    expect(covered, 'numbers of clauses that lie over the words before them').toBe(0);
    await expectNoBarriers(page);
    await page.locator('.result > .row .btn', { hasText: '改进清单' }).click();
    await page.locator('.improve').waitFor();
    expect(await page.locator('.improve .tick').allInnerTexts()).toEqual([
      '违建“零增长” · 硬指标', '后备干部 · 硬指标，差 1人', '村务公开和民主制度', '“三社联动”平台', '网格的四项机制', '避难场所和救灾物资',
    ]);
    await page.locator('.improve .tick input').first().check();
    expect(await page.locator('.improve [role=status]').innerText()).toBe('勾选的都做到，比例从 94.7% 变成 96.2%。');
    const bureau = page.locator('.unit').filter({ has: page.locator('b', { hasText: /^市民政局$/u }) });
    expect(await bureau.locator('summary').innerText()).toContain('牵头');
    expect(await page.locator('.unit summary b').allInnerTexts()).toEqual(expect.arrayContaining(['翔安区', '市委组织部']));
    expect(await page.locator('.unit summary b').allInnerTexts()).not.toContain('集美区');
    await expectNoBarriers(page);
  });

  it('lists what is beyond the village with who leads it, and asks a district nothing of the kind', async () => {
    const page = await start({ width: 360 });
    await openExampleOf(page, 'village-nearly-done');
    await page.locator('.beyond summary').click();
    expect(await page.locator('.beyond li').count()).toBe(28);
    expect(await page.locator('.beyond li', { hasText: '区里建后备村干部数据库' }).innerText()).toMatch(/二（七）25·c[^]*牵头 市委组织部；责任 市民政局/u);
    expect(await fits(page)).toBe(true);
    await expectNoBarriers(page);
    await page.goto('about:blank');
    const district = await start();
    await openExampleOf(district, 'tongan-district');
    await district.locator('.result').waitFor();
    expect(await district.locator('.beyond').count()).toBe(0);
  });

  it('shows each way to read the damaged figure', async () => {
    const page = await start();
    await openExampleOf(page, 'tongan-district');
    await page.locator('.topic').last().locator('summary').first().click();
    const card = page.locator('.card').filter({ hasText: '一个岛外区的典范村' });
    expect(await card.innerText()).toMatch(/已有\s+4个[^]*至少要\s+3个[^]*3至5个，横线丢了。本站采用[^]*35个，照字面。\s+没有做到/u);
  });
});

it('several villages come from a table, with what is wrong told by row, and go out as a table', async () => {
  const page = await start({ width: 1280, height: 900 });
  await page.locator('label[for=how-several]').click();
  await page.locator('.actions .btn[type=submit]').click();
  await page.locator('.grid').waitFor();
  await page.setInputFiles('#open-table', {
    name: 'villages.csv', mimeType: 'text/csv',
    buffer: Buffer.from('村,类型,所在区,总户数,网格覆盖户数,今年新增违建处数\n甲村,农村社区,同安区,120,118,0\n乙村,农村社区,集美区,80,八十,2\n'),
  });
  await page.locator('.errors').waitFor();
  expect(await page.locator('.errors li').allInnerTexts()).toEqual(['第 2 行“网格覆盖户数”：这里填整数，比如 30。不清楚就空着。']);
  await page.locator('.errors a').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('80户');
  await page.keyboard.press('Enter');
  await page.locator('.matrix').first().waitFor();
  expect(await page.locator('.together h2').allInnerTexts()).toEqual(['各村的比例', '各村要改进的，按单位']);
  expect(await page.locator('.matrix button').filter({ hasText: '✕' }).evaluateAll((marks) => marks.map((mark) => mark.getAttribute('aria-label')))).toEqual([
    '甲村，网格全覆盖：没有做到，差 2户', '乙村，违建“零增长”：没有做到',
  ]);
  await expectNoBarriers(page);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(2).click()]);
  expect((await readFile(await download.path(), 'utf8')).split('\r\n').find((line) => line.startsWith('甲村') && line.includes('网格全覆盖'))).toContain(',118,120,2,2,户,2020年12月31日,');
});
