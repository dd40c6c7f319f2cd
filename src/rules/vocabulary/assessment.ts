import type { ISODate } from './date.ts';
import type { CountMeasure } from './measure.ts';

/** A page of questions that stands before the topics. */
export type LeadingPage = Readonly<{ id: string; questions: readonly string[] }>;

/**
 * How a self-assessment made of questions and requirements is asked and summed up: all by which one differs from another
 * beside its rules and words. Ids of questions, choices and measures are those of its rules.
 */
export type Assessment = Readonly<{
  /** The question that says what kind of place it is: asked first, and the one thing that has to be said; null where all are of one kind. */
  kind: string | null;
  /** The pages before the topics, in order; the first holds the question of the kind. */
  pages: readonly LeadingPage[];
  /** Questions that no rule asks and a view of its own reads: columns of a topic for places of this kind (of all where it is null); `alone` where one place by itself is asked too. */
  besides?: readonly Readonly<{ topic: string; kind: string | null; questions: readonly string[]; alone?: boolean }>[];
  /** Kinds of place that hold the others: left out of a total beside them, so that nothing is counted twice. */
  wholes: readonly string[];
  /** What is lacking in these measures is added up and stands first. */
  sums: readonly CountMeasure[];
  /** Further headings under which tables of offices keep the name of a place and its kind, in small letters. */
  headings: Readonly<{ name: readonly string[]; kind: readonly string[] }>;
  /** A day in the time of the document that the first screen offers. */
  then: ISODate;
}>;
