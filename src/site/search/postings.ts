/** Where a word stands: by the number of the record, its positions there. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** Postings as they are sent: for each record its distance from the one before, then of each position from the one before. */
export type PackedPostings = readonly (readonly number[])[];

/** Postings in the shape they are sent in; small numbers compress well. */
export function pack(postings: Postings): PackedPostings {
  let before = 0;
  return [...postings].map(([record, positions]) => {
    const packed = [record - before, ...positions.map((position, index) => position - (positions[index - 1] ?? 0))];
    before = record;
    return packed;
  });
}

/** Postings from the shape they are sent in. */
export function unpack(packed: PackedPostings): Postings {
  let record = 0;
  return new Map(packed.map(([distance = 0, ...steps]) => {
    record += distance;
    let position = 0;
    return [record, steps.map((step) => (position += step))];
  }));
}

/** The records in which words stand next to each other in this order. */
export function phrase(words: readonly Postings[]): ReadonlySet<number> {
  const [first, ...rest] = words;
  if (first === undefined) return new Set();
  const holds = (record: number, positions: readonly number[]) => {
    const next = rest.map((postings) => new Set(postings.get(record)));
    return positions.some((position) => next.every((found, index) => found.has(position + index + 1)));
  };
  return new Set([...first].filter(([record, positions]) => rest.every((postings) => postings.has(record)) && holds(record, positions)).map(([record]) => record));
}
