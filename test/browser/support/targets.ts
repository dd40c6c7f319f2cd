import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { allDrawn } from './page.ts';

/** A finger needs so many pixels; in the large type for elders, more. */
const usual = 44;
const large = 56;

/** Controls that stand by themselves are large enough for a finger. Links within a sentence may be as small as its letters (WCAG 2.5.8). */
export async function expectTargets(page: Page): Promise<void> {
  await allDrawn(page);
  const isLarge = await page.evaluate(() => document.documentElement.dataset['size'] === 'elder');
  const least = isLarge ? large : usual;
  expect(await page.evaluate(smallTargets, least), `${page.url()}, below ${String(least)} pixels`).toEqual([]);
}

/** Runs in the page: every kind of control that is too small, with an example. */
function smallTargets(least: number): readonly string[] {
  const found = new Map<string, string>();
  const isWithinSentence = (control: Element): boolean => {
    if (!getComputedStyle(control).display.startsWith('inline')) return false;
    const block = control.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, small, figcaption, label, legend, summary, span') ?? control;
    const others = [...block.childNodes].filter((node) => node !== control && !(node instanceof Element && node.contains(control)));
    return control.tagName === 'A' && others.some((node) => /[\p{L}\p{N}]/u.test(node.textContent ?? ''));
  };
  for (const control of document.querySelectorAll('a[href], button, summary, input, select, textarea')) {
    // What a label covers is pressed through the label.
    const box = (control.matches('input[type=radio], input[type=checkbox], input[type=file]') ? control.closest('label') ?? control : control).getBoundingClientRect();
    if ((box.height >= least - 0.5 && box.width >= least - 0.5) || box.height <= 1 || box.bottom < 0) continue;
    if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !control.matches('input')) continue;
    if (getComputedStyle(control).clipPath !== 'none' || control.closest('[hidden], .hidden') !== null || isWithinSentence(control)) continue;
    const name = `${control.tagName.toLowerCase()}.${control.className || '-'} in ${control.parentElement?.tagName.toLowerCase() ?? ''}.${control.parentElement?.className ?? ''}`;
    if (!found.has(name)) found.set(name, `${name} “${control.textContent.trim().slice(0, 24)}” ${box.width.toFixed(0)}×${box.height.toFixed(0)}`);
  }
  return [...found.values()];
}
