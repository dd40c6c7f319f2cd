/** A source of numbers from 0 up to 1 that is the same for the same seed. */
export type Random = () => number;

/** The mulberry32 generator: 32 bits of state, good enough to spread test cases and the same on every machine. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** True with a probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** A whole number from `least` to `most`, both included. */
export function wholeNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** One of a list that is not empty. */
export function oneOf<T>(random: Random, list: readonly T[]): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new RangeError('Nothing to draw from: the list is empty. Give at least one item.');
  return item;
}

/** One of some edges, or as often any whole number of the bounds; edges outside the bounds are drawn to them. */
export function nearEdges(random: Random, edges: readonly number[], least: number, most: number): number {
  if (chance(random, 0.4)) return wholeNumber(random, least, most);
  return Math.min(most, Math.max(least, oneOf(random, edges) + wholeNumber(random, -1, 1)));
}

/**
 * Draws so many things in slices, each a list: what is drawn is compared at once and forgotten. Kept by the thousand it takes longer to find in
 * memory than to compare.
 */
export function* slices<T>(inAll: number, draw: (at: number) => T): Generator<readonly T[]> {
  const atOnce = 500;
  for (let from = 0; from < inAll; from += atOnce) yield Array.from({ length: Math.min(atOnce, inAll - from) }, (_, at) => draw(from + at));
}
