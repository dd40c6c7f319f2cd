import type { ChosenReadings, Month, VisitScheme } from '../../vocabulary/index.ts';
import { monthNumber, monthOf } from '../month.ts';
import { bonusesOf } from './bonus.ts';
import { optionOf } from './chosen.ts';
import { lastCounts, type LastCounts } from './villageLast.ts';
import { stepsOf, type Rung } from './worth.ts';

/** What a score is where it is no number. */
export const unknownScore = -1;
export const absentScore = -2;

/** Whether a household's month counts: it has no visit or does not count; it counts; or that is not known. */
export const notCounted = 0;
export const counted = 1;
export const mayCount = 2;

/** What stands in place of a day. */
export const unknownDay = 0;
export const otherMonth = 255;

/**
 * The scores of a village as columns, so that a million fit and are read quickly. Months are neighbours: `firstMonth` and those after it.
 * The scores of household `h` in month `m` begin at `(h * months + m) * items`, in hundredths of a point.
 */
export type VillageTable = Readonly<{
  households: readonly string[];
  firstMonth: Month;
  months: number;
  scores: Int16Array;
  /** Where only the sum of a visit is known, that; otherwise `unknownScore`. */
  sums: Int16Array;
  counts: Uint8Array;
  /** The day of the month of a visit; `unknownDay` where it is not known, `otherMonth` where it lies in another month. */
  days: Uint8Array;
}>;

/** One month of a village. Scores are those of visits that count for certain. */
export type VillageMonth = Readonly<{
  month: Month;
  visited: number;
  /** Households by the points their month brings: none and not entered, entered without points, then each band. */
  byPoints: ReadonlyMap<number, number>;
  /** Households of which the points are not settled. */
  open: number;
  /** Points entered without bonuses, at least and at most. */
  least: number;
  most: number;
  /** For every whole score from 0 to 100 the households in it; only where the sum is settled. */
  distribution: Int32Array;
  /** For each item what all households together lack of the most, and the households it was given to. */
  lost: Float64Array;
  scored: Int32Array;
}>;

/** Everything about a village; of households only what their own book says. */
export type Village = Readonly<{
  months: readonly VillageMonth[];
  /** The balance of each household after the last month, bonuses included, at least and at most. */
  least: Int32Array;
  most: Int32Array;
  last: LastCounts;
}>;

/** Reads a whole village month by month. It comes to the same as `accountOf` for each household without exchanges. */
export function villageOf(scheme: VisitScheme, given: VillageTable, chosen: ChosenReadings, onProgress: (share: number) => void = () => undefined): Village {
  const table = optionOf(scheme.visit.outside, chosen) === 'doesNotCount' ? withoutOtherDays(scheme, given) : given;
  const { households, months, counts } = table;
  const { ladder } = stepsOf(scheme, chosen);
  const totals = totalsOf(scheme, table, optionOf(scheme.absent.reading, chosen));
  onProgress(0.5);
  const size = households.length * months;
  const low = new Uint8Array(size);
  const high = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) {
    if (counts[at] === notCounted) continue;
    const per = totals.per[at] ?? 1;
    high[at] = worth(ladder, totals.high[at] ?? 0, per);
    low[at] = counts[at] === counted ? worth(ladder, totals.low[at] ?? 0, per) : 0;
  }
  onProgress(0.7);
  const again = optionOf(scheme.bonus.again, chosen);
  const balances = (points: Uint8Array) => Int32Array.from(households, (_, household) => {
    const own = points.subarray(household * months, (household + 1) * months);
    const bonuses = bonusesOf(Array.from(own, (each) => each >= scheme.bonus.each), again, scheme.bonus);
    return own.reduce((sum, each) => sum + each, 0) + bonuses.reduce((sum, { points: bonus }) => sum + bonus, 0);
  });
  const [least, most] = [balances(low), balances(high)];
  onProgress(0.9);
  return {
    months: monthsOfVillage(scheme, table, { ...totals, points: low, most: high }),
    least, most,
    last: lastCounts(scheme, table, totals),
  };
}

