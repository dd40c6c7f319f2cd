import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { calculator, openExample } from './support/benefits.ts';
import { visit } from './support/page.ts';

const wenzhou = 'policies/wenzhou-2016-41/';

/** A device whose voices speak these languages, and those of the network besides; what they are given to say is kept, each sentence takes a moment. */
async function withVoices(path: string, voices: readonly string[], ofNetwork: readonly string[] = []): Promise<Page> {
  // A window of its own: what is prepared here stays in it.
  const { page } = await visit('404.html', { locale: `zh-CN-x-${[...voices, 'net', ...ofNetwork].join('-')}` });
  await page.addInitScript(({ voices, ofNetwork }) => {
    let speaking: SpeechSynthesisUtterance | null = null;
    const said: string[] = [];
    Object.assign(window, { said });
    const all = [...voices.map((lang) => ({ lang, localService: true, name: lang })), ...ofNetwork.map((lang) => ({ lang, localService: false, name: lang }))];
    Object.defineProperty(window, 'speechSynthesis', { value: {
      getVoices: () => all, addEventListener: () => undefined, removeEventListener: () => undefined,
      cancel: () => { speaking = null; },
      speak: (utterance: SpeechSynthesisUtterance) => {
        if (utterance.text === '') return;
        said.push(utterance.text);
        speaking = utterance;
        setTimeout(() => { if (speaking === utterance) utterance.onend?.(new Event('end') as SpeechSynthesisEvent); }, 60);
      },
    } });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: class {
      text: string;
      constructor(text: string) { this.text = text; }
    } });
  }, { voices, ofNetwork });
  await page.goto(new URL(path, page.url().replace('404.html', '')).href);
  return page;
}

const said = (page: Page): Promise<readonly string[]> => page.evaluate(() => (window as unknown as { said: readonly string[] }).said);

describe('hearing a policy', () => {
  it('is offered only where a voice of the device speaks its language: one of the network would be sent the text', async () => {
    const none = await withVoices(`${wenzhou}#wz-2.3.1-s2c`, ['vi-VN', 'en-GB'], ['zh-CN']);
    await none.locator('.cite button').first().waitFor();
    expect(await none.locator('.hear').count()).toBe(0);
  });

  it('begins at the clause, goes on to the next, marks what is read, and stops when asked', async () => {
    const page = await withVoices(`${wenzhou}#wz-2.3.1-s2c`, ['zh-CN']);
    await page.locator('.hear').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(2);
    expect((await said(page)).slice(0, 2)).toEqual(['第二条第三项第1目，小号2c', '困难残疾人生活补贴的数额，是当地低保标准的百分之30。']);
    await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(1);
    const button = page.locator('.hear');
    await expect.poll(() => button.innerText()).toBe('停下');
    await button.press('Enter');
    await expect.poll(() => button.innerText()).toBe('朗读');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    const before = (await said(page)).length;
    await page.waitForTimeout(200);
    expect((await said(page)).length).toBe(before);
  });
});

describe('hearing a result', () => {
  it('of a commune, in Vietnamese', async () => {
    const page = await withVoices('vi/calculators/child-friendly-commune/', ['vi-VN']);
    await page.locator('[data-island=ready]').waitFor({ state: 'attached' });
    await page.locator('.take details.more summary').first().click();
    await page.locator('.take .plainlist button').first().click();
    await page.locator('.result .beside button').press('Enter');
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(2);
    expect((await said(page)).slice(0, 3).join(' ')).toContain('849,5 điểm');
  });

  it('begins with the sum, leaves marks and buttons out, and Escape stops it', async () => {
    const page = await withVoices(calculator, ['zh-CN']);
    await openExample(page, 0);
    const button = page.locator('.beside button');
    await button.press('Enter');
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(4);
    expect((await said(page)).slice(1, 3)).toEqual(['每月能领多少', '479.50元每月']);
    expect((await said(page)).join('')).not.toMatch(/[✓✕]|新窗口|朗读/u);
    await page.keyboard.press('Escape');
    await expect.poll(() => button.innerText()).toBe('朗读结果');
  });
});
