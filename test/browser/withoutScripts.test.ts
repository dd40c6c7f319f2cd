import { describe, expect, it } from 'vitest';
import { visit } from './support/page.ts';

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
    ['calculators/disability-employer/', ['20人的小微企业', '4 个月的当地最低工资标准', '浙江省', '1.5%', '财政部公告2023年第8号', '全国', '要缴每年 30,000 元', '13,280–23,240 元', '电商']],
    ['en/calculators/disability-employer/', ['Zhejiang', 'All of China', '30,000 yuan a year', 'AMB-WZ-27']],
    ['calculators/disability-facilities/', ['机构和床位', '2020年12月31日前做到', '还差400张床', '另一种读法：2017年12月31日', '3张以上', '第4个地方']],
    ['en/calculators/disability-facilities/', ['Institutions and beds', 'by 31 December 2020', '400 beds lacking', '1 institution lacking', 'Place 4: ']],
  ] as const)('/%s reads as a reference: the rules in words, with their figures', async (path, pieces) => {
    const { page } = await visit(path, { javaScriptEnabled });
    // Conditions are folded away, and unfold without JavaScript: they count as text.
    const text = (await page.locator('main').textContent() ?? '').replaceAll(/\s%/g, '%');
    for (const piece of pieces) expect(text).toContain(piece);
    expect(await page.locator('main a[href*="#wz-"]').count()).toBeGreaterThan(20);
  });
});

describe('a calculator in a frame of another site', () => {
  it('leads to its own page, in a window of its own, where the rules can be read', async () => {
    const { page } = await visit('embed/disability-benefits/', { javaScriptEnabled: false });
    expect(await page.locator('.flow').isVisible()).toBe(false);
    const [own] = await Promise.all([page.context().waitForEvent('page'), page.locator('noscript a').click()]);
    await own.waitForURL(/\/calculators\/disability-benefits\/$/, { waitUntil: 'commit' });
    await own.close();
  });
});

describe('a link to a requirement', () => {
  it('opens the group it is folded into', async () => {
    const { page } = await visit('calculators/disability-facilities/#r-g03', { javaScriptEnabled: false });
    await page.locator('#r-g03 h4').waitFor({ state: 'visible' });
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
