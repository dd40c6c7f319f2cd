import type { ChosenReadings, LedgerEvent, LedgerScheme, Quarter } from '../../vocabulary/index.ts';
import { optionOf } from '../visits/chosen.ts';
import { fold, type Ledger, type LedgerEntry } from './fold.ts';
import { seatsOf, type SeatsOutcome } from './seats.ts';

/** What a household has in a year. Points that count for a rank and points that can be spent are two sums. */
export type Standing = Readonly<{
  household: string;
  /** Confirmed points of each quarter, the first to the fourth. */
  quarters: readonly [number, number, number, number];
  /** Points that rank: those of the year, less what was exchanged only in the reading that says so. */
  total: number;
  exchanged: number;
  /** What can be spent. After the year is reset nothing can. */
  balance: number;
  /** What lapsed at the reset. */
  lapsed: number;
  /** Points under an objection, and points that are not confirmed yet. */
  disputed: number;
  waiting: number;
}>;

/** Every household of a ledger in one year, in the order in which households were entered. */
export function standings(ledger: Ledger, scheme: LedgerScheme, year: number, chosen: ChosenReadings): readonly Standing[] {
  const found = new Map([...ledger.households.keys()].map((household) => [household, empty(household)]));
  for (const entry of ledger.entries.values()) {
    const sums = found.get(entry.household);
    if (sums === undefined || yearOfEntry(entry, ledger, scheme, chosen) !== year) continue;
    if (isCounted(entry, scheme, chosen)) {
      const quarter = Number(entry.quarter.slice(-1)) - 1;
      sums.quarters[quarter] = (sums.quarters[quarter] ?? 0) + entry.points;
    }
    if (entry.state === 'disputed') sums.disputed += entry.points;
    if (entry.state === 'recorded' || entry.state === 'posted') sums.waiting += entry.points;
  }
  for (const { household, points, on } of ledger.exchanges) {
    const sums = found.get(household);
    if (sums !== undefined && Number(on.slice(0, 4)) === year) sums.exchanged += points;
  }
  const isReset = (ledger.years.get(year)?.resetOn ?? null) !== null;
  const isDeducted = optionOf(scheme.year.exchanged, chosen) === 'deducted';
  return [...found.values()].map(({ household, quarters, disputed, waiting, exchanged }) => {
    const [first = 0, second = 0, third = 0, fourth = 0] = quarters;
    const earned = first + second + third + fourth;
    const left = earned - exchanged;
    return {
      household, quarters: [first, second, third, fourth], total: isDeducted ? left : earned, exchanged,
      balance: isReset ? 0 : left, lapsed: isReset ? left : 0, disputed, waiting,
    };
  });
}

/** Whether the points of an entry count: confirmed, or under an objection in the reading that counts them meanwhile. */
export function isCounted({ state }: LedgerEntry, { objections }: LedgerScheme, chosen: ChosenReadings): boolean {
  return state === 'confirmed' || (state === 'disputed' && optionOf(objections.disputed, chosen) === 'included');
}

type Sums = { readonly household: string; readonly quarters: number[]; disputed: number; waiting: number; exchanged: number };

function empty(household: string): Sums {
  return { household, quarters: [0, 0, 0, 0], disputed: 0, waiting: 0, exchanged: 0 };
}

/** The fourth quarter is the old year's; in another reading points belong to the year in which they were posted. */
function yearOfEntry({ quarter }: LedgerEntry, { quarters }: Ledger, scheme: LedgerScheme, chosen: ChosenReadings): number {
  const postedOn = quarters.get(quarter)?.postedOn ?? null;
  const byPosting = optionOf(scheme.year.end, chosen) === 'byPublication' && postedOn !== null;
  return Number((byPosting ? postedOn : quarter).slice(0, 4));
}

/** The stars of a quarter: candidates by the points of the quarter, or of the year so far. */
export function starsOf(ledger: Ledger, scheme: LedgerScheme, quarter: Quarter, chosen: ChosenReadings): SeatsOutcome {
  const number = Number(quarter.slice(-1));
  const sumsUp = optionOf(scheme.ranking.starsBy, chosen) === 'yearToDate';
  const ranked = standings(ledger, scheme, Number(quarter.slice(0, 4)), chosen).map(({ household, quarters }) => ({
    id: household, points: quarters.slice(sumsUp ? 0 : number - 1, number).reduce((sum, points) => sum + points, 0),
  }));
  return seated(ranked, scheme.stars, scheme, chosen, ledger.village.orders.get(quarter)?.households);
}

/**
 * The advanced households of a year. A frozen year is read as it stood when it was frozen, whatever was written later; where years are
 * reset before anybody is chosen, there is nobody to choose.
 */
export function advancedOf(events: readonly LedgerEvent[], scheme: LedgerScheme, year: number, chosen: ChosenReadings): SeatsOutcome {
  const now = fold(events);
  const frozenAt = now.years.get(year)?.frozenAt ?? null;
  const ledger = frozenAt === null ? now : fold(events.filter(({ n }) => n <= frozenAt));
  const resetFirst = optionOf(scheme.year.end, chosen) === 'resetFirst';
  const ranked = standings(ledger, scheme, year, chosen).map(({ household, total }) => ({ id: household, points: resetFirst ? 0 : total }));
  // Who ties is known once the year is frozen, so the village's order is written later and holds all the same.
  return seated(ranked, scheme.advanced, scheme, chosen, now.village.orders.get(String(year))?.households);
}

function seated(ranked: readonly Readonly<{ id: string; points: number }>[], { seats, ties }: LedgerScheme['stars'], { ranking }: LedgerScheme, chosen: ChosenReadings, order: readonly string[] | undefined): SeatsOutcome {
  const outcome = seatsOf(ranked, seats, optionOf(ranking.empty, chosen) === 'positiveOnly');
  switch (optionOf(ties, chosen)) {
    case 'allIn':
      return { ...outcome, confirmed: [...outcome.confirmed, ...outcome.pending], pending: [], seatsLeft: Math.max(0, outcome.seatsLeft - outcome.pending.length) };
    case 'noneIn':
      return { ...outcome, pending: [] };
    case 'localRule':
      return inVillageOrder(outcome, order);
    default:
      return outcome;
  }
}

/** Gives the seats left in the order of the village. One that does not name all who tie was written of others, and decides nothing. */
function inVillageOrder(outcome: SeatsOutcome, order: readonly string[] | undefined): SeatsOutcome {
  const { confirmed, pending, seatsLeft } = outcome;
  if (order === undefined || pending.length === 0 || pending.some((household) => !order.includes(household))) return outcome;
  const decided = order.filter((household) => pending.includes(household)).slice(0, seatsLeft);
  return { ...outcome, confirmed: [...confirmed, ...decided], pending: [], seatsLeft: seatsLeft - decided.length, decided };
}
