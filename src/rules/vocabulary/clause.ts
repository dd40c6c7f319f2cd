/** A clause of a plain edition, by its permanent id, such as `wz-2.3.1-s2a`. */
export type ClauseId = string;

/** Where a rule stands in the text: the clause, and a short phrase of its plain edition that says so. */
export type Citation = Readonly<{ clause: ClauseId; phrase: string }>;

/** Cites a clause. The build fails when `phrase` is not in the plain edition of that clause. */
export function cite(clause: ClauseId, phrase: string): Citation {
  return { clause, phrase };
}

/** At least one of something, so that an empty list does not compile. */
export type Some<T> = readonly [T, ...T[]];
