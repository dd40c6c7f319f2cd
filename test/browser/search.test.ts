import { readdirSync } from 'node:fs';
import { Converter } from 'opencc-js/cn2t';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';
import { readClauses, type ReadClause } from './search/clauses.ts';
import { absentTerms, compounds, cutsAcrossWords, singleCharacters, words } from './search/queries.ts';

const policy = 'policies/wenzhou-2016-41/';
const budget = 120_000;

it('leads every query made from the clauses to exactly the clauses it stands in', { timeout: 300_000 }, async () => {
  const { page } = await visit('search/');
  const clauses = await readClauses(page, policy);
  expect(clauses.length).toBeGreaterThan(100);
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const groups: Readonly<Record<string, readonly (readonly [typed: string, meant: string])[]>> = {
    words: words(clauses, 40).map(same),
    compounds: compounds(clauses, 40).map(same),
    'cuts across words': cutsAcrossWords(clauses, 40).map(same),
    'single characters': singleCharacters(clauses, 15).map(same),
    'traditional script': compounds(clauses, 200).map((text) => [toTraditional(text), text] as const).filter(([typed, meant]) => typed !== meant).slice(0, 32),
  };
  for (const [name, queries] of Object.entries(groups)) {
    expect(queries.length, `queries of the kind "${name}"`).toBeGreaterThan(10);
    const scores = [];
    for (const [typed, meant] of queries) scores.push(compare(typed, holding(clauses, meant), await exactClauses(page, typed, clauses)));
    const recall = mean(scores.map((score) => score.recall));
    const precision = mean(scores.map((score) => score.precision));
    console.log(`search, ${queries.length} ${name}: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}`);
    expect(scores.filter((score) => score.recall < 1 || score.precision < 1)).toEqual([]);
  }
});

it('gives no exact result for a term that stands nowhere, and says so', { timeout: 120_000 }, async () => {
  const { page } = await visit('search/');
  const text = await everyText(page);
  const absent = absentTerms.filter((term) => !text.includes(term));
  expect(absent.length).toBeGreaterThan(10);
  for (const term of absent) {
    await search(page, term);
    expect(await page.locator('.level.exact, .level.words, .level.citation').count(), term).toBe(0);
    expect(await page.getByRole('status').textContent()).toContain(`没有提到“${term}”的条文`);
    if ((await page.locator('.level').count()) > 0) expect(await page.locator('.level h2').first().textContent()).toContain('您是不是要找');
  }
  console.log(`search, ${absent.length} absent terms: no exact result`);
});

it.each(['护理补贴', '残疾人', '温政发〔2016〕41号', '公积金'])('costs at most 120 kB for a first search, for %s, page, styles and scripts included', async (query) => {
  const { page } = await visit(`search/?q=${encodeURIComponent(query)}`);
  await settled(page);
  await page.waitForLoadState('networkidle');
  const files = await fetched(page);
  const total = files.reduce((sum, { size }) => sum + size, 0);
  console.log(`search, first, ${query}: ${(total / 1000).toFixed(1)} kB in ${files.length} files`);
  expect(total).toBeGreaterThan(60_000);
  expect(total).toBeLessThanOrEqual(budget);
});

it('fetches no index before something is looked for', async () => {
  const { page } = await visit('search/');
  await page.waitForLoadState('networkidle');
  expect((await fetched(page)).filter(({ name }) => name.includes('/pagefind/'))).toEqual([]);
});

it.each(['温政发〔2016〕41号', '温政发[2016]41号', '温政发(2016)41', '温政发2016年第41号'])('finds the document by its number written %s', async (number) => {
  const { page } = await visit(`search/?q=${encodeURIComponent(number)}`);
  await settled(page);
  expect(await page.locator('.level.citation h3 a').first().getAttribute('href')).toMatch(/policies\/wenzhou-2016-41\/$/);
});

it.each(['二（三）1', '二(三)1', 'wz-2.3.1', '温政发〔2016〕41号二（三）1'])('finds the clause by its number written %s', async (number) => {
  const { page } = await visit(`search/?q=${encodeURIComponent(number)}`);
  await settled(page);
  expect(await page.locator('.level.citation li a').first().getAttribute('href')).toMatch(/#wz-2\.3\.1$/);
});

it('finds a clause by a synonym and says in what words it is written', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('最低生活保障')}`);
  await settled(page);
  expect(await page.locator('.level.same h2').textContent()).toContain('低保');
  expect(await page.locator('.level.same mark').first().textContent()).toBe('低保');
});

it('finds two phrases only where both stand in one clause', async () => {
  const { page } = await visit('search/');
  const clauses = await readClauses(page, policy);
  const found = await exactClauses(page, '护理补贴 每人每月', clauses);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(holding(clauses, '护理补贴').filter((id) => holding(clauses, '每人每月').includes(id)));
});

it('finds a whole figure only', async () => {
  const { page } = await visit('search/?q=' + encodeURIComponent('50元'));
  await settled(page);
  const marks = await page.locator('.exact li').allTextContents();
  expect(marks.every((text) => /(?<!\d)50元/.test(text))).toBe(true);
});

it('finds the document by words in the middle of its title', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('残疾人全面小康进程')}`);
  await settled(page);
  expect(await page.locator('.level.exact h3 mark').first().textContent()).toBe('残疾人全面小康进程');
});

