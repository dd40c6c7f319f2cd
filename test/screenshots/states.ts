import type { Page } from 'playwright-core';

/**
 * A state of a calculator: its name, and the way to it from the page as it opens. Says whether the calculator has that state. The picture
 * begins at the first element of `from`, or at the head of the page.
 */
export type State = Readonly<{ name: string; reach: (page: Page) => Promise<boolean>; from?: string }>;

/** The states beyond the first screen, which is pictured as the page itself. */
export const states: readonly State[] = [
  { name: 'question', reach: firstQuestion },
  { name: 'error', reach: mistake },
  { name: 'review', reach: review },
  { name: 'result', reach: example },
  { name: 'drawn', reach: drawn, from: '.drawn' },
  { name: 'compared', reach: compared, from: ':is(.compare, .flow:not(:has(.compare)))' },
  ...Array.from({ length: 8 }, (_, index): State => ({ name: `part${String(index + 1)}`, reach: (page) => part(page, index) })),
];

/** Those that ask one question at a time begin with the day, which is given already. */
async function firstQuestion(page: Page): Promise<boolean> {
  const day = page.locator('#when-then');
  if (await day.count() === 0) return false;
  await day.check();
  await page.locator('.ask [type=submit]').click();
  await page.locator('.ask [name=answer], .ask .field input').first().waitFor();
  return true;
}

const wrong = '.errors, .error, [aria-invalid=true]';

/** Goes on without an answer, or writes a word where a number belongs. A first page on which nothing has to be answered has no mistake to show. */
async function mistake(page: Page): Promise<boolean> {
  if (await firstQuestion(page)) {
    const before = page.url();
    await page.locator('.ask [type=submit]').click();
    await page.waitForFunction(([old, shown]) => location.href !== old || document.querySelector(shown) !== null, [before, wrong] as const);
    return await page.locator(wrong).count() > 0;
  }
  const number = page.locator('[data-island] input[inputmode]:visible').first();
  if (await number.count() === 0) return false;
  await number.fill('许多');
  await number.press('Enter');
  await number.press('Tab');
  await page.locator(wrong).first().waitFor();
  return true;
}

/** The first of the named examples, or the one example of the ledger. */
async function example(page: Page): Promise<boolean> {
  const named = page.locator('[data-island] details:has(li > button)').last();
  if (await named.count() > 0) {
    await named.evaluate((details: HTMLDetailsElement) => { details.open = true; });
    await named.locator('li > button').first().click();
  } else await page.locator('[data-island] button', { hasText: '例子' }).first().click();
  await page.locator('.result, .rows, .overall, .months').first().waitFor();
  await page.locator('[data-in-turn]').first().waitFor({ state: 'detached' });
  return true;
}

/** All answers of the example on one screen, to be changed. */
async function review(page: Page): Promise<boolean> {
  await example(page);
  const link = page.locator('a[href="#/review"]').first();
  if (await link.count() === 0) return false;
  await link.click();
  await page.locator('dl.answers').first().waitFor();
  return true;
}

/** The example's drawings, with all else folded away. What is drawn comes when it is opened. */
async function drawn(page: Page): Promise<boolean> {
  await example(page);
  const drawings = page.locator('.drawn');
  if (await drawings.count() === 0) return false;
  await page.evaluate(() => { for (const each of document.querySelectorAll('details')) each.open = each.matches('.drawn'); });
  await page.locator('.drawn:not(:has(> :not(summary, [role=status])))').first().waitFor({ state: 'detached' });
  return true;
}

/** The example beside itself with its first answer changed, where cases are compared below their result. */
async function comparedBelow(page: Page): Promise<boolean> {
  const compare = page.locator('.drawn', { has: page.locator('summary', { hasText: /比一比|^Compare|^So sánh/u }) });
  if (await compare.count() === 0) return false;
  await compare.locator('summary').click();
  const instead = page.locator('#compare-instead');
  await instead.waitFor();
  const { tag, value } = await instead.evaluate((field: HTMLInputElement | HTMLSelectElement) => ({ tag: field.tagName, value: field.value }));
  if (tag === 'SELECT') await instead.selectOption({ index: await instead.evaluate((field: HTMLSelectElement) => (field.selectedIndex === 0 ? 1 : 0)) });
  else await instead.fill(await instead.getAttribute('type') === 'date' ? value.replace(/^\d{4}/u, (year) => String(Number(year) - 1)) : String(Math.max(0, Number(value) - 1)));
  await page.locator('.compare form [type=submit]').click();
  await page.locator('.sidebyside').first().waitFor();
  return true;
}

/** The example beside itself on another day. */
async function compared(page: Page): Promise<boolean> {
  await example(page);
  const link = page.locator('a[href="#/compare"]');
  if (await link.count() === 0) return comparedBelow(page);
  await link.click();
  await page.locator('#vary-day-kind').check();
  await page.locator('#vary-go').click();
  await page.locator('.sidebyside').first().waitFor();
  return true;
}

/** The example in another part of a calculator that has several; the first of them is the example itself. */
async function part(page: Page, index: number): Promise<boolean> {
  const tab = page.locator('nav.parts button').nth(index);
  if (await tab.count() === 0) return false;
  await example(page);
  if (await tab.getAttribute('aria-current') !== null) return false;
  await tab.click();
  await page.waitForFunction(() => document.querySelector('[data-island] .waiting') === null);
  return true;
}
