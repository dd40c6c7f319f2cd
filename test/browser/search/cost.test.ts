import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from '../support/page.ts';
import { counted, openSearch } from './open.ts';

const budget = 120_000;

/** What a first search may cost until its results are shown; the rest of the budget is for growth. */
const untilShown = 70_000;

it.each([
  ['search/', '护理补贴'], ['search/', '残疾人'], ['search/', '的'], ['search/', '温政发〔2016〕41号'], ['search/', '公积金'],
  ['search/', '每名残疾儿童少年每月补贴500元'], ['vi/search/', 'hoi dong danh gia'], ['vi/search/', 'trẻ em'], ['en/search/', 'dibao'],
])('costs at most 120 kB for a first search, on %s for %s, page, styles, scripts and the count of other languages included', async (path, query) => {
  const page = await openSearch(query, { path });
  await counted(page);
  const files = await fetched(page);
  const own = /^(?:vi|en)(?=\/)/.exec(path)?.[0] ?? 'zh';
  const shown = sum(files.filter(({ name }) => !name.includes('/kept/') || name.includes(`/kept/${own}-`)));
  console.log(`search, first, ${query}: ${kB(shown)} kB when results are shown, ${kB(sum(files))} kB in ${files.length} files with other languages counted`);
  expect(shown).toBeGreaterThan(20_000);
  expect(shown).toBeLessThanOrEqual(untilShown);
  expect(sum(files)).toBeLessThanOrEqual(budget);
});

it('fetches no index before something is looked for, and only the lists for the places', async () => {
  const { page } = await visit('search/');
  await page.waitForLoadState('networkidle');
  const ofIndex = async () => (await fetched(page)).map(({ name }) => name).filter((name) => name.includes('/search-index/'));
  expect(await ofIndex()).toEqual([]);
  await page.locator('.narrow summary').click();
  await page.locator('.narrow select[name=place] option:nth-child(3)').waitFor({ state: 'attached' });
  expect((await ofIndex()).map((name) => name.replace(/^.*\//, ''))).toEqual(['lexicon.json', 'root.json', 'filters.json']);
});

it('shows the results before it counts other languages, and shows them when that fails', async () => {
  const visited = await visit('search/');
  await visited.page.route('**/kept/{vi,en}-*/**', (route) => route.fulfill({ status: 503, body: '' }));
  await visited.page.goto(new URL(`?q=${encodeURIComponent('护理补贴')}`, visited.page.url()).href);
  await counted(visited.page);
  expect(await visited.page.locator('.level.exact li').count()).toBeGreaterThan(3);
  expect(await visited.page.locator('.elsewhere a').count()).toBe(0);
  // The browser itself notes the failed requests in the console.
  (visited.seen as unknown[]).length = 0;
});

function sum(files: readonly Readonly<{ size: number }>[]): number {
  return files.reduce((all, { size }) => all + size, 0);
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** What the page fetched, itself included, and its size on the wire. */
function fetched(page: Page): Promise<readonly Readonly<{ name: string; size: number }>[]> {
  return page.evaluate(() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .map((entry) => ({ name: entry.name, size: (entry as PerformanceResourceTiming).encodedBodySize })));
}
