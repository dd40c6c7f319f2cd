import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright-core';
import { keptLedger } from '../../../src/schemas/ledger/index.ts';
import type { LedgerFact } from '../../../src/rules/vocabulary/index.ts';
import { onTestFinished } from 'vitest';
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
  onTestFinished(() => tab.close());
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

const quarter = '2026-Q1';

/** A family with 4 points of a quarter that is confirmed. */
export const fourPoints: readonly LedgerFact[] = [
  { kind: 'item', item: '1', name: '门前清扫', points: 2, inUse: true }, { kind: 'household', household: '1', name: '陈志强', group: '' },
  ...(['2026-02-03', '2026-02-04'] as const).map((on): LedgerFact => ({ kind: 'entry', household: '1', member: '', item: '1', points: 2, on, quarter, channel: 'self', note: '' })),
  { kind: 'posted', quarter, on: '2026-04-01' }, { kind: 'removed', quarter, on: '2026-04-09' }, { kind: 'confirmed', quarter, on: '2026-04-09' },
];

/** Puts these facts in the place of the ledger, as a backup. */
export async function restore(page: Page, facts: readonly LedgerFact[]): Promise<void> {
  const events = facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: '2026-04-09T08:00:00.000Z' }));
  await press(page, '保管');
  await pick(page, '选一个备份文件', 'backup.json', JSON.stringify(keptLedger({ calculator: 'points-ledger', version: '1.0.0' }, { events, chosen: {} })));
  await press(page, '换成文件里的');
  await said(page, '已经恢复');
}
