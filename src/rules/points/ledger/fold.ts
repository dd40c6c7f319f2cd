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

/** What the village says itself, since the plan does not. */
export type VillageRules = Readonly<{
  /** What a point is worth from a day on, in the order in which it was written. */
  rates: readonly Written<'rate'>[];
  /** The place up to which a family is in front; null where the village named none. */
  front: number | null;
  /** Who comes first among those who tie, by quarter or year. */
  orders: ReadonlyMap<string, Written<'order'>>;
}>;

/** A ledger as its events make it. */
export type Ledger = Readonly<{
  households: ReadonlyMap<string, Readonly<{ name: string; group: string }>>;
  items: ReadonlyMap<string, Readonly<{ name: string; points: number | null; inUse: boolean }>>;
  entries: ReadonlyMap<string, LedgerEntry>;
  exchanges: readonly Written<'exchange'>[];
  quarters: ReadonlyMap<Quarter, QuarterState>;
  years: ReadonlyMap<number, YearState>;
  village: VillageRules;
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
  const rates: Written<'rate'>[] = [];
  let front: number | null = null;
  const orders = new Map<string, Written<'order'>>();
  const objected = new Map<string, string>();
  const quarterOf = (quarter: Quarter) => quarters.get(quarter) ?? untouched;
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
        drafts.set(event.id, draftOf(event, at));
        return;
      case 'correction':
        change(drafts.get(event.entry), event, at);
        return;
      case 'separate':
        note(drafts.get(event.entry), event, (draft) => { draft.separate = true; });
        return;
      case 'objection':
        objected.set(event.id, event.entry);
        note(drafts.get(event.entry), event, (draft) => { draft.open = [...draft.open, event.id]; });
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
      case 'rate':
        rates.push(event);
        return;
      case 'front':
        front = event.places;
        return;
      case 'order':
        orders.set(event.period, event);
        return;
      case 'undo':
    }
  });

  // A household whose own event was undone is still one while anything else is written about it: no point is lost.
  const isNew = (household: string) => { if (!households.has(household)) households.set(household, { name: household, group: '' }); };
  for (const { household } of drafts.values()) isNew(household);
  for (const { household } of exchanges) isNew(household);
  return { households, items, entries: settled(drafts, quarters), exchanges, quarters, years, village: { rates, front, orders }, next: (ordered.at(-1)?.n ?? 0) + 1 };
}

/** Says of each entry what has become of it; of several reports of one act the first counts. */
function settled(drafts: ReadonlyMap<string, Draft>, quarters: ReadonlyMap<Quarter, Readonly<{ postedAt: number; confirmedAt: number }>>): ReadonlyMap<string, LedgerEntry> {
  const first = firstReports();
  for (const draft of drafts.values()) {
    const { changedAt, open, quarter } = draft;
    const isStruck = draft.state === 'struck';
    draft.repeats = isStruck ? null : first(draft);
    const { postedAt, confirmedAt } = quarters.get(quarter) ?? untouched;
    if (!isStruck) draft.state = draft.repeats !== null ? 'duplicate' : open.length > 0 ? 'disputed' : confirmedAt > changedAt ? 'confirmed' : postedAt > changedAt ? 'posted' : 'recorded';
  }
  return drafts;
}

const untouched = { postedOn: null, removedOn: null, confirmedOn: null, postedAt: -1, confirmedAt: -1 } as const;

/** Gives the first report of the act of an entry, null where it is the first itself or an act of its own. */
function firstReports(): (entry: Draft) => string | null {
  // Numbers and not one text of all three, which would have to be put together tens of thousands of times.
  const [households, items, both, days] = [numbers(), numbers(), numbers(), numbers()];
  const reports = new Map<number, string>();
  return ({ id, household, item, on, separate }) => {
    const act = both(households(household) * most + items(item)) * most + days(on);
    const before = reports.get(act);
    if (before === undefined) reports.set(act, id);
    return separate ? null : before ?? null;
  };
}

/** More than there can be entries, and small enough that two numbers in one stay exact. */
const most = 2 ** 26;

/** Gives each value a number of its own, from 0. */
function numbers(): (value: string | number) => number {
  const known = new Map<string | number, number>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    known.set(value, known.size);
    return known.size - 1;
  };
}

/** An entry while it is read: what it becomes at the end, when it was last changed, and whether it was said to be an act of its own. */
type Draft = { -readonly [Field in keyof LedgerEntry]: LedgerEntry[Field] } & { changedAt: number; separate: boolean };

/** Field by field, which is several times faster than spreading tens of thousands of events. */
function draftOf({ id, n, at, kind, household, member, item, points, on, quarter, channel, note: said }: Written<'entry'>, changedAt: number): Draft {
  return { id, n, at, kind, household, member, item, on, quarter, channel, note: said, points, state: 'recorded', repeats: null, history: [id], open: [], changedAt, separate: false };
}

function change(draft: Draft | undefined, event: Written<'correction'> | Written<'decision'>, at: number): void {
  note(draft, event, (found) => {
    // A decision that keeps the points as they are needs no new confirmation.
    const before = found.state === 'struck' ? null : found.points;
    if (event.kind === 'correction' || event.points !== before) found.changedAt = at;
    found.points = event.points ?? 0;
    found.state = event.points === null ? 'struck' : 'recorded';
  });
}

function note(draft: Draft | undefined, { id }: LedgerEvent, work: (draft: Draft) => void): void {
  if (draft === undefined) return;
  draft.history = [...draft.history, id];
  work(draft);
}
