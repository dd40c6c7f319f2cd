import type { ISODate } from './date.ts';
import type { Measure } from './measure.ts';
import type { ChoiceQuestion } from './question.ts';

/**
 * A local standard the policy relies on but does not state, such as the dibao standard. Its dated values come from a
 * {@link ParameterTable}; an answer given under the parameter's own id overrides the table; otherwise it is unknown.
 */
export type Parameter<M extends Measure = Measure, Id extends string = string> = Readonly<{
  kind: 'parameter';
  id: Id;
  measure: M;
  least: number;
  /** Infinity where nothing bounds the standard. */
  most: number;
  /** The answers that choose a row of the table; null where no table exists and the figure must be given. */
  place: ChoiceQuestion | null;
  group: ChoiceQuestion | null;
  /** The one place of its table, for a standard that is the same in every place the rules are for. */
  everywhere: string | null;
}>;

/** One sourced figure: `until` is the last day for which it is known, not a promise that it changed then. */
export type ParameterValue = Readonly<{
  place: string;
  group: string | null;
  from: ISODate;
  until: ISODate;
  value: number;
}>;

/** The known history of one parameter, in its own measure. */
export type ParameterTable = Readonly<{ id: string; values: readonly ParameterValue[] }>;

/** A local standard of `measure`, with the answers that select its value. */
export function parameter<const Id extends string, M extends Measure>(
  id: Id, measure: M,
  about: Readonly<{ least: number; most?: number; place?: ChoiceQuestion; group?: ChoiceQuestion; everywhere?: string }>,
): Parameter<M, Id> {
  return {
    kind: 'parameter', id, measure, least: about.least, most: about.most ?? Infinity,
    place: about.place ?? null, group: about.group ?? null, everywhere: about.everywhere ?? null,
  };
}
