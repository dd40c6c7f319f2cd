import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element of a parsed page. */
export type Element = DefaultTreeAdapterTypes.Element;

const skipped = new Set(['script', 'style', 'template', 'noscript', 'svg', 'button', 'nav', 'select', 'input', 'dialog']);
const inline = new Set(['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'data', 'dfn', 'em', 'i', 'mark', 'q', 'ruby', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr']);

/** Whether a node is an element. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute; nothing where it is absent. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The classes of an element. */
export function classes(element: Element): readonly string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/);
}

/** Whether a reader does not see an element, or its author keeps it out of search. */
export function isSkipped(element: Element): boolean {
  return skipped.has(element.tagName) || attribute(element, 'hidden') !== undefined
    || attribute(element, 'aria-hidden') === 'true' || classes(element).includes('chips') || attribute(element, 'data-search-ignore') !== undefined;
}

/** Whether an element stands in a line of text and holds nothing but text. */
export function isInline(element: Element): boolean {
  return inline.has(element.tagName) && find(element, (each) => !inline.has(each.tagName) && !isSkipped(each)) === undefined;
}

/** The first element, this one or inside it, for which `wanted` holds. */
export function find(element: Element, wanted: (element: Element) => boolean): Element | undefined {
  if (wanted(element)) return element;
  for (const child of element.childNodes) {
    const found = isElement(child) && !isSkipped(child) ? find(child, wanted) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The visible text of an element, as it stands in one line. */
export function textOf(element: Element): string {
  return element.childNodes.map((child) => {
    if ('value' in child) return child.value;
    if (!isElement(child) || isSkipped(child)) return '';
    return child.tagName === 'br' ? ' ' : textOf(child);
  }).join('');
}

/** The text with its white space as single spaces. */
export function clean(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Takes an element out of its parent. */
export function detach(element: Element): void {
  const siblings = element.parentNode?.childNodes;
  siblings?.splice(siblings.indexOf(element), 1);
}
