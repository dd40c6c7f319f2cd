import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { visit } from './support/page.ts';

const dist = process.env['MINGCE_DIST'] ?? 'dist';

/** Every page of the built site, by its path. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('index.html') && !file.startsWith('pagefind'))
  .map((file) => file.slice(0, -'index.html'.length))
  .sort();

/** One page of each kind in each language, and every page that is the only one of its kind. */
const kinds = pages.filter((path) => (!/rules\/.*\/r-/.test(path) || /r-f(03|09|10u)\/$/.test(path))
  && (!/(^|\/)units\/./.test(path) || /units\/xiamen-civil-affairs\/$|^vi\/units\/kontum-so-lao-dong\/$/.test(path))
  && (!/(^|\/)deadlines\/./.test(path) || /deadlines\/2020\/$|^deadlines\/rural-sewage\/$/.test(path))
  && (!/responsibilities\/$/.test(path) || /^(en\/)?policies\/xiamen-rural-2017\/|^vi\/policies\/kontum-2516\//.test(path)));

describe('pages', () => {
  it.each(kinds)('/%s has no barrier, needs nothing from elsewhere and never scrolls sideways at 320 pixels, 400 %% of a wide screen', async (path) => {
    const { page } = await visit(path, { colorScheme: 'light', width: 320 });
    await page.waitForLoadState('networkidle');
    const { content, window } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
    expect(content, `${path} is ${String(content)} pixels wide`).toBeLessThanOrEqual(window);
    await expectNoBarriers(page);
  });

  it.each(['', 'policies/wenzhou-2016-41/', 'policies/residents-committee-law-2025/compare/residents-committee-law-2018/', 'calculators/disability-benefits/', 'coverage/', 'rules/wenzhou-2016-41/r-f09/', 'policies/xiamen-rural-2017/responsibilities/', 'deadlines/2020/', 'councils/', 'dossiers/', 'units/'])(
    '/%s keeps its contrast in the dark', async (path) => {
      const { page } = await visit(path, { colorScheme: 'dark' });
      await page.waitForLoadState('networkidle');
      await expectNoBarriers(page);
    },
  );

  it.each(['', 'policies/wenzhou-2016-41/', 'vi/policies/residents-committee-law-2025/compare/residents-committee-law-2018/', 'calculators/disability-benefits/', 'en/calculators/disability-benefits/', 'units/', 'vi/policies/kontum-2516/responsibilities/', 'deadlines/', 'councils/', 'dossiers/'])(
    '/%s fits the large type for elders at 320 pixels', async (path) => {
      const { page } = await visit(path, { width: 320 });
      await page.evaluate(() => { document.documentElement.dataset['size'] = 'elder'; });
      const { content, window } = await page.evaluate(() => ({ content: document.documentElement.scrollWidth, window: document.documentElement.clientWidth }));
      expect(content).toBeLessThanOrEqual(window);
    },
  );
});

describe('without JavaScript', () => {
  const javaScriptEnabled = false;

  it('the policy reads from its first clause to its annex', async () => {
    const { page } = await visit('policies/wenzhou-2016-41/', { javaScriptEnabled });
    const text = await page.locator('main').innerText();
    for (const piece of ['是温州市户籍', '每人每月500元', '市民政局', '2016年8月底前', '现在还管不管用没有核实']) expect(text).toContain(piece);
    expect(await page.locator('section[id^="wz-"], tr[id^="wz-"], [id^="wz-"]').count()).toBeGreaterThanOrEqual(249);
  });

  it('a link to a clause leads to that clause', async () => {
    const { page } = await visit('policies/wenzhou-2016-41/#wz-2.3.2-s2', { javaScriptEnabled });
    const box = await page.locator('[id="wz-2.3.2-s2"]').boundingBox();
    expect(box?.y).toBeLessThan(780);
    expect(box?.y).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['calculators/disability-benefits/', ['困难残疾人生活补贴', '30%', '500', '150%', '温州']],
    ['en/calculators/disability-benefits/', ['30%', '500', '150%']],
  ] as const)('/%s reads as a reference: the rules in words, with their figures', async (path, pieces) => {
    const { page } = await visit(path, { javaScriptEnabled });
    // Conditions are folded away, and unfold without JavaScript: they count as text.
    const text = (await page.locator('main').textContent() ?? '').replaceAll(/\s%/g, '%');
    for (const piece of pieces) expect(text).toContain(piece);
    expect(await page.locator('main a[href*="#wz-"]').count()).toBeGreaterThan(20);
  });
});

describe('links both ways', () => {
  it('a clause that is computed leads to the calculator, and the calculator’s rules lead back to the clause', async () => {
    const { page } = await visit('policies/wenzhou-2016-41/#wz-2.3.1-s2a');
    const clause = page.locator('[id="wz-2.3.1-s2a"]');
    await clause.locator('a[href*="calculators/disability-benefits"]').first().click();
    await page.waitForURL(/calculators\/disability-benefits/);
    const back = page.locator('main a[href*="#wz-2.3.1-s2a"]').first();
    expect(await back.getAttribute('href')).toContain('policies/wenzhou-2016-41/#wz-2.3.1-s2a');
  });
});
