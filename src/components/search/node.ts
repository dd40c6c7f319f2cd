import type { Piece } from '../../site/search/index.ts';

type Child = Node | string;

/** Makes an element. Text becomes text nodes, so nothing that was typed, indexed or linked is read as markup. */
export function node<K extends keyof HTMLElementTagNameMap>(
  tag: K, attributes: Readonly<Record<string, string>> = {}, ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** The pieces of an excerpt, with what was found in `<mark>`. */
export function pieces(all: readonly Piece[]): readonly Child[] {
  return all.map(({ text, marked }) => (marked ? node('mark', {}, text) : text));
}
