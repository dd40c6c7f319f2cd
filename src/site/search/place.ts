/**
 * A place on a page that a result can lead to: a clause, a section's heading with the text directly under it, or the page's
 * own text before its first section.
 */
export type Place = Readonly<{
  /** The id to link to; empty for the page itself. */
  id: string;
  kind: 'clause' | 'section' | 'page';
  /** As printed: 二（三）1. Empty where nothing is printed. */
  number: string;
  /** What tells clauses under one printed number apart: 2a. */
  mark: string;
  /** The heading of a section; for a clause, that of the section it stands in. */
  heading: string;
  /** Its paragraphs, list items and table cells, without number and heading. */
  paragraphs: readonly string[];
}>;

/** What a result list says about a page. All but the title is empty for a page that is no policy. */
export type PageFacts = Readonly<{ title: string; number: string; place: string; validity: string; date: string }>;

/** A page, or the part of it that is written in one language. */
export type PageText = Readonly<{ url: string; facts: PageFacts; places: readonly Place[] }>;

/** The texts that belong to a place; the heading over a clause is that of its section. */
export function textsOf({ kind, heading, paragraphs }: Place): readonly string[] {
  return kind === 'section' ? [heading, ...paragraphs] : paragraphs;
}
