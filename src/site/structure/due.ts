import { sortableWhen, type When } from './when.ts';

/** What kind of time a thing is due at, with the year where there is one. */
export type DueGroup = Readonly<{ kind: 'year'; year: number } | { kind: 'every' | 'lost' | 'event' }>;

/** The group a time belongs to; no time is one that runs from an event. */
export function groupOf(when: When | null): DueGroup {
  if (when === null) return { kind: 'event' };
  if (when.year === 'every') return { kind: 'every' };
  return when.year === 'lost' ? { kind: 'lost' } : { kind: 'year', year: when.year };
}

type Dated = Readonly<{ deadline: Readonly<{ when: When | null }> }>;

/** Years in order, then what recurs, what has lost its year, and what runs from an event; each in the order of time. */
export function groupDue<T extends Dated>(entries: readonly T[]): readonly Readonly<{ group: DueGroup; entries: readonly T[] }>[] {
  const sorted = [...entries].sort((one, other) => sortKey(one).localeCompare(sortKey(other), 'en'));
  const groups = Map.groupBy(sorted, ({ deadline }) => keyOf(groupOf(deadline.when)));
  return [...groups.values()].flatMap((found) => (found[0] === undefined ? [] : [{ group: groupOf(found[0].deadline.when), entries: found }]));
}

/** The group as part of an address: y2020, every. */
export function keyOf(group: DueGroup): string {
  return group.kind === 'year' ? `y${String(group.year)}` : group.kind;
}

/** What falls due in a year, and what did before it: together everything due by the end of that year. */
export function dueBy<T extends Dated>(entries: readonly T[], year: number): Readonly<{ inYear: readonly T[]; before: readonly T[] }> {
  const dated = groupDue(entries).flatMap(({ group, entries: found }) => (group.kind === 'year' && group.year <= year ? [{ group, found }] : []));
  return {
    inYear: dated.filter(({ group }) => group.year === year).flatMap(({ found }) => found),
    before: dated.filter(({ group }) => group.year < year).flatMap(({ found }) => found),
  };
}

/** The years in which something falls due, in order. */
export function yearsDue(entries: readonly Dated[]): readonly number[] {
  return groupDue(entries).flatMap(({ group }) => (group.kind === 'year' ? [group.year] : []));
}

function sortKey({ deadline: { when } }: Dated): string {
  return when === null ? '9999-99-99-event' : sortableWhen(when);
}
