import type { ChosenReadings, HouseholdBook, ItemScore, VisitScheme } from '../../rules/vocabulary/index.ts';

/** The form of a file that this code writes and reads. */
export const bookFormat = 1;

/** A household as a file, scores in points again, so that people can read it. */
export function keptBook(scheme: VisitScheme, book: HouseholdBook, chosen: ChosenReadings): object {
  const months = book.months.map(({ visit, ...rest }) => ({
    ...rest,
    ...(visit.kind === 'total' ? { total: inPoints(visit.total) } : { items: Object.fromEntries(Object.entries(visit.items).map(([id, score]) => [id, inPoints(score)])) }),
  }));
  return { calculator: scheme.calculator, version: scheme.version, savedFor: bookFormat, book: { ...book, months }, chosen };
}

function inPoints(score: ItemScore): number | string {
  return typeof score === 'number' ? score / 100 : score;
}
