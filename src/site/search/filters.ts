import type { PageFacts } from './place.ts';

/** By what results can be narrowed, besides the language, which is an index of its own. */
export const filterNames = ['kind', 'place', 'topic', 'audience', 'validity'] as const;

/** A filter of the search page. */
export type FilterName = (typeof filterNames)[number];

/** What sort of page a result stands on. */
export const pageKinds = ['policies', 'calculators', 'rules', 'glossary', 'other'] as const;

/** A sort of page. */
export type PageKind = (typeof pageKinds)[number];

/** What a page can be narrowed by: the values it has for each filter. */
export type FilterValues = Readonly<Record<FilterName, readonly string[]>>;

/** For each value of each filter, the records that have it: first and last of each run. */
export type FilterTable = Readonly<Record<FilterName, readonly (readonly [value: string, runs: readonly (readonly [number, number])[]])[]>>;

/** What the reader chose; a filter that is absent narrows nothing. */
export type Chosen = Readonly<Partial<Record<FilterName, string>>>;

/** The records that have every chosen value. A place counts with all that lies in it: 浙江省 also chooses 浙江省温州市. */
export function recordsWith(chosen: Chosen, table: FilterTable): ReadonlySet<number> {
  const sets = filterNames.flatMap((name) => {
    const wanted = chosen[name];
    if (wanted === undefined) return [];
    const values = table[name].filter(([value]) => (name === 'place' ? value.includes(wanted) : value === wanted));
    return [new Set(values.flatMap(([, runs]) => runs.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))))];
  });
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((record) => rest.every((set) => set.has(record))));
}

/** The table of some records, from the values of the page each belongs to. */
export function filterTable(records: readonly FilterValues[]): FilterTable {
  const tableOf = (name: FilterName) => {
    const runs = new Map<string, [number, number][]>();
    for (const [number, values] of records.entries()) {
      for (const value of values[name]) {
        const known = runs.get(value) ?? [];
        const last = known.at(-1);
        if (last?.[1] === number - 1) last[1] = number;
        else known.push([number, number]);
        runs.set(value, known);
      }
    }
    return [...runs].sort(([a], [b]) => (a < b ? -1 : 1));
  };
  return { kind: tableOf('kind'), place: tableOf('place'), topic: tableOf('topic'), audience: tableOf('audience'), validity: tableOf('validity') };
}

/** The place as it is chosen from a list: what is said in brackets about it is left out. */
export function shortPlace({ place }: Pick<PageFacts, 'place'>): string {
  return place.replace(/[（(].*$/u, '').trim();
}
