import type { LedgerEvent } from '../../rules/vocabulary/index.ts';
import { fieldsOf, type Fields } from './shapes.ts';

/** The values of one field: each different one once, and for every event which of them; `of` is null where each event has its own. */
type Column = Readonly<{ values: readonly unknown[]; of: Uint32Array | null }>;

/** All events of one kind: at which places of the order they stand, and their fields one by one. */
type Packed = Readonly<{ kind: string; places: Uint32Array; fields: Readonly<Record<string, Column>> }>;

/**
 * Many events as one value to be stored. A village writes the same names, items and days tens of thousands of times: kept by column they
 * take a third of the room, are read several times faster, and each different value is checked once.
 */
export type PackedEvents = Readonly<{ count: number; kinds: readonly Packed[] }>;

/** Packs events, in the order of their numbers. */
export function packEvents(events: readonly LedgerEvent[]): PackedEvents {
  const byKind = Map.groupBy(events.keys(), (at) => events[at]?.kind ?? '');
  const kinds = [...byKind].map(([kind, places]): Packed => {
    // All events of a kind have the same fields; taken from the first, so that a worker that packs need not carry their checks.
    const names = Object.keys(events[places[0] ?? 0] ?? {}).filter((name) => name !== 'kind');
    return { kind, places: Uint32Array.from(places), fields: Object.fromEntries(names.map((name) => [name, columnOf(places.map((at) => (events[at] as Record<string, unknown> | undefined)?.[name]))])) };
  });
  return { count: events.length, kinds };
}

function columnOf(all: readonly unknown[]): Column {
  const places = new Map<unknown, number>();
  const of = Uint32Array.from(all, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return places.size === all.length ? { values: all, of: null } : { values: [...places.keys()], of };
}

/** The events that were packed, every one checked and in its order; undefined where anything is not what was written. */
export function unpackEvents(given: unknown): readonly LedgerEvent[] | undefined {
  if (!isRecord(given) || !isCount(given['count']) || !Array.isArray(given['kinds'])) return undefined;
  const events = Array<LedgerEvent | undefined>(given['count']).fill(undefined);
  let found = 0;
  for (const packed of given['kinds'] as readonly unknown[]) {
    const added = unpackKind(packed, events);
    if (added === undefined) return undefined;
    found += added;
  }
  // As many as there are places, and no number twice, so that none is missing and none stands in for another.
  const inPlace = found === events.length && events.every((event, at) => event !== undefined && event.n > (events[at - 1]?.n ?? 0));
  return inPlace ? events as readonly LedgerEvent[] : undefined;
}

/** Puts the events of one kind into their places and says how many they are; undefined where they are not what was written. */
function unpackKind(given: unknown, events: (LedgerEvent | undefined)[]): number | undefined {
  if (!isRecord(given)) return undefined;
  const { kind, places, fields } = given;
  const expected = typeof kind === 'string' ? fieldsOf(kind) : undefined;
  if (expected === undefined || !(places instanceof Uint32Array) || !isRecord(fields) || Object.keys(fields).length !== expected.length) return undefined;
  const columns = columnsIn(fields, expected, places.length);
  if (columns === undefined || places.some((place) => place >= events.length)) return undefined;
  const empty: Readonly<Record<string, unknown>> = { kind, ...Object.fromEntries(expected.map(([name]) => [name, null])) };
  for (let at = 0; at < places.length; at += 1) {
    // All its fields at once: an object that grows field by field is several times slower.
    const event: Record<string, unknown> = { ...empty };
    for (const { name, values, of } of columns) event[name] = values[of === null ? at : of[at] ?? 0];
    events[places[at] ?? 0] = event as unknown as LedgerEvent;
  }
  return places.length;
}

/** The columns of so many events by their names; undefined where one is missing or holds what its field does not allow. */
function columnsIn(given: Readonly<Record<string, unknown>>, expected: Fields, length: number): readonly (Column & Readonly<{ name: string }>)[] | undefined {
  const columns: (Column & Readonly<{ name: string }>)[] = [];
  for (const [name, check] of expected) {
    const column = given[name];
    if (!isRecord(column)) return undefined;
    const { values, of } = column;
    if (!Array.isArray(values) || !values.every(check)) return undefined;
    if (of === null ? values.length !== length : !(of instanceof Uint32Array) || of.length !== length || of.some((at) => at >= values.length)) return undefined;
    columns.push({ name, values, of: of as Uint32Array | null });
  }
  return columns;
}

function isCount(given: unknown): given is number {
  return typeof given === 'number' && Number.isSafeInteger(given) && given >= 1 && given <= 1_000_000;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
