import type { Citation, ClauseId, Some } from './clause.ts';
import type { Condition } from './condition.ts';
import type { MoneyMeasure } from './measure.ts';
import type { Quantity } from './quantity.ts';
import type { ListId, YesNoQuestion } from './question.ts';

/** How strongly the clause speaks. "May" is never shown as a promise. */
export type Strength = 'shall' | 'should' | 'may' | 'localDiscretion';

/** What a benefit is worth to the person: money paid, a cost taken over, a service, a place in a queue, a status; or what is left of a sum, which nobody is paid. */
export type BenefitKind = 'money' | 'costCovered' | 'service' | 'priority' | 'status' | 'disregard' | 'remainder';

/** A fact that rules the entitlement out although its own conditions hold. */
export type Bar = Readonly<{
  id: string;
  when: Condition;
  cite: Citation;
  /** The entitlement drawn instead, where the bar comes from drawing it: then the two can be chosen between. */
  insteadOf: string | null;
}>;

/** A benefit of a policy: when it is due, what rules it out, how much it is, and how strongly the text speaks. */
export type Entitlement<Id extends string = string> = Readonly<{
  id: Id;
  /** Decided for each item of this list; null when it is decided once for the case. */
  of: ListId | null;
  benefit: BenefitKind;
  strength: Strength;
  clauses: Some<ClauseId>;
  when: Condition;
  bars: readonly Bar[];
  /** Null where the benefit is not a sum of money. */
  amount: Quantity<MoneyMeasure> | null;
  /** The figure is a floor the text sets, not the sum itself. */
  amountIs: 'exact' | 'atLeast';
  /** Whether the place runs it, for clauses that say "may" or "where conditions allow". */
  practised: YesNoQuestion | null;
  /** Rows of the responsibility table that name who puts it into effect. */
  annex: readonly ClauseId[];
  /** Ids, in the policy's words, of conditions this tool cannot check. */
  notChecked: readonly string[];
}>;

type Optional = 'bars' | 'amount' | 'amountIs' | 'practised' | 'annex' | 'notChecked' | 'of';

/** An entitlement; whatever is left out is absent, not assumed. */
export function entitlement<const Id extends string>(
  given: Omit<Entitlement<Id>, Optional> & Partial<Pick<Entitlement<Id>, Optional>>,
): Entitlement<Id> {
  return {
    of: null, bars: [], amount: null, amountIs: 'exact', practised: null, annex: [], notChecked: [], ...given,
  };
}

/** Ruled out by a fact. */
export function bar(id: string, when: Condition, cite: Citation, insteadOf: string | null = null): Bar {
  return { id, when, cite, insteadOf };
}

/** A benefit of another scheme the person has or could have, which competes with one of this policy. */
export type Held<Id extends string = string> = Readonly<{
  id: Id;
  of: ListId | null;
  when: Condition;
  amount: Quantity<MoneyMeasure>;
}>;

/** Two benefits of which only one may be drawn ("choose the higher", "not together with"). */
export type Exclusion = Readonly<{
  id: string;
  between: readonly [one: string, other: string];
  when: Condition;
  cite: Citation;
}>;

/** Only one of the two may be drawn while `when` holds. */
export function exclusion(
  id: string, between: readonly [one: string, other: string], when: Condition, cite: Citation,
): Exclusion {
  return { id, between, when, cite };
}

/** What the text says may be drawn together, or is not counted as income: nothing to decide, but good to know. */
export type Compatibility = Readonly<{ id: string; cite: Citation }>;
