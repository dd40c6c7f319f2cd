import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { calculator } from './support/benefits.ts';
import { begin, press } from './support/ledger.ts';
import { visit } from './support/page.ts';

async function opened(): Promise<Page> {
  const { page } = await visit(calculator);
  await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  await page.locator('details.more summary').first().click();
  return page;
}

const example = (page: Page) => page.locator('details.more button').first();

it('a button that was pressed looks pressed at once, and no longer when the screen it leads to is there', async () => {
  const page = await opened();
  const looks = await example(page).evaluate((button: HTMLElement) => {
    button.click();
    const screen = document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
    return { screen, opacity: Number(getComputedStyle(button).opacity) };
  });
  expect(looks.screen).toBe('start');
  expect(looks.opacity).toBeLessThan(1);
  await page.locator('[data-screen=result] .figure').first().waitFor();
  expect(await page.locator('[data-pressed]').count()).toBe(0);
});

it('so does the button of a form, whether it is clicked or Enter is pressed in a field', async () => {
  const page = await opened();
  await page.locator('#when-then').check();
  await page.evaluate(() => { addEventListener('submit', () => setTimeout(() => {
    const { pressed } = document.querySelector<HTMLElement>('[data-pressed]')?.dataset ?? {};
    Object.assign(window, { looked: pressed });
  })); });
  await page.locator('#when-then').press('Enter');
  await page.locator('[data-screen=question]').waitFor();
  expect(await page.evaluate(() => (window as unknown as { looked?: string }).looked)).toBe('');
  expect(await page.locator('[data-pressed]').count()).toBe(0);
});

it('whoever does something before the next picture does it on the screen that the press led to', async () => {
  const page = await opened();
  const screens = await example(page).evaluate((button: HTMLElement) => {
    const screen = () => document.querySelector<HTMLElement>('[data-screen]')?.dataset['screen'];
    button.click();
    const before = screen();
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    return [before, screen()];
  });
  expect(screens).toEqual(['start', 'result']);
});

it('a result that goes to paper while its cards are still being drawn is whole there', async () => {
  const page = await opened();
  const left = await example(page).evaluate((button: HTMLElement) => new Promise<readonly number[]>((done) => {
    const count = (): number => document.querySelectorAll('[data-in-turn]').length;
    new MutationObserver((_, observer) => {
      if (count() === 0) return;
      observer.disconnect();
      const before = count();
      dispatchEvent(new Event('beforeprint'));
      done([before, count()]);
      dispatchEvent(new Event('afterprint'));
    }).observe(document, { subtree: true, childList: true });
    button.click();
  }));
  expect(left[0]).toBeGreaterThan(0);
  expect(left[1]).toBe(0);
});

it('nothing is lost of what a browser or a quick hand writes into several fields before the next picture', async () => {
  const page = await begin();
  await press(page, '先看一个例子');
  const written = await page.evaluate(async () => {
    const fields = ['family', 'member', 'note'].map((id) => document.getElementById(id) as HTMLInputElement);
    for (const text of ['1', '12']) {
      for (const field of fields) {
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
    await new Promise((done) => { setTimeout(done, 300); });
    return fields.map(({ value }) => value);
  });
  expect(written).toEqual(['12', '12', '12']);
});
