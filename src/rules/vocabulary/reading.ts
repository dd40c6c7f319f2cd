import type { ClauseId, Some } from './clause.ts';

/**
 * How much a reading matters to the reader:
 * `note`: the recommended reading is used, the other is a small note;
 * `beside`: the recommended reading is used, the other outcome stands beside it;
 * `open`: the text does not decide, so the result stays open wherever the readings disagree.
 */
export type Handling = 'note' | 'beside' | 'open';

/** A place where the text is unclear, damaged or silent, and the ways it can be read. */
export type Reading<Id extends string = string, O extends string = string> = Readonly<{
  id: Id;
  clauses: Some<ClauseId>;
  handling: Handling;
  options: readonly O[];
  /** Null where nothing speaks for one option over another; then the reading is open. */
  recommended: O | null;
}>;

/** The entry of the register a reading belongs to: where one entry holds two questions, the second is named after a slash. */
export function registerEntry(reading: string): string {
  return reading.split('/', 1)[0] ?? reading;
}

/** A reading of the register, with its options; the recommended one comes first. */
export function reading<const Id extends string, const O extends string>(
  id: Id, handling: Handling, clauses: Some<ClauseId>, options: Some<O>,
): Reading<Id, O> {
  return { id, handling, clauses, options, recommended: options[0] };
}

/** A reading for which nothing recommends one option over another: it always stays open. */
export function evenReading<const Id extends string, const O extends string>(
  id: Id, clauses: Some<ClauseId>, options: Some<O>,
): Reading<Id, O> {
  return { id, handling: 'open', clauses, options, recommended: null };
}