/** The same village where visits on other days do not count. */
export function withoutOtherDays({ visit: { firstDay, lastDay } }: VisitScheme, table: VillageTable): VillageTable {
  const counts = table.counts.map((state, at) => {
    const day = table.days[at] ?? unknownDay;
    if (state === notCounted || (day >= firstDay && day <= lastDay)) return state;
    return day === unknownDay ? mayCount : notCounted;
  });
  return { ...table, counts };
}

/** The sums of visits in hundredths of a point, times `most / per` where items were scaled. */
export type Totals = Readonly<{ low: Int32Array; high: Int32Array; per: Int16Array }>;

/** The sum of every visit, at least and at most, with items a household cannot have counted by this option. */
export function totalsOf({ items, total }: VisitScheme, { households, months, scores, sums }: VillageTable, option: string): Totals {
  const size = households.length * months;
  const most = Int16Array.from(items, (item) => item.most);
  const low = new Int32Array(size);
  const high = new Int32Array(size);
  const per = new Int16Array(size).fill(1);
  const [full, open] = [option === 'full', option === 'open'];
  for (let at = 0; at < size; at += 1) {
    const sum = sums[at] ?? unknownScore;
    if (sum >= 0) {
      low[at] = sum;
      high[at] = sum;
      continue;
    }
    let least = 0;
    let upTo = 0;
    let left = total.most;
    for (let item = 0; item < most.length; item += 1) {
      const score = scores[at * most.length + item] ?? unknownScore;
      const whole = most[item] ?? 0;
      if (score >= 0) {
        least += score;
        upTo += score;
      } else if (score === unknownScore || open) upTo += whole;
      else if (full) {
        least += whole;
        upTo += whole;
      } else if (option === 'scale') left -= whole;
    }
    const isScaled = left !== total.most;
    low[at] = isScaled ? least * total.most : least;
    high[at] = isScaled ? upTo * total.most : upTo;
    if (isScaled) per[at] = left;
  }
  return { low, high, per };
}

function worth(ladder: readonly Rung[], over: number, per: number): number {
  let points = 0;
  for (const { at, above, points: here } of ladder) {
    if (above ? over <= at * per : over < at * per) break;
    points = here;
  }
  return points;
}

type Known = Totals & Readonly<{ points: Uint8Array; most: Uint8Array }>;

type Counting = { -readonly [K in keyof VillageMonth]: VillageMonth[K] } & { byPoints: Map<number, number> };

/** Counts all months in one walk over the table, in the order in which it lies in memory. */
function monthsOfVillage({ items }: VisitScheme, { households, firstMonth, months, counts, scores }: VillageTable, known: Known): readonly VillageMonth[] {
  const found = Array.from({ length: months }, (_, month): Counting => ({
    month: monthOf(monthNumber(firstMonth) + month), visited: 0, byPoints: new Map(), open: 0, least: 0, most: 0,
    distribution: new Int32Array(101), lost: new Float64Array(items.length), scored: new Int32Array(items.length),
  }));
  const most = Int16Array.from(items, (item) => item.most);
  for (let at = 0; at < households.length * months; at += 1) {
    const month = found[at % months];
    if (month === undefined) continue;
    const [fewest, upTo] = [known.points[at] ?? 0, known.most[at] ?? 0];
    month.least += fewest;
    month.most += upTo;
    if (counts[at] !== counted) {
      if (counts[at] === mayCount) month.open += 1;
      continue;
    }
    month.visited += 1;
    if (fewest === upTo) month.byPoints.set(fewest, (month.byPoints.get(fewest) ?? 0) + 1);
    else month.open += 1;
    const [low, high, per] = [known.low[at] ?? 0, known.high[at] ?? 0, known.per[at] ?? 1];
    if (low === high) add(month.distribution, Math.floor(low / per / 100), 1);
    for (let item = 0, score = at * most.length; item < most.length; item += 1, score += 1) {
      const given = scores[score] ?? unknownScore;
      if (given < 0) continue;
      add(month.lost, item, (most[item] ?? 0) - given);
      add(month.scored, item, 1);
    }
  }
  return found;
}

function add(sums: Int32Array | Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
