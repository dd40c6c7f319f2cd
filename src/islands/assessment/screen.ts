import { pageOf, pagesOf, type Book, type PageId } from './pages.ts';

/** A cell of the table of several places: the place from 0, and the question. */
export type CellAt = Readonly<{ place: number; question: string }>;

/** The screens of the calculator, one at a time; `at` is the question that takes the focus. */
export type Screen =
  | Readonly<{ kind: 'start' | 'review' | 'result' | 'compare' }>
  | Readonly<{ kind: 'page'; page: PageId; at: string | null }>
  | Readonly<{ kind: 'table'; at: CellAt | null }>;

/** The fragment of a screen's address. It names page and question and never an answer. */
export function hashOf(screen: Screen): string {
  switch (screen.kind) {
    case 'start':
      return '';
    case 'review':
    case 'result':
    case 'compare':
      return `#/${screen.kind}`;
    case 'page':
      return screen.at === null ? `#/${screen.page}` : hashOfQuestion(screen.at, 0);
    case 'table':
      return screen.at === null ? '#/table' : hashOfQuestion(screen.at.question, screen.at.place);
  }
}

/** The fragment that leads to a question about a place; the flow's own views write the same. */
export function hashOfQuestion(question: string, place: number | null): string {
  return `#/${question}${place === null ? '' : `/${String(place + 1)}`}`;
}

/** The screen a fragment names; null for a fragment that is not one of ours. */
export function screenAt(hash: string, book: Book, isSeveral: boolean): Screen | null {
  if (hash === '' || hash === '#') return { kind: 'start' };
  const [, name = '', place = '1'] = /^#\/([A-Za-z.]+)(?:\/(\d{1,3}))?$/u.exec(hash) ?? [];
  if (name === 'review' || name === 'result') return { kind: name };
  // Places are compared in their table.
  if (name === 'compare') return isSeveral ? null : { kind: name };
  if (name === 'table') return { kind: 'table', at: null };
  if (pagesOf(book).has(name)) return { kind: 'page', page: name, at: null };
  const page = pageOf(book, name);
  if (page === undefined) return null;
  return isSeveral ? { kind: 'table', at: { place: Number(place) - 1, question: name } } : { kind: 'page', page, at: name };
}
