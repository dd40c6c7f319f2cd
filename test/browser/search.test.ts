import { expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';
import { askAll } from './search/ask.ts';
import { pagesIn, topOf } from './search/clauses.ts';
import { counted, openSearch, said, search, settled } from './search/open.ts';

it.each([
  ['wenzhou-2016-41', ['温政发〔2016〕41号', '温政发[2016]41号', '温政发(2016)41', '温政发2016年第41号', '溫政發〔2016〕41號', '温政发【2016】４１号']],
  ['xiamen-rural-2017', ['厦委办发〔2017〕1号', '厦委办发[2017]1号', '厦委办发 2017 1', '厦委办发二〇一七年第1号', '廈委辦發（2017）1號']],
  ['kontum-2516', ['2516/KH-UBND', '2516 kh ubnd', '2516-KH-UBND', 'số 2516/KH-UBND', 'Kế hoạch số 2516/KH-UBND']],
])('finds %s by its number in any spelling', async (policy, spellings) => {
  for (const spelling of spellings) {
    const page = await openSearch(spelling);
    expect(await page.locator('.level.citation h3 a').evaluateAll((links) => links[0]?.getAttribute('href')), spelling).toMatch(new RegExp(`policies/${policy}/$`));
    await page.close();
  }
});

it.each(['二（三）1', '二(三)1', 'wz-2.3.1', '温政发〔2016〕41号二（三）1'])('finds the clause by its number written %s', async (number) => {
  const page = await openSearch(number);
  expect(await page.locator('.level.citation li a').first().getAttribute('href')).toMatch(/#wz-2\.3\.1$/);
});

it.each(['III.2.1', 'Mục III.2.1', 'kt-III.2.1'])('finds the clauses of a Vietnamese policy by their number written %s', async (number) => {
  const page = await openSearch(number, { path: 'vi/search/' });
  expect(await page.locator('.level.citation li a[href*="#kt-III.2.1"]').count()).toBeGreaterThan(0);
});

it.each([
  ['最低生活保障', '低保'], ['低保', '最低生活保障'], ['百分之三十', '30%'], ['三十日', '30日'], ['３０％', '30%'],
])('finds %s where it is written so or %s, and marks nothing else', async (typed, other) => {
  const page = await openSearch(typed);
  const marks = await page.locator('.level.exact mark, .level.same mark').allTextContents();
  expect(marks.length).toBeGreaterThan(0);
  expect(marks.filter((mark) => ![typed, other].includes(mark))).toEqual([]);
});

it('finds a clause by a synonym and says in what words it is written', async () => {
  const { page } = await visit(`search/?q=${encodeURIComponent('最低生活保障')}`);
  await settled(page);
  expect(await page.locator('.level.same h2').textContent()).toContain('低保');
  expect(await page.locator('.level.same mark').first().textContent()).toBe('低保');
});

it('finds two phrases only where both stand in one clause', async () => {
  const { page } = await visit('search/');
  const [both, one, other] = await askAll(page, ['护理补贴 每人每月', '护理补贴', '每人每月']);
  expect(both?.exact.length).toBeGreaterThan(0);
  expect(both?.exact.filter((key) => !(one?.exact.includes(key) === true && other?.exact.includes(key)))).toEqual([]);
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

it.each([
  ['10,000 characters', '残'.repeat(10_000)], ['10,000 characters of markup', '<b onclick=alert(1)>'.repeat(500)],
  ['markup and control characters', `<img src=x onerror=alert(1)>\u0000\u202E\u0007"'&lt;`], ['half a character', '补贴\uD800'], ['only punctuation', '。，《》“”'],
  ['a regular expression', '(护理|补贴)*.+[a-z]{9}$'], ['words of the language itself', '__proto__ constructor toString'],
])('handles %s, typed and linked, and shows it as text', async (_, hostile) => {
  const { page } = await visit('search/');
  await search(page, hostile);
  const check = async () => {
    expect(await page.locator('main img, main b[onclick], main script:not([type])').count()).toBe(0);
    const shown = await page.locator('main input[type=search]').inputValue();
    expect([...shown].length).toBeLessThanOrEqual(200);
    expect(shown).not.toMatch(/[\u0000-\u001f\u202e\ud800]/u);
    expect(await said(page)).toMatch(/没有提到|找到|换一个更短的词/);
    expect((await said(page)).startsWith('一次最多找 200 个字')).toBe([...shown].length === 200);
  };
  await check();
  // Servers refuse addresses of more than some kilobytes; no page of the site is reached then.
  const linked = encodeURIComponent(hostile.toWellFormed().slice(0, 1200));
  await page.goto(new URL(`?q=${linked}`, page.url()).href);
  await settled(page);
  await check();
});

it('has a search box on every page but those for frames, which leads to the results in the language of the page', { timeout: 120_000 }, async () => {
  const { page } = await visit('search/');
  const top = topOf(page);
  for (const lang of ['zh', 'vi', 'en'] as const) {
    const own = pagesIn(lang).filter((path) => !/(?:^|\/)embed\//.test(path));
    const actions = await page.evaluate((addresses) => Promise.all(addresses.map(async (address) => {
      const parsed = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
      const form = parsed.querySelector('form[role=search]');
      const box = form?.querySelector('label input[type=search][name=q]') ?? null;
      return box === null ? null : form?.getAttribute('action');
    })), own.map((path) => top + path));
    const wanted = new URL(`${lang === 'zh' ? '' : `${lang}/`}search/`, top).pathname;
    expect(own.filter((_, index) => actions[index] !== wanted)).toEqual([]);
  }
});

it('searches from the box of a policy by keyboard, and leads on to the results with Tab', async () => {
  const { page } = await visit('policies/wenzhou-2016-41/');
  await page.locator('form[role=search] input').focus();
  await page.keyboard.type('护理补贴');
  await page.keyboard.press('Enter');
  await page.waitForURL(/search\/\?q=/);
  await settled(page);
  expect(await said(page)).toMatch(/找到 \d+ 处/);
  await page.locator('main input[type=search]').focus();
  for (let times = 0; times < 8; times += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('.level a'))) return;
  }
  throw new Error('Eight times Tab from the box did not reach a result.');
});

it('announces what it found: one region for the results, one for other languages, and one heading for each level', async () => {
  const page = await openSearch('低保');
  await counted(page);
  const regions = page.getByRole('status');
  expect(await regions.count()).toBe(2);
  expect(await regions.first().textContent()).toMatch(/找到 \d+ 处/);
  expect(await regions.nth(1).textContent()).toMatch(/越南文里还有/);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toContainEqual(expect.stringContaining('有这几个字的'));
  expect(await page.locator('[data-search-results]').getAttribute('aria-busy')).toBeNull();
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
  await page.route('**/search-index/**', (route) => route.fulfill({ status: 503, body: '' }));
  await search(page, '护理补贴');
  expect(await said(page)).toContain('索引没有下载下来');
  await expectNoBarriers(page);
  await page.unroute('**/search-index/**');
  await page.locator('.found button').click();
  await settled(page);
  expect(await page.locator('.exact li').count()).toBeGreaterThan(0);
  // The browser itself notes the failed requests in the console.
  (visited.seen as unknown[]).length = 0;
});
