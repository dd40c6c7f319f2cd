import type { Answers } from '../../../rules/engine/index.ts';

/** The places that a total counts, from 0: a whole city beside its own counties would be counted twice. */
export function withoutCity(places: readonly Answers[]): readonly number[] {
  const all = [...places.keys()];
  const others = all.filter((place) => places[place]?.['area.level'] !== 'city');
  return others.length > 0 ? others : all;
}
