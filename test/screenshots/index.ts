/**
 * Pictures of every kind of page, small and large, light, dark and in the large type, and of calculators on their way, in `screenshots/`:
 * `npm run screenshots`, after a build. With words, such as `npm run screenshots -- calculators/ vi/`, only pages whose path holds one of them,
 * in whatever language.
 */
import { mkdir, rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { onePerKind, otherPages, policyPages } from '../browser/pages/kinds.ts';
import { findBrowser } from '../browser/support/findBrowser.ts';
import { launch } from '../browser/support/launch.ts';
import { serve } from '../browser/support/serve.ts';
import { states } from './states.ts';
import { picture, ways, type Way } from './ways.ts';

const folder = 'screenshots';
const wanted = process.argv.slice(2);
const paths = wanted.length === 0 ? onePerKind : [...otherPages, ...policyPages].filter((path) => wanted.some((word) => path.includes(word)));

await rm(folder, { recursive: true, force: true });
await mkdir(folder);
const site = await serve();
const browser = await launch(await findBrowser());
const failed: string[] = [];
let taken = 0;
// Two windows side by side: one draws while the picture of the other is packed.
const left = ways.values();
await Promise.all([1, 2].map(async () => { for (const way of left) await look(way); }));
await browser.close();
await site.close();
console.log(`${String(taken)} pictures of ${String(paths.length)} pages in ${folder}/.`);
for (const each of failed) console.error(each);
process.exitCode = failed.length === 0 ? 0 : 1;

/** All pages in one way. */
async function look(way: Way): Promise<void> {
  const context = await browser.newContext(way.window);
  const page = await context.newPage();
  for (const path of paths) {
    const name = path === '' ? 'home' : path.replaceAll('/', '_').slice(0, -1);
    await open(page, path, way);
    await take(page, `${name}.${way.name}`);
    if (!/calculators\/./.test(path)) continue;
    for (const state of states) {
      await page.goto('about:blank');
      await open(page, path, way);
      try {
        if (await state.reach(page)) await take(page, `${name}.${state.name}.${way.name}`);
      } catch (error) {
        failed.push(`${path}, ${state.name}, ${way.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  }
  await context.close();
}

async function open(page: Page, path: string, { elder }: Way): Promise<void> {
  page.setDefaultTimeout(10_000);
  await page.goto(new URL(path, site.address).href);
  if (await page.locator('[data-island]').count() > 0) await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
  if (elder) await page.evaluate(() => { document.documentElement.dataset['size'] = 'elder'; });
}

async function take(page: Page, name: string): Promise<void> {
  await picture(page, `${folder}/${name}.png`);
  taken += 1;
}
