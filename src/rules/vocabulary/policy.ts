import type { Condition } from './condition.ts';
import type { ISODate } from './date.ts';
import type { Compatibility, Entitlement, Exclusion, Held } from './entitlement.ts';
import type { MoneyMeasure } from './measure.ts';
import type { Parameter } from './parameter.ts';
import type { ListId, Question } from './question.ts';
import type { Reading } from './reading.ts';
import type { Requirement } from './requirement.ts';

/** A list the case is about, such as the persons with a disability in a household. */
export type CaseList = Readonly<{ id: ListId; least: number; most: number }>;

/**
 * What changed in a version of the rules: on which day, for facts from which day (null where the document has no date),
 * and which clauses or whole sections it touches. Versions stand in their order, each as `1.2.0`.
 */
export type RuleChange = Readonly<{ version: string; on: ISODate; from: ISODate | null; clauses: readonly string[] }>;

/** Parts and the wholes they are counted in, by question: a part may not be larger than its whole. */
export type PartsOfWholes = readonly (readonly [part: string, whole: string])[];

/** The rules of one policy as data: everything a reader of rules needs, and not a word of prose. */
export type RuleSet = Readonly<{
  policy: string;
  calculator: string;
  version: string;
  changes: readonly RuleChange[];
  from: ISODate;
  until: ISODate | null;
  lists: readonly CaseList[];
  /** In the order they are asked. */
  questions: readonly Question[];
  within?: PartsOfWholes;
  parameters: readonly Parameter[];
  readings: readonly Reading[];
  /** Conditions with a name of their own, for words and for the rule pages. */
  named: Readonly<Record<string, Condition>>;
  entitlements: readonly Entitlement[];
  requirements: readonly Requirement[];
  /** The measure in which benefits compete and are added up: sums of families come by the month, of employers by the year. */
  bundled: MoneyMeasure;
  held: readonly Held[];
  exclusions: readonly Exclusion[];
  together: readonly Compatibility[];
}>;
