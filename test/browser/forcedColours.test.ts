import { describe, expect, it } from 'vitest';
import { begin, calculator, openExample } from './support/benefits.ts';
import { visit } from './support/page.ts';

const forced = { forcedColors: 'active' } as const;

/** The elements without an edge of their own, which in forced colours would be nothing but words. */
const withoutEdge = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => {
  const { borderTopWidth, borderTopStyle } = getComputedStyle(element);
  return element.checkVisibility() && (parseFloat(borderTopWidth) < 1 || borderTopStyle === 'none');
}).map((element) => `${element.tagName}.${element.className} ${element.textContent}`);

describe('in forced colours', () => {
  it('buttons, answers and fields keep an edge, on a question and on a result', async () => {
    const question = await begin(forced);
    expect(await question.evaluate(withoutEdge, '.btn, .choice, .find button, .find input')).toEqual([]);
    const { page } = await visit(calculator, forced);
    await openExample(page, 0);
    expect(await page.evaluate(withoutEdge, '.btn, .find button')).toEqual([]);
  });

  it('the focus is outlined in a colour of the reader, on links, buttons and answers', async () => {
    const page = await begin(forced);
    const outlines: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      outlines.push(await page.evaluate(() => {
        const focused = document.activeElement?.closest('.choice') ?? document.activeElement ?? document.body;
        const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(focused);
        return outlineStyle === 'solid' && parseFloat(outlineWidth) >= 3 && outlineColor !== backgroundColor ? '' : `${focused.tagName}.${focused.className}`;
      }));
    }
    expect(outlines.filter((missing) => missing !== '')).toEqual([]);
  });
});

it('where less motion is asked for, nothing moves by itself: neither a result nor the way to another page', async () => {
  const { page } = await visit(calculator, { reducedMotion: 'reduce' });
  await openExample(page, 0);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.evaluate(() => addEventListener('pageswap', (event) => { localStorage.setItem('moved', String(event.viewTransition !== null)); }));
  await page.locator('.brand').click();
  await page.waitForURL((url) => !url.pathname.includes('calculators'));
  expect(await page.evaluate(() => localStorage.getItem('moved'))).toBe('false');
});
