import type { ComponentType } from 'preact';
import type { Judged } from '../flow/index.ts';
import type { Cell } from './cell.ts';

/** What a view about one place is given: what its requirements come to, and which of several places it is. */
export type PlacePart = Readonly<{ state: Judged; cells: readonly Cell[]; place: number }>;

/** What a view about several places together is given: their names, the cells of each, and the places that a total counts. */
export type TogetherPart = Readonly<{ state: Judged & Readonly<{ names: readonly string[] }>; matrix: readonly (readonly Cell[])[]; counted: readonly number[] }>;

/** Views that one assessment adds to the result, each where it stands. */
export type Parts = Readonly<{
  /** Under the figures of one place, such as a picture of progress. */
  Progress?: ComponentType<PlacePart>;
  /** Under its requirements, such as a list of what to do. */
  After?: ComponentType<PlacePart>;
  /** Money for the place, where its rules know of any. */
  Sums?: ComponentType<Readonly<{ state: Judged }>>;
  /** Under the table of several places; undefined until it was fetched. */
  Together?: ComponentType<TogetherPart> | undefined;
}>;
