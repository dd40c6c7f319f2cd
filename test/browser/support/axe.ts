import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { setTimeout } from 'node:timers/promises';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { looked, markOneOfEachSort } from './alike.ts';
import { allDrawn } from './page.ts';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Nothing of it needs style sheets or media fetched a second time, which is what `preload` would do.
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The rules on colours look at texts and links of each sort. */
const colours = [{ id: 'color-contrast', selector: `[${looked}]` }, { id: 'link-in-text-block', selector: `a[href][${looked}]` }];

/**
 * Looks for barriers on the page as it stands, by WCAG 2.2 A and AA and axe's own good practice.
 * @returns One readable line for each element: rule, what to do, where, and axe's summary. Empty when nothing was found.
 */
export async function findBarriers(page: Page): Promise<readonly string[]> {
  await allDrawn(page);
  await addAxe(page);
  await markOneOfEachSort(page);
  await page.evaluate(`axe.configure({ rules: ${JSON.stringify(colours)} })`);
  const run = page.evaluate<AxeResults>(`axe.run(document, { runOnly: ${JSON.stringify(levels)}, resultTypes: ['violations'], preload: false })`);
  const { violations } = await Promise.race([run, silence()]);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`),
  );
}

/**
 * Through the debugger, which the page's Content-Security-Policy does not govern, so the policy stays on; and spoken to directly, since
 * Playwright hands half a million characters on as an argument, which takes twice as long.
 */
async function addAxe(page: Page): Promise<void> {
  const debugging = await page.context().newCDPSession(page);
  await debugging.send('Runtime.evaluate', { expression: `${source}; undefined` });
  await debugging.detach();
}

/** axe waits for timers, which never fire on a page opened with `javaScriptEnabled: false`. */
async function silence(): Promise<never> {
  await setTimeout(50_000, undefined, { ref: false });
  throw new Error('axe gave no answer in 50 s. It cannot run on a page visited with javaScriptEnabled: false.');
}

/** Fails the test, listing each barrier, if axe finds any on the page as it stands. */
export async function expectNoBarriers(page: Page): Promise<void> {
  expect(await findBarriers(page), `barriers on ${page.url()}`).toEqual([]);
}
