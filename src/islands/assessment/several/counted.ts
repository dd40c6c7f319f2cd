import type { Answers, Assessment } from '../../../rules/engine/index.ts';

/** The places that a total counts, from 0: a whole beside its own parts would be counted twice. */
export function countedOf({ kind, wholes }: Assessment, places: readonly Answers[]): readonly number[] {
  const all = [...places.keys()];
  const parts = all.filter((place) => !wholes.includes(String(places[place]?.[kind ?? ''])));
  return parts.length > 0 ? parts : all;
}
