import { letterKey } from './numerals.ts';
import type { Style } from './marker.ts';

/** The part of an id that a numbered line brings, from its logical place; `inside` is the id it stands in. */
export function idFor(style: Style, ordinal: number, inside: string | null, scope: string): string {
  const within = (key: string) => (inside === null ? `s${key}` : `${inside}.${key}`);
  const number = String(ordinal);
  switch (style) {
    case 'document':
      return `doc${number}`;
    case 'part':
      return `${scope}part${number}`;
    case 'chapter':
      return `${inside?.includes('part') === true ? `${inside}.` : scope}ch${number}`;
    case 'section':
      return `${inside === null ? scope : `${inside}.`}sec${number}`;
    case 'article':
      // Articles are numbered through all chapters, and are cited without them.
      return `${scope}art${number}`;
    case 'letter':
      return within(letterKey(ordinal));
    case 'bullet':
      return inside === null ? `b${number}` : `${inside}.b${number}`;
    case 'roman':
    case 'hanComma':
      return inside === null || inside.includes('ch') || inside === scope.replace(/\.$/u, '') ? `${inside === null ? '' : `${inside}.`}s${number}` : `${inside}.${number}`;
    case 'hanParen':
    case 'arabic':
    case 'decimal':
    case 'decimal3':
    case 'paren':
    case 'halfParen':
    case 'circled':
      return within(number);
  }
}
