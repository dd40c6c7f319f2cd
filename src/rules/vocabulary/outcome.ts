import type { Citation } from './clause.ts';
import type { Condition } from './condition.ts';
import type { ISODate } from './date.ts';
import type { Strength } from './entitlement.ts';
import type { Answer } from './facts.ts';
import type { Interval } from './interval.ts';
import type { MoneyMeasure } from './measure.ts';
import type { Truth } from './truth.ts';

/** How one condition came out, with how its parts came out: the trace mirrors the rule, so nothing can be left out. */
export type Step = Readonly<{
  condition: Condition;
  truth: Truth;
  parts: readonly Step[];
  /** The two sides of a comparison as far as they are known; null for every other condition. */
  left: Interval | null;
  right: Interval | null;
}>;

/**
 * What is known about a benefit: due for certain; ruled out; it depends on open answers or on how the text is read;
 * only the office can say (a judgement, or a clause that says "may"); or the policy was not in force.
 */
export type Verdict = 'certain' | 'impossible' | 'depends' | 'officeDecides' | 'notInForce';

/** A question of the case, or of one item of its list (`index` from 0). */
export type QuestionRef = Readonly<{ question: string; index: number | null }>;

/** What one option of a reading would make of the benefit. */
export type ReadingOutcome = Readonly<{ option: string; verdict: Verdict; amount: Interval | null }>;

/** A reading that makes a difference here, with each option's outcome; `recommended` is the option we advise, if any. */
export type ReadingMatter = Readonly<{ reading: string; recommended: string | null; options: readonly ReadingOutcome[] }>;

/** The nearest other answer that would turn the verdict. */
export type Change = Readonly<{
  answers: readonly Readonly<QuestionRef & { from: Answer; to: Answer }>[];
  verdict: Verdict;
  amount: Interval | null;
}>;

/** A bar and whether it applies. */
export type BarOutcome = Readonly<{ id: string; truth: Truth; trace: Step; cite: Citation; insteadOf: string | null }>;

/** Everything decided about one benefit for one item of the list, or for the case (`index` null). */
export type Outcome = Readonly<{
  entitlement: string;
  index: number | null;
  verdict: Verdict;
  /** What is drawn, as far as it is known: 0 while it may still be nothing. Null when it is not a sum of money. */
  amount: Interval | null;
  /** What it is when the conditions hold. */
  ifEntitled: Interval | null;
  /** The only sums it can be, where they are few; null where any value in between is possible. */
  possible: readonly number[] | null;
  measure: MoneyMeasure | null;
  trace: Step;
  bars: readonly BarOutcome[];
  practised: Truth | null;
}>;

/** An outcome with everything a reader wants to know beside it. */
export type Explained = Outcome & Readonly<{
  readings: readonly ReadingMatter[];
  /** Questions that can still change it, in the order they are asked. */
  open: readonly QuestionRef[];
  changes: readonly Change[];
}>;

/**
 * What is known about a requirement: met (or nothing is lacking either way); not met; not demanded here; or what keeps
 * it open, in the words of {@link Verdict}.
 */
export type RequirementVerdict = 'met' | 'unmet' | 'notRequired' | 'depends' | 'officeDecides' | 'notInForce';

/** A reading that turns a requirement or what is lacking, with what each of its options would make of it. */
export type RequirementReading = Readonly<{
  reading: string;
  recommended: string | null;
  options: readonly Readonly<{ option: string; verdict: RequirementVerdict; gap: Interval | null }>[];
}>;

/** Everything decided about one requirement for one item of the list, or for the case (`index` null). */
export type RequirementOutcome = Readonly<{
  requirement: string;
  index: number | null;
  verdict: RequirementVerdict;
  /** How strongly the text asks it: `unmet` is a failed duty only where it says `shall`. */
  strength: Strength;
  /** Whether it is demanded here. */
  required: Truth;
  /** Whether what is demanded is so, and how every part of it came out. */
  met: Truth;
  trace: Step;
  /** The failure to meet it, explained like a benefit; its amount is what is owed meanwhile. */
  breach: Explained;
  /** Where it is counted: what there is, what there must be, and what is lacking. */
  have: Interval | null;
  need: Interval | null;
  gap: Interval | null;
  readings: readonly RequirementReading[];
}>;

/** One thing that can be drawn, its sum a month, and whether it is a benefit of another scheme. */
export type Offer = Readonly<{ id: string; index: number | null; amount: Interval; held: boolean }>;

/** A set of offers that may lawfully be drawn together. */
export type Bundle = Readonly<{ offers: readonly Offer[]; total: Interval }>;

/** The best lawful combination, the next best, and by how much it is better. */
export type BundleChoice = Readonly<{
  best: Bundle;
  runnerUp: Bundle | null;
  /** best − runner-up; it can reach below zero while open answers can turn the order. Null without a runner-up. */
  difference: Interval | null;
  exclusions: readonly string[];
}>;

/** A reading that changes which benefits may be drawn together, with the monthly sum under each option. */
export type BundleReading = Readonly<{
  reading: string; recommended: string | null; options: readonly Readonly<{ option: string; amount: Interval }>[];
}>;

/** The sum of the benefits of one measure over the whole case. */
export type Total = Readonly<{ measure: MoneyMeasure; amount: Interval }>;

/** The one result that screen, print, export, roster row and coloured policy page are views of. */
export type Result = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  factsOn: ISODate;
  rulesOn: ISODate;
  inForce: boolean;
  outcomes: readonly Explained[];
  bundle: BundleChoice | null;
  bundleReadings: readonly BundleReading[];
  totals: readonly Total[];
  used: readonly QuestionRef[];
  open: readonly QuestionRef[];
  irrelevant: readonly QuestionRef[];
  notChecked: readonly string[];
}>;
