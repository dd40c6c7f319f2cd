import type { ClauseId, Some } from './clause.ts';
import type { Condition } from './condition.ts';
import type { ISODate } from './date.ts';
import type { Bar, Strength } from './entitlement.ts';
import type { Measure, MoneyMeasure } from './measure.ts';
import type { Quantity } from './quantity.ts';
import type { ListId } from './question.ts';
import type { Reading } from './reading.ts';

/** What a requirement counts: what there is, and the least there must be, in one measure. */
export type Measured = { [M in Measure]: Readonly<{ have: Quantity<M>; need: Quantity<M> }> }[Measure];

/** The last day by which something is to be met: one day, or one for each way to read the text. */
export type Deadline = ISODate | Readonly<{ kind: 'readDay'; reading: Reading; of: Readonly<Record<string, ISODate>> }>;

/**
 * What a policy demands or sets as a target: of whom, what must be so, what lets one off, what is owed while it is not,
 * and by when. A day that has passed does not change whether it is met; the two are shown side by side.
 */
export type Requirement<Id extends string = string> = Readonly<{
  id: Id;
  /** Decided for each item of this list; null when it is decided once for the case. */
  of: ListId | null;
  strength: Strength;
  clauses: Some<ClauseId>;
  /** Of whom it is demanded. */
  when: Condition;
  /** What lets one off although it would be demanded. */
  bars: readonly Bar[];
  /** What must be so. */
  met: Condition;
  /** What there is and what there must be, where it is counted. */
  measured: Measured | null;
  /** What is owed while it is not met. */
  owed: Quantity<MoneyMeasure> | null;
  /** The last day by which it is to be met, where the text names one. */
  by: Deadline | null;
  /** Rows of the responsibility table that name who puts it into effect. */
  annex: readonly ClauseId[];
  /** Ids, in the policy's words, of conditions this tool cannot check. */
  notChecked: readonly string[];
}>;

type Optional = 'of' | 'bars' | 'measured' | 'owed' | 'by' | 'annex' | 'notChecked';

/** A requirement; whatever is left out is absent, not assumed. */
export function requirement<const Id extends string>(
  given: Omit<Requirement<Id>, Optional> & Partial<Pick<Requirement<Id>, Optional>>,
): Requirement<Id> {
  return { of: null, bars: [], measured: null, owed: null, by: null, annex: [], notChecked: [], ...given };
}

/** What there is against what there must be. */
export function measured<M extends Measure>(have: Quantity<M>, need: Quantity<NoInfer<M>>): Measured {
  // The mapped union cannot be built generically; the signature has already made both sides one measure.
  return { have, need } as unknown as Measured;
}

/** A last day for each option of a reading; leaving one out does not compile. */
export function readDay<O extends string>(reading: Reading<string, O>, of: Readonly<Record<O, ISODate>>): Deadline {
  return { kind: 'readDay', reading, of };
}
