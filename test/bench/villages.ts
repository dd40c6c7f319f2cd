import type { Page } from 'playwright-core';

const path = 'calculators/rural-sewage/';
const [places, inEach] = [100, 30];

/** What is pressed: on which page, and the way there; what comes after `mark` is timed. False where there is nothing to press. */
export type Pressing = Readonly<{ what: string; path: string; press: (page: Page, mark: () => Promise<void>) => Promise<boolean> }>;

/** A town as large as there are: 3,000 natural villages, the heaviest page there is to press on. */
export const villages: readonly Pressing[] = [
  { what: `${path}, 3,000 villages: the list is said to be whole`, path, press: async (page, mark) => {
    await list(page);
    await mark();
    await page.getByRole('group', { name: '清单里是不是全镇所有自然村' }).getByRole('radio', { name: '是', exact: true }).check();
    await page.locator('.plan').first().waitFor();
    return true;
  } },
  { what: `${path}, 3,000 villages: one place is opened`, path, press: async (page, mark) => {
    await list(page);
    await mark();
    await page.locator('.place > summary').first().click();
    await page.locator('.natural').first().waitFor();
    return true;
  } },
  { what: `${path}, 3,000 villages: one is taken off`, path, press: async (page, mark) => {
    await list(page);
    await page.locator('.place > summary').first().click();
    await mark();
    await page.locator('.natural button').nth(1).click();
    await page.locator('.said', { hasText: '一村1' }).waitFor();
    return true;
  } },
];

async function list(page: Page): Promise<void> {
  await page.getByRole('button', { name: '村庄清单', exact: true }).first().click();
  const rows = Array.from({ length: places * inEach }, (_, at) => [`行政村${String(Math.floor(at / inEach) + 1)}`, `一村${String(at + 1)}`, 20 + at % 90, at % 20, at % 3 === 0 ? '原有' : '否'].join());
  await page.locator('#open-villages').setInputFiles({ name: 'villages.csv', mimeType: 'text/csv', buffer: Buffer.from(['行政村,自然村,户数,接入户数,治理情况', ...rows].join('\n')) });
  await page.getByText(`收了${String(places * inEach)}个自然村`).waitFor();
}
