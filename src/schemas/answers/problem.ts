/** What is wrong with an answer, as a fact; whoever shows it chooses the words. */
export type Fault =
  | 'notAnObject' | 'unknownName' | 'wrongPlace' | 'notYesNo' | 'notAChoice' | 'notAList' | 'notWhole'
  | 'outOfBounds' | 'wrongUnit' | 'notADate' | 'tooMany' | 'tooFew' | 'notAllowedTogether' | 'aboveWhole';

/** A refused answer: where it stands, what is wrong, what was given and what is allowed there. */
export type Problem = Readonly<{ at: string; fault: Fault; given: string; allowed: string }>;

/** Finished data, or everything that is wrong with it. */
export type Parsed<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; problems: readonly Problem[] }>;

/** A value as it can be shown in a message: never longer than a line. */
export function shown(value: unknown): string {
  // JSON has no word for what is too large to be a number.
  const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
