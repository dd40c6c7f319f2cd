import { readFileSync } from 'node:fs';
import type { BrowserContext, Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { readSpreadsheet, writeCsv, writeXlsx } from '../../src/schemas/spreadsheets/index.ts';
import { expectAccessible } from './support/axe.ts';
import { visit, type VisitOptions } from './support/page.ts';

const path = 'calculators/points-ledger/';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: string) => page.locator('[data-said], [data-kept]').getByText(text).first().waitFor();

async function begin(options: VisitOptions = {}): Promise<Page> {
  const { page } = await visit(path, { reducedMotion: 'reduce', ...options });
  await ready(page);
  return page;
}

async function ready(page: Page): Promise<void> {
  await page.locator('[data-island=ready] .tabs').waitFor();
}
