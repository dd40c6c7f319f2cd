import { expect, it } from 'vitest';
import { expectNoBarriers } from '../support/axe.ts';
import { visit } from '../support/page.ts';
import { counted, openSearch, said, search, settled } from './open.ts';

const pages = '.level h3 a';
const addresses = (links: readonly Element[]) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);

it.each([
  ['q=补贴&place=浙江省', /\/(?:policies|rules)\/wenzhou-2016-41\/|\/calculators\/disability-benefits\//],
  ['q=居民&topic=community', /\/policies\/(?:residents-committee-law|tianjin-election|community-organisations)/],
  ['q=居民&validity=inForce', /\/policies\/residents-committee-law-2025\//],
  ['q=补贴&kind=rules', /\/rules\//],
  ['q=补贴&kind=calculators', /\/calculators\//],
  ['q=儿童&audience=employers', /wenzhou|disability-benefits/],
])('narrows the results by link: %s', async (query, expected) => {
  const page = await openSearch(query);
  const found = await page.locator(pages).evaluateAll(addresses);
  expect(found.length).toBeGreaterThan(0);
  expect(found.filter((address) => !expected.test(address))).toEqual([]);
});

it('finds more without the filter than with it', async () => {
  const all = await (await openSearch('居民')).locator(pages).evaluateAll(addresses);
  expect(all.some((address) => !address.includes('residents-committee-law-2025'))).toBe(true);
});

it('narrows by the lists, writes the choice into the address, and takes it back', async () => {
  const page = await openSearch('居民');
  await page.locator('.narrow summary').click();
  await page.getByLabel('地方').locator('option', { hasText: '天津市' }).waitFor({ state: 'attached' });
  await page.getByLabel('地方').selectOption('天津市');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('place')).toBe('天津市');
  expect(await page.locator(pages).evaluateAll(addresses)).toEqual(['/policies/tianjin-election-2012/'].map((path) => new URL(`..${path}`, page.url()).pathname));
  await page.getByRole('button', { name: '去掉“天津市”' }).click();
  await settled(page);
  expect(new URL(page.url()).searchParams.has('place')).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('SUMMARY');
  await page.goBack();
  await settled(page);
  expect(await page.getByLabel('地方').inputValue()).toBe('天津市');
});

it('can be narrowed by keyboard alone, and says what was found', async () => {
  const page = await openSearch('居民');
  await page.locator('main input[type=search]').focus();
  for (const key of ['Tab', 'Tab', 'Enter', 'Tab', 'Tab', 'p']) await page.keyboard.press(key);
  const focused = () => page.evaluate(() => (document.activeElement as HTMLSelectElement).name);
  expect(await focused()).toBe('kind');
  await page.getByLabel('页面种类').selectOption('glossary');
  await settled(page);
  expect(await said(page)).toMatch(/找到 \d+ 处|在选定的范围里/);
  expect(await focused()).toBe('kind');
});

it('keeps the filters when another query is typed', async () => {
  const page = await openSearch('q=居民&validity=inForce');
  await search(page, '主任');
  expect(new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: '主任', validity: 'inForce' }).toString()}`);
});

it('says that nothing is there within the choice, not that it is nowhere, and offers to search everywhere', async () => {
  const page = await openSearch('q=护理补贴&topic=children');
  expect(await said(page)).toContain('在选定的范围里，没有提到“护理补贴”的条文');
  await page.getByRole('link', { name: '不限范围再找' }).click();
  await settled(page);
  expect(await page.locator('.level.exact li').count()).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.has('topic')).toBe(false);
});

it.each(['q=补贴&topic=nonsense', 'q=补贴&place=<img src=x onerror=alert(1)>', 'q=补贴&kind=__proto__', 'q=补贴&validity=constructor'])('shows a choice that does not exist as text, with nothing found: %s', async (query) => {
  const page = await openSearch(query);
  expect(await page.locator('.level').count()).toBe(0);
  expect(await page.locator('.chosen').count()).toBe(1);
  expect(await page.locator('main img').count()).toBe(0);
});

it('leaves out a language that does not exist', async () => {
  const page = await openSearch('q=补贴&language=xx');
  expect(await page.locator('.level.exact li').count()).toBeGreaterThan(0);
});

it('counts what other languages hold under the name the glossary has there, and leads to it', async () => {
  const page = await openSearch('护理补贴');
  const link = page.getByRole('link', { name: /^越南文里还有/ });
  const count = Number(/\d+/.exec((await link.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(0);
  await link.click();
  await page.waitForURL(/language=vi/);
  await counted(page);
  expect(new URL(page.url()).searchParams.get('language')).toBe('vi');
  expect(await page.locator('.level li > a').count()).toBe(count);
  expect(await page.locator('.level article').first().getAttribute('lang')).toBe('vi');
  expect(await page.getByRole('link', { name: /^中文里还有/ }).count()).toBe(1);
});

it('says nothing of languages that hold nothing', async () => {
  const page = await openSearch('三瘫一截等');
  await counted(page);
  expect(await page.locator('.elsewhere').textContent()).toBe('');
});

it.each([['light', 360], ['dark', 1280]] as const)('has no barriers with the lists open, in the %s scheme at %i px, and fits', async (colorScheme, width) => {
  const page = await openSearch('q=补贴&place=浙江省&audience=families', { colorScheme, width });
  await page.locator('.narrow summary').click();
  await counted(page);
  await expectNoBarriers(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
});

it('shows no lists without scripts, which could do nothing', async () => {
  const { page } = await visit('search/', { javaScriptEnabled: false });
  expect(await page.locator('.narrow').isVisible()).toBe(false);
});