it('marks a found phrase as one stretch', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('护理补贴')}`);
  await settled(page);
  const touching = await page.locator('mark').evaluateAll((marks) => marks.filter((mark) => mark.nextSibling?.nodeName === 'MARK').length);
  expect(touching).toBe(0);
  expect(await page.locator('mark').first().textContent()).toBe('护理补贴');
});

it('shows a hostile or endless query as text and stays whole', async () => {
  const hostile = `<img src=x onerror=alert(1)>\u0000\u202E"'&lt;${'残'.repeat(10_000)}`;
  const { page } = await visit('search/');
  await search(page, hostile);
  expect(await page.locator('main img').count()).toBe(0);
  expect((await page.locator('main input[type=search]').inputValue()).length).toBeLessThanOrEqual(200);
  expect(await page.getByRole('status').textContent()).toContain('“<img”');
});

it('goes back to the query before, and focuses the box with "/"', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('低保')}`);
  await settled(page);
  await search(page, '护理补贴');
  await page.goBack();
  await settled(page);
  expect(await page.locator('main input[type=search]').inputValue()).toBe('低保');
  await page.locator('h1').click();
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  expect(await page.locator('main input[type=search]').inputValue()).toBe('低保');
});

it.each(['hội đồng đánh giá', 'Hội đồng đánh giá'])('finds the clauses of a Vietnamese policy by %s, in the Vietnamese bundle', async (query) => {
  const { page } = await visit(`vi/search/?q=${encodeURIComponent(query)}`);
  await settled(page);
  expect(await page.locator('.level.exact li > a[href*="vi/policies/kontum-2516/#kt-III.2.1"]').count()).toBeGreaterThan(3);
});

it('opens the clause a result leads to', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('三瘫一截')}`);
  await settled(page);
  const link = page.locator('.exact li a[href*="#wz-"]').first();
  const target = new URL((await link.getAttribute('href')) ?? '', page.url());
  await link.click();
  await page.waitForURL(target.href);
  expect(await page.locator(`[id="${decodeURIComponent(target.hash.slice(1))}"]`).textContent()).toContain('三瘫一截');
});

it.each([['search/', '低保'], ['vi/search/', '低保'], ['en/search/', '護理補貼']])('has no barriers with results on %s', async (path, query) => {
  const { page } = await visit(`${path}?q=${encodeURIComponent(query)}`);
  await settled(page);
  expect(await page.locator('.level').count()).toBeGreaterThan(0);
  await expectNoBarriers(page);
});

it('says where the policies are when scripts are off', async () => {
  const { page } = await visit('search/?q=x', { javaScriptEnabled: false });
  expect(await page.locator('main noscript a, main .notice a').first().getAttribute('href')).toMatch(/\/policies\/$/);
});

it('says what to do when the index cannot be fetched, and works when it can again', async () => {
  const visited = await visit('search/');
  const { page } = visited;
  await page.route('**/pagefind/**', (route) => route.fulfill({ status: 503, body: '' }));
  await search(page, '护理补贴');
  expect(await page.getByRole('status').textContent()).toContain('索引没有下载下来');
  await expectNoBarriers(page);
  await page.unroute('**/pagefind/**');
  await page.locator('.found button').click();
  await settled(page);
  expect(await page.locator('.exact li').count()).toBeGreaterThan(0);
  // The browser itself notes the failed requests in the console.
  (visited.seen as unknown[]).length = 0;
});

/** All that the pages in Chinese say, as far as search reads them. */
async function everyText(page: Page): Promise<string> {
  const paths = pagesOf(process.env['MINGCE_DIST'] ?? 'dist').filter((path) => !/^(?:vi|en)\//.test(path));
  const top = page.url().replace(/search\/.*$/, '');
  return page.evaluate(async (addresses) => {
    const texts = await Promise.all(addresses.map(async (address) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      return parsed.querySelector('[data-search-body]')?.textContent ?? '';
    }));
    return texts.join('\n');
  }, paths.map((path) => new URL(path, top).href));
}

function pagesOf(dist: string): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
    .map((file) => file.slice(0, -'index.html'.length));
}

async function search(page: Page, query: string): Promise<void> {
  await page.locator('main input[type=search]').fill(query);
  await page.locator('main input[type=search]').press('Enter');
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const status = document.querySelector('main [role=status]')?.textContent ?? '';
    return status !== '' && document.querySelector('[data-search-results]')?.getAttribute('aria-busy') !== 'true';
  });
}

/** The clauses of the exact level, in the order of the page, after searching further as long as that is offered. */
async function exactClauses(page: Page, query: string, clauses: readonly ReadClause[]): Promise<readonly string[]> {
  await search(page, query);
  for (;;) {
    const more = page.locator('[data-search-results] > button');
    if ((await more.count()) === 0) break;
    await more.click();
    await settled(page);
  }
  const found = await page.locator('.level.exact li > a').evaluateAll((links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))));
  return clauses.map(({ id }) => id).filter((id) => found.includes(id));
}

function holding(clauses: readonly ReadClause[], text: string): readonly string[] {
  return clauses.filter(({ blocks }) => blocks.some((block) => block.includes(text))).map(({ id }) => id);
}

function compare(query: string, wanted: readonly string[], found: readonly string[]) {
  const right = found.filter((id) => wanted.includes(id)).length;
  return { query, wanted, found, recall: wanted.length === 0 ? 1 : right / wanted.length, precision: found.length === 0 ? 1 : right / found.length };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function same(text: string): readonly [string, string] {
  return [text, text];
}

/** What the page fetched, itself included, and its size on the wire. */
function fetched(page: Page): Promise<readonly Readonly<{ name: string; size: number }>[]> {
  return page.evaluate(() => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
    .map((entry) => ({ name: entry.name, size: (entry as PerformanceResourceTiming).encodedBodySize })));
}
