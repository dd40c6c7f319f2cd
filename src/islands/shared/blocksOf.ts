/** The rows of a long table in blocks of at most so many, which the browser can draw or leave out one by one. */
export function blocksOf<T>(rows: readonly T[], most: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rows.length / most) }, (_, at) => rows.slice(at * most, (at + 1) * most));
}
