import type { MarkedWords } from '../../words/marked/index.ts';

/** A mark with its word, on how many clauses it stands, and the first of them. */
type Row = Readonly<{ sign: string; text: string; count: string; first: string }>;

/** An element with attributes and what stands in it; texts stay texts. */
export function make(tag: string, attributes: Readonly<Record<string, string>>, ...inside: readonly (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...inside);
  return made;
}

/** What the marks mean, at the foot of the window, where it moves nothing of the text. */
export function legend({ words, rows, back }: Readonly<{ words: MarkedWords; rows: readonly Row[]; back: string }>, onForget: () => void): HTMLElement {
  const button = make('button', { type: 'button', class: 'btn quiet' }, words.forget);
  button.addEventListener('click', onForget);
  return make('aside', { class: 'legend-of noprint full', 'aria-label': words.open, 'data-search-ignore': '' },
    make('details', {},
      make('summary', {}, words.title),
      make('ul', {}, ...rows.map(({ sign, text, count, first }) => (
        make('li', {}, make('span', { class: 'sign', 'aria-hidden': 'true' }, sign), `${text} · ${count} `, make('a', { class: 'to', href: `#${first}`, 'aria-label': `${text}: ${words.first}` }, words.first))))),
      make('p', {}, words.privacy)),
    make('p', { class: 'row' }, make('a', { class: 'btn quiet', href: back }, words.back), button));
}
