import type { ISODate, LedgerEvent, Quarter } from '../../vocabulary/index.ts';
import { active, inOrder } from './active.ts';

/**
 * What has become of an entry: written down; in public; under an objection; confirmed with its quarter; struck out; or taken for a second
 * report of the same act, which counts once until the village says otherwise.
 */
export type EntryState = 'recorded' | 'posted' | 'disputed' | 'confirmed' | 'struck' | 'duplicate';

type Written<Kind extends LedgerEvent['kind']> = Extract<LedgerEvent, { kind: Kind }>;

/** An entry as it stands, with everything that was written about it. */
export type LedgerEntry = Omit<Written<'entry'>, 'points'> & Readonly<{
  points: number;
  state: EntryState;
  /** The entry it repeats, where it is taken for a second report. */
  repeats: string | null;
  /** Ids of events about it, in their order. */
  history: readonly string[];
  /** Objections without a decision. */
  open: readonly string[];
}>;

/** How far a quarter has come. */
export type QuarterState = Readonly<{ postedOn: ISODate | null; removedOn: ISODate | null; confirmedOn: ISODate | null }>;

/** How far a year has come; `frozenAt` is the number of the event that froze it. */
export type YearState = Readonly<{ frozenAt: number | null; chosen: readonly string[] | null; resetOn: ISODate | null }>;

/** A ledger as its events make it. */
export type Ledger = Readonly<{
  households: ReadonlyMap<string, Readonly<{ name: string; group: string }>>;
  items: ReadonlyMap<string, Readonly<{ name: string; points: number | null; inUse: boolean }>>;
  entries: ReadonlyMap<string, LedgerEntry>;
  exchanges: readonly Written<'exchange'>[];
  quarters: ReadonlyMap<Quarter, QuarterState>;
  years: ReadonlyMap<number, YearState>;
  /** The number the next event takes. */
  next: number;
}>;

/** Reads a ledger from its events. The same events always give the same ledger, in whatever order and however often they come. */
export function fold(events: Iterable<LedgerEvent>): Ledger {
  const ordered = inOrder(events);
  const holding = active(ordered);
  const quarters = new Map<Quarter, QuarterState & Readonly<{ postedAt: number; confirmedAt: number }>>();
  const years = new Map<number, YearState>();
  const households = new Map<string, Readonly<{ name: string; group: string }>>();
  const items = new Map<string, Readonly<{ name: string; points: number | null; inUse: boolean }>>();
  const exchanges: Written<'exchange'>[] = [];
  const drafts = new Map<string, Draft>();
  const objected = new Map<string, string>();
  const quarterOf = (quarter: Quarter) => quarters.get(quarter) ?? { postedOn: null, removedOn: null, confirmedOn: null, postedAt: -1, confirmedAt: -1 };
  const yearOf = (year: number): YearState => years.get(year) ?? { frozenAt: null, chosen: null, resetOn: null };

  holding.forEach((event, at) => {
    switch (event.kind) {
      case 'household':
        households.set(event.household, { name: event.name, group: event.group });
        return;
      case 'item':
        items.set(event.item, { name: event.name, points: event.points, inUse: event.inUse });
        return;
      case 'entry':
        drafts.set(event.id, { event, points: event.points, changedAt: at, separate: false, open: [], history: [event.id] });
        return;
      case 'correction':
        change(drafts.get(event.entry), event, at);
        return;
      case 'separate':
        note(drafts.get(event.entry), event, (draft) => { draft.separate = true; });
        return;
      case 'objection':
        objected.set(event.id, event.entry);
        note(drafts.get(event.entry), event, (draft) => { draft.open.push(event.id); });
        return;
      case 'decision': {
        const draft = drafts.get(objected.get(event.objection) ?? '');
        if (draft === undefined) return;
        draft.open = draft.open.filter((id) => id !== event.objection);
        change(draft, event, at);
        return;
      }
      case 'posted':
        quarters.set(event.quarter, { ...quarterOf(event.quarter), postedOn: event.on, removedOn: null, postedAt: at });
        return;
      case 'removed':
        quarters.set(event.quarter, { ...quarterOf(event.quarter), removedOn: event.on });
        return;
      case 'confirmed':
        quarters.set(event.quarter, { ...quarterOf(event.quarter), confirmedOn: event.on, confirmedAt: at });
        return;
      case 'exchange':
        exchanges.push(event);
        return;
      case 'frozen':
        years.set(event.year, { ...yearOf(event.year), frozenAt: event.n });
        return;
      case 'chosen':
        years.set(event.year, { ...yearOf(event.year), chosen: event.households });
        return;
      case 'reset':
        years.set(event.year, { ...yearOf(event.year), resetOn: event.on });
        return;
      case 'undo':
    }
  });

  // A household whose own event was undone is still one while anything else is written about it: no point is lost.
  for (const { household } of [...[...drafts.values()].map(({ event }) => event), ...exchanges]) {
    if (!households.has(household)) households.set(household, { name: household, group: '' });
  }
  const first = new Map<string, string>();
  const entries = new Map([...drafts].map(([id, draft]) => {
    const { event, points, changedAt, open, history } = draft;
    // A sign that no name holds keeps the parts apart.
    const act = `${event.household}\u0000${event.item}\u0000${event.on}`;
    const repeats = points === null || draft.separate ? null : first.get(act) ?? null;
    if (points !== null && repeats === null && !first.has(act)) first.set(act, id);
    const { postedAt, confirmedAt } = quarterOf(event.quarter);
    const state: EntryState = points === null ? 'struck' : repeats !== null ? 'duplicate' : open.length > 0 ? 'disputed'
      : confirmedAt > changedAt ? 'confirmed' : postedAt > changedAt ? 'posted' : 'recorded';
    return [id, { ...event, points: points ?? 0, state, repeats, history, open }] as const;
  }));
  return { households, items, entries, exchanges, quarters, years, next: ordered.reduce((most, { n }) => Math.max(most, n), 0) + 1 };
}

type Draft = { readonly event: Written<'entry'>; points: number | null; changedAt: number; separate: boolean; open: string[]; readonly history: string[] };

function change(draft: Draft | undefined, event: Written<'correction'> | Written<'decision'>, at: number): void {
  note(draft, event, (found) => {
    // A decision that keeps the points as they are needs no new confirmation.
    if (event.kind === 'correction' || event.points !== found.points) found.changedAt = at;
    found.points = event.points;
  });
}

function note(draft: Draft | undefined, { id }: LedgerEvent, work: (draft: Draft) => void): void {
  if (draft === undefined) return;
  draft.history.push(id);
  work(draft);
}
