import type { Page } from 'playwright-core';

/** What marks the texts whose colours axe looks at. */
export const looked = 'data-colours-looked-at';

/**
 * Marks the first and the last of each sort of text on the page: those with the same colour, size, weight and decoration on the same
 * layers of background, shown and enabled alike. Colours are the same throughout a sort, and to look at every one of two thousand
 * clauses takes axe longer than all its other rules together.
 */
export async function markOneOfEachSort(page: Page): Promise<void> {
  await page.evaluate(mark, looked);
}

/** Runs in the page; it must not use anything from outside itself. */
function mark(attribute: string): void {
  const layers = new Map<Element, string>();
  const look = ({ backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, overflow, clipPath, visibility }: CSSStyleDeclaration) =>
    [backgroundColor, backgroundImage, opacity, filter, mixBlendMode, position, overflow, clipPath, visibility].join(' ');
  const plain = look(getComputedStyle(document.createElement('div')));
  const behind = (element: Element): string => {
    const known = layers.get(element);
    if (known !== undefined) return known;
    const own = look(getComputedStyle(element));
    const pseudo = ['::before', '::after'].map((part) => getComputedStyle(element, part)).filter(({ content }) => content !== 'none').map(look);
    const above = element.parentElement === null ? '' : behind(element.parentElement);
    const disabled = element.matches(':disabled, [aria-disabled=true], [aria-hidden=true]') ? element.tagName : '';
    const layer = [above, ...[own, ...pseudo].filter((part) => part !== plain), disabled].filter((part) => part !== '').join(' > ');
    layers.set(element, layer);
    return layer;
  };
  const sort = (element: Element): string => {
    const { color, fontSize, fontWeight, fontFamily, textShadow, textDecorationLine } = getComputedStyle(element);
    return [element.tagName, color, fontSize, fontWeight, fontFamily, textShadow, textDecorationLine, behind(element)].join('; ');
  };
  const [first, last] = [new Map<string, Element>(), new Map<string, Element>()];
  for (const element of document.body.querySelectorAll('*')) {
    element.removeAttribute(attribute);
    const says = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '');
    if (!says && !element.matches('input, select, textarea, button, a')) continue;
    // A link within a text must also differ from that text.
    const key = element.parentElement === null || element.tagName !== 'A' ? sort(element) : `${sort(element)}; in ${sort(element.parentElement)}`;
    if (!first.has(key)) first.set(key, element);
    last.set(key, element);
  }
  for (const element of [...first.values(), ...last.values()]) element.setAttribute(attribute, '');
}
