/**
 * Pictures of every kind of page, in every way of ways.ts, and of calculators on their way, in `screenshots/`:
 * `npm run screenshots`, after a build. With words, such as `npm run screenshots -- calculators/ vi/`, only pages whose path holds one of them,
 * in whatever language. A word with two equals signs in front, such as `==print`, is the name of a way or a state: no other is pictured.
 */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { findBrowser } from '../browser/support/findBrowser.ts';
import { launch } from '../browser/support/launch.ts';
import { waitForPictures } from '../browser/support/pictures.ts';
import { serve } from '../browser/support/serve.ts';
import { nameOf, pagesOf } from './pages.ts';
import { states, type State } from './states.ts';
import { picture, ways, type Way } from './ways.ts';

const folder = 'screenshots';
const named = (word: string): boolean => word.startsWith('==');
const words = process.argv.slice(2);
const paths = pagesOf(words.filter((word) => !named(word)));
const only = words.filter(named).map((word) => word.slice(2));
const chosen = <Named extends Readonly<{ name: string }>>(all: readonly Named[]): readonly Named[] => {
  const some = all.filter(({ name }) => only.includes(name));
  return some.length === 0 ? all : some;
};

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve();
const browser = await launch(await findBrowser());
const failed: string[] = [];
let taken = 0;
// Two windows side by side: one draws while the picture of the other is packed.
const left = chosen(ways).values();
await Promise.all([1, 2].map(async () => { for (const way of left) await look(way); }));
await browser.close();
await site.close();
console.log(`${String(taken)} pictures of ${String(paths.length)} pages in ${folder}/.`);
for (const each of failed) console.error(each);
process.exitCode = failed.length === 0 ? 0 : 1;

/** All pages in one way. What fails is told at the end, and the others are pictured all the same. */
async function look(way: Way): Promise<void> {
  const context = await browser.newContext(way.window);
  const page = await context.newPage();
  waitForPictures(page);
  for (const path of paths) {
    const isCalculator = /calculators\/./.test(path);
    for (const state of [null, ...(isCalculator ? chosen(states) : [])]) {
      try {
        await page.goto('about:blank');
        await open(page, path, way);
        await pictured(page, path, way, state);
      } catch (error) {
        failed.push(`${path}, ${state?.name ?? 'page'}, ${way.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await context.close();
}

/** A picture of the page as it opened, or in this state of its calculator. */
async function pictured(page: Page, path: string, way: Way, state: State | null): Promise<void> {
  if (state !== null && !await state.reach(page)) return;
  // What is not printed cannot be pressed: the paper is taken out last.
  if (way.print) await page.emulateMedia({ media: 'print' });
  await picture(page, `${folder}/${[nameOf(path), ...(state === null ? [] : [state.name]), way.name].join('.')}.png`, way, state?.from);
  if (way.print) await page.emulateMedia({ media: 'screen' });
  taken += 1;
}

async function open(page: Page, path: string, { elder }: Way): Promise<void> {
  page.setDefaultTimeout(20_000);
  await page.goto(new URL(path, site.address).href);
  if (await page.locator('[data-island]').count() > 0) await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  if (path.includes('?q=')) await page.locator('.found:has([data-search-status]:not(:empty)):not(:has([aria-busy]))').waitFor();
  if (elder) await page.evaluate(() => { document.documentElement.dataset['size'] = 'elder'; });
}
