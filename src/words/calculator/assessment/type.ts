import type { CountMeasure } from '../../../rules/vocabulary/index.ts';
import type { OwnWords } from '../flow/type.ts';
import type { InOtherWords } from '../shared/type.ts';
import type { Template } from '../../template.ts';
import type { zh } from './zh.ts';

/** What one self-assessment says in its own way: how its places are called, its pages, and what stands first. */
export type OwnAssessmentWords = OwnWords & Readonly<{
  /** A place without a name, by its number. */
  person: Template<'n'>;
  yes: string;
  no: string;
  /** One place or several; not said where there is but one. */
  how: Readonly<{ ask: string; one: string; oneHint: string; several: string; severalHint: string }>;
  /** The titles of the pages that stand before the topics, by their ids. */
  pages: Readonly<Record<string, string>>;
  /** The field for the name of the place. */
  place: Readonly<{ name: string; nameHint: string }>;
  /** The sums that stand first, by the measure in which something is lacking. */
  first: Readonly<Partial<Record<CountMeasure, Readonly<{ soFar: string; title: string; note: string }>>>>;
  title: Template<'place'>;
  titleSeveral: Template<'n'>;
  /** That a place which holds the others is left out of the total. */
  wholeApart: string;
  /** Above sums of money that are due to the place. */
  money: string;
  /** The table of several places. */
  tableOf: Readonly<{ title: string; lead: string; openHint: string; name: string; noKind: string; noHeader: Template<'columns'> }>;
  byPlace: Readonly<{ places: string; place: string; kind: string; all: string }>;
}>;

/** All that self-assessments say; leaving a sentence out does not compile. */
export type AssessmentWords = OwnAssessmentWords & InOtherWords<typeof zh>;
