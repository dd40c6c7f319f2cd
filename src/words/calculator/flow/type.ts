import type { PluralForm, Template } from '../../template.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What calculators say that ask, explain and sum up; leaving a sentence out does not compile. */
export type FlowWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;

/** What each calculator says in its own way. */
export type OwnWords = Readonly<{
  /** The name of the calculator, and what its case as a whole is called. */
  name: string;
  household: string;
  /** Above the figures that may replace a figure of the text. */
  moreFigures: string;
  /** The beginning of a file's name. */
  file: string;
  /** What the first screen says about the days to choose, and the examples. */
  begin: Readonly<{ dateHint: string; then: Template<'day'>; thenHint: string; examplesLead: string }>;
  /** Of when the document is, and that it may no longer hold; what the flow says where it is left out. */
  bannerTitle?: string;
  /** Whom to ask before acting on the result. */
  banner: string;
}>;
