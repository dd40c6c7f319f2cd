import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Original } from '../../schemas/originals/index.ts';
import { attribute, isElement, type Element } from '../search/dom.ts';

/** A block that a page does not show as it is: its id, what it should be, and what stands there (nothing where it is missing). */
export type Difference = Readonly<{ id: string; source: string; shown: string | undefined }>;

/**
 * Compares a built page with the official text it shows, to the character. Each block stands in one element marked `data-verbatim`
 * with its id; the cells of a row are marked together.
 */
export function differencesIn(html: string, { blocks }: Original): readonly Difference[] {
  const shown = new Map<string, string>();
  const twice = new Set<string>();
  collect(parse(html), (id, text) => {
    if (shown.has(id)) twice.add(id);
    shown.set(id, text);
  });
  const wrong = blocks.filter(({ id, text }) => shown.get(id) !== text || twice.has(id)).map(({ id, text }) => ({ id, source: text, shown: shown.get(id) }));
  const known = new Set(blocks.map(({ id }) => id));
  const strange = [...shown].filter(([id]) => !known.has(id)).map(([id, text]) => ({ id, source: '', shown: text }));
  return [...wrong, ...strange];
}

function collect(node: DefaultTreeAdapterTypes.ParentNode, found: (id: string, text: string) => void): void {
  for (const child of node.childNodes) {
    if (!isElement(child)) continue;
    const id = attribute(child, 'data-verbatim');
    if (id === undefined) collect(child, found);
    else found(id, child.tagName === 'tr' ? cellsOf(child).join('\t') : textIn(child));
  }
}

function cellsOf(row: Element): readonly string[] {
  return row.childNodes.filter(isElement).map(textIn);
}

/** Every character, hidden or not: nothing is folded or trimmed, since nothing may differ. */
function textIn(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : isElement(child) ? textIn(child) : '')).join('');
}
