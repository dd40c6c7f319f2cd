import { last, placeOfNumber, placesOf, upwards, type Block, type PlaceKey } from '../../schemas/originals/index.ts';
import type { Clause } from '../clauses.ts';

/** What is aligned of a plain edition. */
export type PlainClause = Pick<Clause, 'id' | 'number' | 'mark' | 'text'>;

/** One place of the two editions: the official blocks, in their order, and the plain clauses for them. Either may be none. */
export type AlignedRow = Readonly<{
  place: PlaceKey; official: readonly Block[]; plain: readonly PlainClause[];
  /** The plain clauses for this place stand at an earlier row: the official text comes back to it. */
  continues: boolean;
}>;

/** The two editions beside each other, in the order of the official text; and plain clauses whose number the official text does not print. */
export type Alignment = Readonly<{ rows: readonly AlignedRow[]; plainOnly: readonly PlainClause[] }>;

/**
 * Aligns an official text with its plain edition by the place their numbers name, and by nothing else: no likeness of words is used.
 * A point whose number the plain edition does not repeat goes with the clause it stands in. What has no counterpart stands alone.
 */
export function align(blocks: readonly Block[], clauses: readonly PlainClause[]): Alignment {
  const byPlace = Map.groupBy(clauses, ({ number }) => placeOfNumber(number));
  const places = new Map(placesOf(blocks));
  for (const place of byPlace.keys()) if (place?.endsWith(last) === true) moveClosing(place, blocks, places);
  const rows: (Omit<AlignedRow, 'official'> & { official: Block[] })[] = [];
  const shown = new Set<PlaceKey>();
  for (const block of blocks) {
    const own = places.get(block.id) ?? 'end';
    const place = upwards(own).find((each) => byPlace.has(each)) ?? own;
    const row = rows.at(-1);
    // A heading opens its own place; what follows under the same number goes on with it.
    if (row?.place === place) row.official.push(block);
    else {
      rows.push({ place, official: [block], plain: shown.has(place) ? [] : byPlace.get(place) ?? [], continues: shown.has(place) && byPlace.has(place) });
      shown.add(place);
    }
  }
  return { rows, plainOnly: clauses.filter(({ number }) => !shown.has(placeOfNumber(number) ?? '')) };
}

/** The last paragraph under a number closes its section where the plain edition says that one does. */
function moveClosing(place: PlaceKey, blocks: readonly Block[], places: Map<string, PlaceKey>): void {
  const section = place.slice(0, -last.length);
  const closing = blocks.findLast(({ id }) => upwards(places.get(id) ?? '').includes(section));
  if (closing?.kind === 'paragraph') places.set(closing.id, place);
}
