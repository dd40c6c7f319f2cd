import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { calculator, openExample } from './support/benefits.ts';
import { visit, type VisitOptions } from './support/page.ts';

/** The text of the policy with the marks of the first example, in the window that opens. */
async function markedText(options: VisitOptions = {}, path = calculator): Promise<Page> {
  const { page } = await visit(path, options);
  await openExample(page, 0);
  const [text] = await Promise.all([page.context().waitForEvent('page'), page.locator('.beside a').click()]);
  onTestFinished(() => text.close());
  await text.locator('.legend-of').waitFor();
  return text;
}

describe('the text of a policy with the marks of a case', () => {
  it('says in words and signs what the clauses were to it, with nothing of the answers in the address or kept', async () => {
    const text = await markedText();
    const mark = (id: string) => text.locator(`[id="${id}"] > .mark-of`).innerText();
    expect(await mark('wz-2.3.1-s2c')).toMatch(/●\s*结果由它定/u);
    expect(await mark('wz-2.3.2-s3')).toMatch(/✕\s*不符合/u);
    expect(await mark('wz-2.1-s2b')).toMatch(/–\s*没有用到/u);
    const { pathname, search, hash } = new URL(text.url());
    expect([pathname.endsWith('/policies/wenzhou-2016-41/'), search, hash]).toEqual([true, '', '']);
    const kept = await text.evaluate(() => Object.keys(sessionStorage).map((key) => [key, sessionStorage.getItem(key) ?? ''] as const));
    expect(kept.map(([key]) => key)).toEqual(['mingce.marked.wenzhou-2016-41']);
    const { calculator: of, states } = JSON.parse(kept[0]?.[1] ?? '{}') as { calculator: string; states: Record<string, readonly string[]> };
    expect(of).toBe('disability-benefits');
    expect(Object.keys(states).filter((id) => !id.startsWith('wz-'))).toEqual([]);
    expect([...new Set(Object.values(states).flat())].sort()).toEqual(['decided', 'failed', 'notReached', 'office', 'passed']);
  });

  it('forgets them at once and for good', async () => {
    const text = await markedText();
    await text.getByRole('button', { name: '去掉记号' }).click();
    expect(await text.locator('.mark-of').count()).toBe(0);
    expect(await text.locator('.legend-of').innerText()).toBe('记号已经去掉。');
    await text.reload();
    expect(await text.evaluate(() => sessionStorage.length)).toBe(0);
  });

  it.each(['light', 'dark'] as const)('has no barrier, %s, its legend open, and does not scroll sideways', async (colorScheme) => {
    const text = await markedText({ colorScheme });
    await text.locator('.legend-of summary').click();
    await expectNoBarriers(text);
    expect(await text.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('is there for employers, and from the page in English', async () => {
    const text = await markedText({}, 'en/calculators/disability-employer/');
    expect(await text.locator('.mark-of').count()).toBeGreaterThan(3);
  });

  it.each([
    ['a commune', 'vi/calculators/child-friendly-commune/', '.take .more button', 'kt-III.2.2-a', /✕\s*chưa đáp ứng[\s\S]*◐\s*cơ quan quyết định/u, 'kt-III.2.2-b', /–\s*không dùng đến/u, 'score.commune', '850', /849,5[\s\S]*850/u],
    ['an election', 'calculators/committee-election/', '.examples button >> nth=1', 'rc25-8-2a', /✕\s*不符合/u, 'rc25-17-1a', /–\s*没有用到/u, 'women', '1', /不符合[\s\S]*符合/u],
    ['a town', 'en/calculators/rural-sewage/', '.take .more button', 'pt6-2-a', /●\s*结果由它定/u, 'pt6-2-b', /–\s*没有用到/u, 'year1.admin', '26', /27[\s\S]*26/u],
  ])('is there for %s, whose case stands beside itself with one answer changed', async (_, path, example, judged, state, other, notReached, asked, instead, differs) => {
    const { page } = await visit(path);
    await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
    // Folded away, so that it is pressed without unfolding it first.
    await page.locator(example).first().dispatchEvent('click');
    const [text] = await Promise.all([page.context().waitForEvent('page'), page.locator('.beside a').click()]);
    onTestFinished(() => text.close());
    await text.locator('.legend-of').waitFor();
    expect(await text.locator(`[id="${judged}"] > .mark-of`).innerText()).toMatch(state);
    expect(await text.locator(`[id="${other}"] > .mark-of`).innerText()).toMatch(notReached);

    await page.bringToFront();
    await page.locator('.drawn > summary', { hasText: /比一比|So sánh|Compare/u }).click();
    await page.locator('#compare-which').selectOption(asked);
    await page.locator('#compare-instead').fill(instead);
    await page.locator('.compare [type=submit]').click();
    expect(await page.locator('.compare .sidebyside').first().innerText()).toMatch(differs);
    expect(await page.locator('.compare [data-found]').evaluate((title) => title === document.activeElement)).toBe(true);
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('is not touched by what is no such mark', async () => {
    const { page } = await visit('policies/wenzhou-2016-41/');
    await page.evaluate(() => sessionStorage.setItem('mingce.marked.wenzhou-2016-41', '{"calculator":"<b>","states":{"wz-2.1-s1":["won"]}}'));
    await page.reload();
    await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.locator('.mark-of, .legend-of').count()).toBe(0);
  });
});

it('the box at a clause leads to how it is computed and tested', async () => {
  const { page } = await visit('policies/wenzhou-2016-41/#wz-2.3.1-s2c');
  await page.locator('.cite a').click();
  await page.waitForURL(/\/coverage\/wenzhou-2016-41\/#wz-2\.3\.1-s2c$/u);
  const row = page.locator('[id="wz-2.3.1-s2c"]');
  expect(await row.innerText()).toMatch(/R-F09[\s\S]*有 [1-9]\d* 个例子算到它[\s\S]*1\.0\.0/u);
  await row.locator('a', { hasText: '1.0.0' }).click();
  expect(await page.locator(':target').innerText()).toMatch(/1\.0\.0 2026年11月21日/u);
});
