import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { expectNoBarriers } from './support/axe.ts';
import { hash } from './support/benefits.ts';
import { answerEmployer, answersOf, beginEmployer, employerCalculator, openEmployer } from './support/employer.ts';
import { unfoldAll, visit } from './support/page.ts';

describe('an enterprise of 200 with five employed, answered by keyboard', () => {
  it('owes nothing and can claim 14,880 yuan a year, as in the example', async () => {
    const page = await beginEmployer();
    const asked = await answerEmployer(page, answersOf('two-above-the-quota'));
    expect(new Set(asked).size).toBe(asked.length);
    const [levy, rewards] = await page.locator('.figure').allInnerTexts();
    expect(levy).toBe('0 元/年');
    expect(rewards).toBe('至少 14,880 元/年');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.take .btn').nth(2).click()]);
    const { result } = JSON.parse(await readFile(await download.path(), 'utf8')) as {
      result: { totals: readonly unknown[]; requirements: readonly Readonly<{ requirement: string; verdict: string }>[] };
    };
    expect(result.totals[0]).toEqual({ measure: 'fen/year', low: 1_488_000, high: 1_488_000 });
    expect(result.requirements.find(({ requirement }) => requirement === 'R-E01')?.verdict).toBe('met');
  });
});

describe('an enterprise of 100 with one employed', () => {
  it('owes 30,000 yuan in 2016 and 15,000 in 2024, and the plot says what one more changes', async () => {
    for (const [id, levy] of [['half-a-person-short', '30,000'], ['half-a-person-short-2024', '15,000']] as const) {
      const { page } = await visit(employerCalculator);
      await openEmployer(page, id);
      expect(await page.locator('.figure').first().innerText()).toBe(`${levy} 元/年`);
      expect(await page.locator('.card.unmet .amount b').first().innerText()).toBe(`${levy} 元`);
      expect(await page.locator('.plot > p b').innerText()).toContain(`保障金少缴 ${levy} 元`);
      const rows = await page.locator('.plot tbody tr').allInnerTexts();
      expect(rows).toHaveLength(11);
      expect(rows[1]).toMatch(new RegExp(`现在.*${levy} 元`, 'su'));
      expect(await page.locator('.bars').getAttribute('aria-label')).toContain('下面的表');
    }
  });

  it('opens from its link with the same figure, and leaves no answers in the address', async () => {
    const { page } = await visit(employerCalculator);
    await openEmployer(page, 'half-a-person-short');
    await page.locator('.take .btn').nth(1).click();
    const fragment = new URL(await page.locator('#share-link').inputValue()).hash;
    const { page: other } = await visit(employerCalculator + fragment);
    await other.locator('.result .figure').first().waitFor();
    expect(await other.locator('.figure').first().innerText()).toBe('30,000 元/年');
    expect(other.url()).not.toContain('case=');
  });
});

describe('where the document does not say', () => {
  it('both sums of an e-commerce enterprise stand side by side, and neither is said to be left out', async () => {
    const { page } = await visit(employerCalculator);
    await openEmployer(page, 'shop-on-the-net');
    expect(await page.locator('.figure').nth(1).innerText()).toContain('13,280–23,240');
    const both = await page.locator('section > .reading').allInnerTexts();
    expect(both.join()).toMatch(/13,280 元[^]*23,240 元/u);
    expect(await page.locator('.barred').count()).toBe(0);
  });

  it('who counts is shown with what is owed under each reading', async () => {
    const { page } = await visit(employerCalculator);
    await openEmployer(page, 'staff-from-elsewhere');
    expect(await page.locator('.card.unmet .reading').first().innerText()).toMatch(/60,000 元/u);
  });
});

describe('for everyone', () => {
  it.each([[360, 'light'], [1280, 'dark']] as const)('no barriers on any screen at %i, %s', async (width, colorScheme) => {
    const page = await beginEmployer({ width, colorScheme });
    await expectNoBarriers(page);
    await page.goBack();
    await expectNoBarriers(page);
    await openEmployer(page, 'state-owned');
    await unfoldAll(page);
    await expectNoBarriers(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await page.locator('a[href="#/review"]').first().click();
    await expectNoBarriers(page);
    await page.locator('a[href="#/figures"]').last().click();
    await expectNoBarriers(page);
    expect(hash(page)).toBe('#/figures');
  });
});
