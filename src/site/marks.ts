/** The mark of every clause, by its id. Under one printed number no two are alike. */
export function marksOf(clauses: readonly Readonly<{ id: string; number: string }>[]): ReadonlyMap<string, string> {
  const numbers = Map.groupBy(clauses, ({ number }) => number);
  const marks = new Map<string, string>();
  for (const [number, under] of numbers) {
    const taken = new Set<string>();
    for (const { id } of under) {
      const mark = markOf(id, number, under.length === 1);
      const free = [mark, tailOf(id), id.replace(/^[^-]*-/, '')].find((each) => !taken.has(each)) ?? id;
      taken.add(free);
      marks.set(id, free);
    }
  }
  return marks;
}

/**
 * `wz-2.1-s2a` is sentence 2, part a of its number; `rc25-8-2a` paragraph 2, part a; `wz-7.4` paragraph 4, unless its number
 * already counts it. A clause alone under its number needs no mark.
 */
function markOf(id: string, number: string, isAlone: boolean): string {
  const sentence = /[-.]s(\d\w*)$/.exec(id)?.[1];
  if (sentence !== undefined) return sentence;
  const tail = tailOf(id);
  const counted = /^\d+$/.test(tail) && new RegExp(`(?<!\\d)${tail}(?!\\d)`).test(number);
  return isAlone || counted ? '' : tail;
}

/** What an id says after its number: `a` of `kt-III.2.1-a`, `2a` of `rc25-8-2a`, `1.i2` of `rc25-10-1-i2`, `4` of `co-tj.4`. */
function tailOf(id: string): string {
  const after = id.replace(/^[^-]*-/, '');
  const part = after.indexOf('-');
  return part >= 0 ? after.slice(part + 1).replaceAll('-', '.') : (/\.(\w+)$/.exec(after)?.[1] ?? '');
}
