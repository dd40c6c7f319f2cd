import type { Relation, Rounding } from '../../../rules/vocabulary/index.ts';
import type { Template } from '../../template.ts';

/** What stands between the parts of a list, and before its last part. */
export type ListPhrases = Readonly<{ between: string; last: string }>;

/** How a language puts the parts of a rule together: data, so that a page carries its own language and no other. */
export type RulePhrases = Readonly<{
  /** Whether a label that begins with a capital loses it inside a sentence. */
  lowersInside: boolean;
  compared: Readonly<Record<Relation, Template<'left' | 'right'>>>;
  /** More than nothing at all. */
  some: Template<'label'>;
  or: ListPhrases;
  and: ListPhrases;
  /** A choice with its official word. */
  official: Template<'label' | 'official'>;
  chosen: Template<'label' | 'choices'>;
  includes: Template<'label' | 'choices'>;
  within: Readonly<Record<'included' | 'excluded', Template<'label' | 'years'>>>;
  fromDay: Template<'label' | 'day'>;
  /** An answer with the day until which it stands. */
  stands: Template<'label' | 'until'>;
  judgement: Template<'about'>;
  settled: Readonly<Record<'yes' | 'no', string>>;
  not: Template<'text'>;
  all: string;
  any: string;
  everyOne: string;
  anyOne: string;
  byChoice: Template<'label'>;
  unstated: string;
  times: Template<'of' | 'share'>;
  lesser: Template<'parts'>;
  greater: Template<'parts'>;
  case: Template<'choice' | 'amount'>;
  /** Stands between cases. */
  caseBreak: string;
  nothing: string;
  rounded: Readonly<Record<Rounding, Template<'of' | 'to'>>>;
  /** By how much one exceeds the other. */
  excess: Template<'of' | 'over'>;
  /** One figure where a condition holds, another where it does not. */
  provided: Template<'when' | 'then' | 'otherwise'>;
  months: Template<'of' | 'months'>;
  unlessGiven: Template<'otherwise'>;
  /** Full years from a date. */
  yearsSince: Template<'label'>;
  everybody: string;
  countOf: Template<'where'>;
  unclear: Template<'title'>;
  brackets: Template<'text'>;
  /** Stands in a formula for the list below it. */
  below: string;
}>;
