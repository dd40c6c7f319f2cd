import type { Entitlement } from './entitlement.ts';
import type { Parameter } from './parameter.ts';
import type { Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Requirement } from './requirement.ts';

/** The languages the interface and the rules can speak. */
export type Language = 'zh' | 'vi' | 'en';

/** A choice in everyday words, with the official word where it differs. */
export type ChoiceWords = Readonly<{ label: string; official?: string }>;

type Common = Readonly<{
  /** The question as it is asked, in everyday words. */
  ask: string;
  /** The fact as a statement or a noun, for reasons, reviews and rules in words. */
  label: string;
  help?: string;
  /** For a day from which years are counted: what `n` full years are, such as an age. */
  counted?: `${string}{n}${string}`;
}>;

/** The words of one question; a choice without a label does not compile. */
export type QuestionWords<Q extends Question = Question> =
  Q extends Readonly<{ choices: readonly (infer C extends string)[] }>
    ? Common & Readonly<{ choices: Readonly<Record<C, ChoiceWords>> }>
    : Common & Readonly<{ choices?: undefined }>;

/** The words of one benefit. */
export type EntitlementWords = Readonly<{
  title: string;
  /** What the person gets, in one or two short sentences; never a promise where the clause says "may". */
  what: string;
  /** What to do next and whom to ask; the document's silence is said. */
  next: string;
}>;

/** The words of one requirement. */
export type RequirementWords = Readonly<{
  title: string;
  /** What must be so, in one or two short sentences. */
  what: string;
  /** What to do about it and whom to ask; the document's silence is said. */
  next: string;
}>;

/** The words of one reading; an option without words does not compile. */
export type ReadingWords<R extends Reading = Reading> = Readonly<{
  title: string;
  options: Readonly<Record<R['options'][number], string>>;
  /** Why the recommended option is recommended. */
  why: string;
  /** The question to take to the office. */
  ask: string;
}>;

/**
 * All words of one policy's rules in one language. Every question, choice, parameter, benefit, reading and remark of
 * the rules must have its words, or the file does not compile.
 */
export type PolicyWords<
  Q extends Question, P extends Parameter, E extends Entitlement, R extends Reading,
  Remark extends string, Name extends string, D extends Requirement = never,
> = Readonly<{
  title: string;
  intro: string;
  questions: { readonly [K in Q as K['id']]: QuestionWords<K> };
  parameters: Readonly<Record<P['id'], Readonly<{ label: string; ask: string; help?: string }>>>;
  entitlements: Readonly<Record<E['id'], EntitlementWords>>;
  requirements: Readonly<Record<D['id'], RequirementWords>>;
  readings: { readonly [K in R as K['id']]: ReadingWords<K> };
  /** What this tool does not check, what an office judges, what rules a benefit out, what competes with it. */
  remarks: Readonly<Record<Remark, string>>;
  /** Conditions with a name of their own. */
  named: Readonly<Record<Name, string>>;
}>;

/** Words as the views read them, when the policy is not known at compile time. */
export type AnyPolicyWords = Readonly<{
  title: string;
  intro: string;
  questions: Readonly<Record<string, Common & Readonly<{ choices?: Readonly<Record<string, ChoiceWords>> | undefined }>>>;
  parameters: Readonly<Record<string, Readonly<{ label: string; ask: string; help?: string }>>>;
  entitlements: Readonly<Record<string, EntitlementWords>>;
  requirements: Readonly<Record<string, RequirementWords>>;
  readings: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>>>;
  remarks: Readonly<Record<string, string>>;
  named: Readonly<Record<string, string>>;
}>;

/** A whole number with commas between thousands, for English words that are filled with a figure of the rules. */
export function grouped(figure: number): string {
  return String(figure).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}
