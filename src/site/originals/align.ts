import type { Block } from '../../schemas/originals/index.ts';
import type { Clause } from '../clauses.ts';
import { placeOfNumber, placesOf, upwards, type PlaceKey } from './place.ts';

/** What is aligned of a plain edition. */
export type PlainClause = Pick<Clause, 'id' | 'number' | 'mark' | 'text'>;

/** One place of the two editions: the official blocks, in their order, and the plain clauses for them. Either may be none. */
export type AlignedRow = Readonly<{ place: PlaceKey; official: readonly Block[]; plain: readonly PlainClause[] }>;

/** The two editions beside each other, in the order of the official text; and plain clauses whose number the official text does not print. */
export type Alignment = Readonly<{ rows: readonly AlignedRow[]; plainOnly: readonly PlainClause[] }>;

/**
 * Aligns an official text with its plain edition by the place their numbers name, and by nothing else: no likeness of words is used.
 * A point whose number the plain edition does not repeat goes with the clause it stands in. What has no counterpart stands alone.
 */
export function align(blocks: readonly Block[], clauses: readonly PlainClause[]): Alignment {
  const byPlace = Map.groupBy(clauses, ({ number }) => placeOfNumber(number));
  const places = placesOf(blocks);
  const rows: { place: PlaceKey; official: Block[]; plain: readonly PlainClause[] }[] = [];
  const shown = new Set<PlaceKey>();
  for (const block of blocks) {
    const own = places.get(block.id) ?? 'end';
    const place = upwards(own).find((each) => byPlace.has(each)) ?? own;
    const last = rows.at(-1);
    // A heading opens its own place; what follows under the same number goes on with it.
    if (last?.place === place) last.official.push(block);
    else {
      rows.push({ place, official: [block], plain: shown.has(place) ? [] : byPlace.get(place) ?? [] });
      shown.add(place);
    }
  }
  return { rows, plainOnly: clauses.filter(({ number }) => !shown.has(placeOfNumber(number) ?? '')) };
}
