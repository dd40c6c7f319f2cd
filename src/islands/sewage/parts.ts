/** The parts of the calculator, in the order they are offered. */
export const parts = ['progress', 'villages', 'schedule', 'other'] as const;

/** A part of the calculator. */
export type Part = (typeof parts)[number];

/** The fragment of a part's address; the first part is the page itself. */
export function hashOf(part: Part): string {
  return part === 'progress' ? '' : `#/${part}`;
}

/** The part a fragment names; null for a fragment that is not one of ours. */
export function partAt(hash: string): Part | null {
  if (hash === '' || hash === '#' || hash === '#/progress') return 'progress';
  return parts.find((part) => `#/${part}` === hash) ?? null;
}
