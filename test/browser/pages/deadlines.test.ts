import { expect, it } from 'vitest';
import { visit } from '../support/page.ts';

const shown = '.dues > li:not([hidden])';

it('narrows the deadlines by policy and year together, by keyboard, and keeps the choice in the address', async () => {
  const { page } = await visit('deadlines/');
  const all = await page.locator('.dues > li').count();
  await page.locator('select[name="policy"]').selectOption('xiamen-rural-2017');
  await page.locator('select[name="until"]').focus();
  await page.keyboard.type('2018');
  await page.keyboard.press('Enter');
  await page.locator(`.narrow-due [role="status"]:text("项没有写年份")`).waitFor();
  const found = await page.locator(shown).evaluateAll((items) => items.map((item) => [(item as HTMLElement).dataset['policy'], (item as HTMLElement).dataset['year']]));
  expect(found.length).toBeGreaterThan(0);
  expect(found.length).toBeLessThan(all);
  for (const [policy, year] of found) expect([policy, Number(year) <= 2018]).toEqual(['xiamen-rural-2017', true]);
  expect(new URL(page.url()).search).toBe('?policy=xiamen-rural-2017&until=2018');
  await page.reload();
  await page.locator('.narrow-due [role="status"]:not(:empty)').waitFor();
  expect(await page.locator(shown).count()).toBe(found.length);
  await page.getByRole('button', { name: '全部都看' }).click();
  expect(await page.locator(shown).count()).toBe(all);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('policy');
});

it('says so when nothing is as asked, and shows an address that asks for nonsense as no choice it has', async () => {
  const { page } = await visit('en/deadlines/?policy=kontum-2516&until=2012&unit=<img src=x onerror=alert(1)>');
  await page.locator('.narrow-due [role="status"]:text("There is no such deadline")').waitFor();
  expect(await page.locator(shown).count()).toBe(0);
  expect(await page.locator('section:has(> .due-of):visible').count()).toBe(0);
});
