import type { ItemScore } from '../../rules/points/index.ts';
import { plain } from '../../schemas/spreadsheets/index.ts';

/** A score as it is typed, in hundredths of a point; unknown where nothing is typed, null where it is no score up to `most`. */
export function scoreIn(text: string, most: number): number | 'unknown' | null {
  const typed = plain(text);
  if (typed === '') return 'unknown';
  const [, whole, fraction = ''] = /^(\d{1,3})(?:\.(\d{0,2}))?$/u.exec(typed) ?? [];
  if (whole === undefined) return null;
  const score = Number(whole) * 100 + Number(fraction.padEnd(2, '0'));
  return score <= most ? score : null;
}

/** A score as the field shows it. */
export function textOfScore(score: ItemScore | undefined): string {
  return typeof score === 'number' ? String(score / 100) : '';
}
