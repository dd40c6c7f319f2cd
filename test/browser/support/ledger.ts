import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { visit, type VisitOptions } from './page.ts';

/** The page of the points ledger. */
export const ledgerPath = 'calculators/points-ledger/';

/** Presses the first button of this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

/** Waits until the page has said so. */
export const said = (page: Page, text: string) => page.locator('[role=status]').getByText(text).first().waitFor();

/** Chooses a file. */
export const pick = (page: Page, label: string, name: string, bytes: Uint8Array | string) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

/** Opens an empty ledger. */
export async function begin(options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(ledgerPath, { reducedMotion: 'reduce', ...options });
  await ready(page);
  return page;
}

/** Waits until the ledger is open. */
export async function ready(page: Page): Promise<void> {
  await page.locator('[data-island=ready] .tabs').waitFor();
}

/** Opens another tab on the same device. */
export async function another(context: BrowserContext, page: Page): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(page.url());
  await ready(tab);
  return tab;
}

/** One item of 2 points and two families, written by hand. */
export async function beginVillage(page: Page): Promise<void> {
  await press(page, '项目');
  await page.getByRole('textbox', { name: '项目' }).fill('门前清扫');
  await page.getByLabel('几分（不写').fill('2');
  await press(page, '写下');
  await said(page, '已经写下');
  await press(page, '家庭');
  for (const name of ['陈志强', '林秀英']) {
    await page.getByLabel('户主姓名').fill(name);
    await press(page, '写下');
    await page.getByRole('button', { name: `${name}（` }).waitFor();
    if (await page.locator('#newname').isHidden()) await page.getByText('添一户').click();
  }
}

/** Writes one entry of the first item. */
export async function enter(page: Page, family: string, day: string): Promise<void> {
  await press(page, '记分');
  await page.getByLabel('哪一家').fill(family);
  await page.getByRole('button', { name: new RegExp(`（${family} 号）|${family}`, 'u') }).first().click();
  await page.getByLabel('什么事').selectOption({ index: 1 });
  await page.getByLabel('哪一天').fill(day);
  await page.locator('form.entry [type=submit]').click();
  await said(page, '已经写下');
}

/** The file that is saved by some work. */
export async function saved(page: Page, work: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), work()]);
  return readFileSync(await file.path());
}

/** The first quarter of 2026, whatever day it is. */
export async function quarterOne(page: Page): Promise<void> {
  await press(page, '季度');
  while (!(await page.locator('.step h2').innerText()).includes('2026年第1季度')) await page.locator('.step button').first().click();
}
