import type { LedgerEvent, LedgerFact, LedgerScheme } from '../../rules/points/index.ts';
import { packEvents, readEvent, unpackEvents } from '../../schemas/ledger/index.ts';
import { attempt, Damaged, storeOf, type Gathered, type Kept, type Stored } from '../store/index.ts';

/** A row of the store holds one event, or many that were written together or gathered later. */
const kinds = { one: 'event', many: 'events' } as const;

/** So many events stand in a row at most; so many rows of one event are left as they are. */
const [mostInRow, mostLoose] = [10_000, 300];

/** All events that are kept, every one checked. One that is not what was written makes the whole unreadable: a sum without it would be wrong. */
export async function keptEvents({ calculator }: LedgerScheme): Promise<Stored<readonly LedgerEvent[]>> {
  const all = await storeOf(calculator).all(kinds.one, kinds.many);
  return all.ok ? attempt(() => Promise.resolve(all.value.flatMap(eventsIn))) : all;
}

/** Facts with their places in the ledger, from this number on, and ids of their own. */
export function numberedFrom(next: number, facts: readonly LedgerFact[]): readonly LedgerEvent[] {
  const at = new Date().toISOString();
  return facts.map((fact, place) => ({ ...fact, n: next + place, id: crypto.randomUUID(), at }));
}

/** What can still be read of a ledger, and how many events cannot. */
export type Salvaged = Readonly<{ events: readonly LedgerEvent[]; lost: number }>;

/** Everything of a broken ledger that is as it was written, row by row. Numbers follow one another, so those that are missing are known. */
export async function salvaged({ calculator }: LedgerScheme): Promise<Stored<Salvaged>> {
  const rows = await storeOf(calculator).salvage();
  if (!rows.ok) return rows;
  const { kept, last } = rows.value;
  const events = kept.flatMap(readableIn).filter(({ n }, at, all) => n > (all[at - 1]?.n ?? 0));
  return { ok: true, value: { events, lost: Math.max(0, last - events.length) } };
}

function readableIn(row: Kept): readonly LedgerEvent[] {
  try {
    return eventsIn(row);
  } catch (error) {
    if (error instanceof Damaged) return [];
    throw error;
  }
}

/** Events as the store keeps them: one by itself, many packed. */
export function rowsOf(events: readonly LedgerEvent[]): readonly Kept[] {
  const [only, ...more] = events;
  if (only !== undefined && more.length === 0) {
    const { n, id, at, ...value } = only;
    return [{ n, id, at, kind: kinds.one, value }];
  }
  return Array.from({ length: Math.ceil(events.length / mostInRow) }, (_, row) => packedRow(events.slice(row * mostInRow, (row + 1) * mostInRow)));
}

/**
 * Packs events that were written one by one, since tens of thousands of rows take seconds to read. Each pack is one transaction: the same
 * events stand there before and after it, whenever the page is closed.
 */
export async function gatherEvents({ calculator }: LedgerScheme): Promise<void> {
  const store = storeOf(calculator);
  for (;;) {
    const loose = await store.count(kinds.one);
    if (!loose.ok || loose.value <= mostLoose) return;
    const done = await store.gather(gathered);
    if (!done.ok || !done.value) return;
  }
}

/** The rows after the last full one, as many as fill another; null where there is nothing to gather or something cannot be read. */
function gathered(kept: readonly Kept[]): Gathered | null {
  const events: LedgerEvent[] = [];
  let [from, to] = [0, 0];
  try {
    for (const row of kept) {
      const found = eventsIn(row);
      if (found.length >= mostInRow && events.length < 2) {
        events.length = 0;
        continue;
      }
      if (events.length === 0) from = row.n;
      to = row.n;
      events.push(...found);
      if (events.length >= mostInRow) break;
    }
  } catch (error) {
    if (error instanceof Damaged) return null;
    throw error;
  }
  return events.length < 2 ? null : { from, to, by: packedRow(events) };
}

function packedRow(events: readonly LedgerEvent[]): Kept {
  const { n, at } = events.at(-1) ?? { n: 0, at: '' };
  return { n, id: crypto.randomUUID(), at, kind: kinds.many, value: packEvents(events) };
}

/** @throws Damaged where a row is not what was written. */
export function eventsIn({ n, id, at, kind, value }: Kept): readonly LedgerEvent[] {
  if (kind === kinds.many) {
    const events = unpackEvents(value);
    if (events?.at(-1)?.n === n) return events;
  } else {
    const event = readEvent(typeof value === 'object' ? { ...value, n, id, at } : value);
    if (event !== undefined) return [event];
  }
  throw new Damaged('What is kept is no event of a ledger.');
}
