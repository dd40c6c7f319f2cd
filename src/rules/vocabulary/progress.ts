import type { ClauseId } from './clause.ts';

/**
 * How far a self-assessment has come, reckoned in this site's own way where a document has no marks: what is done counts
 * whole, what is begun half. Nothing of it stands in the document, so nothing of it cites.
 */
export type ProgressScheme = Readonly<{
  /** Shares are told section by section, and over all of them; the sections are not weighed against each other. */
  sections: readonly Readonly<{ id: string; requirements: readonly string[] }>[];
  /** Counted in the whole and in no section. */
  beside: readonly string[];
  /** What the document only encourages: counted apart. */
  encouraged: readonly string[];
  /** Told as a gap and counted nowhere, since a question that is counted asks the same. */
  uncounted: readonly string[];
  /** By requirement, the questions whose answer tells that it is begun: done in part, more than none, one of two. */
  begun: Readonly<Record<string, readonly string[]>>;
  /** What has a figure or says "all": told apart from the share, and first among gaps. */
  hard: readonly string[];
  /** Of these, what runs until a day of its own: not reached yet is "under way" while this question says no. */
  underWay: Readonly<Record<string, string>>;
  /** What is asked only of places that are listed, or each year: told apart from the hard ones. */
  listed: readonly string[];
  /** Told with a note that the figures of the source are damaged. */
  damaged: readonly string[];
  /** Below this percentage of statements answered no share is told. */
  leastAnswered: number;
}>;

/** Who answers for a task: who leads it, and who is named beside them. */
export type Answerable = Readonly<{ lead: readonly string[]; support: readonly string[] }>;

/** Who answers for each task, by the clause that names them, and the names that belong to one district alone. */
export type AnswerableUnits = Readonly<{
  tasks: Readonly<Record<ClauseId, Answerable>>;
  ofDistrict: Readonly<Record<string, readonly string[]>>;
}>;
