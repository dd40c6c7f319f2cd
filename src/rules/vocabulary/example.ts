import type { ISODate } from './date.ts';
import type { Facts } from './facts.ts';
import type { RequirementVerdict, Verdict } from './outcome.ts';

/** A named case with the result worked out by hand from the document, for tests, pages and guides. Its figures are made up. */
export type Example<Expect, Language extends string = 'zh' | 'en'> = Readonly<{
  id: string;
  titles: Readonly<Record<Language, string>>;
  facts: Facts;
  factsOn: ISODate;
  rulesOn: ISODate;
  /** What is not named is not checked. */
  expect: Expect;
}>;

/** What one requirement is in an example; `gap` is what is lacking, in its own measure. */
export type ExpectedRequirement = Readonly<{ verdict: RequirementVerdict; gap?: number }>;

/** An example of a self-assessment; what is expected by requirement and place, such as `R-G03#0`, or by requirement where there are no places. */
export type AssessmentExample = Example<Readonly<Record<string, ExpectedRequirement>>> & Readonly<{
  /** Options chosen other than the recommended ones. */
  readings?: Readonly<Record<string, string>>;
  /** The sums for places, such as `R-G12#0`, in fen. */
  sums?: Readonly<Record<string, Readonly<{ verdict: Verdict; low: number; high: number }>>>;
  /** The share done of the first place: halves of a point over statements answered, and how many are open. */
  share?: Readonly<{ halves: number; answered: number; open: number }>;
}>;

/** What is expected of a requirement. */
export const expected = {
  met: { verdict: 'met' }, unmet: { verdict: 'unmet' }, notRequired: { verdict: 'notRequired' }, open: { verdict: 'depends' },
  /** Not met, and this much lacking. */
  lacks: (gap: number): ExpectedRequirement => ({ verdict: 'unmet', gap }),
} as const satisfies Readonly<Record<string, ExpectedRequirement | ((gap: number) => ExpectedRequirement)>>;
