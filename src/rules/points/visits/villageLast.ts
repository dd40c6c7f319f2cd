import type { VisitScheme } from '../../vocabulary/index.ts';
import type { Totals, VillageTable } from './village.ts';

/**
 * How many households people have to decide about, being last for so many months in a row: in the reading that only one can be last, and in
 * the one that several can. Only numbers: who they are is said to nobody who does not ask about that one household.
 */
export type LastCounts = Readonly<{ onlyOne: number; tied: number }>;

/**
 * Scores that were scaled are compared as fractions: two of them that differ do so by far more than a double can hold.
 * Counts where scores are settled; a household whose score, or whose neighbour's score, is open is not counted. */
export function lastCounts({ last }: VisitScheme, { households, months, counts }: VillageTable, { low, high, per }: Totals): LastCounts {
  const alone = new Uint8Array(households.length);
  const tied = new Uint8Array(households.length);
  const done = { onlyOne: new Uint8Array(households.length), tied: new Uint8Array(households.length) };
  for (let month = 0; month < months; month += 1) {
    const lowest: Lowest = { first: Infinity, second: Infinity };
    let compared = 0;
    for (let household = 0; household < households.length; household += 1) {
      const at = household * months + month;
      if (counts[at] !== 1) continue;
      compared += 1;
      note(lowest, (low[at] ?? 0) / (per[at] ?? 1));
    }
    for (let household = 0; household < households.length; household += 1) {
      const at = household * months + month;
      const most = (high[at] ?? 0) / (per[at] ?? 1);
      const others = (low[at] ?? 0) / (per[at] ?? 1) === lowest.first ? lowest.second : lowest.first;
      const isCompared = counts[at] === 1 && compared >= 2;
      alone[household] = isCompared && most < others ? (alone[household] ?? 0) + 1 : 0;
      tied[household] = isCompared && most <= others ? (tied[household] ?? 0) + 1 : 0;
      if ((alone[household] ?? 0) >= last.months) done.onlyOne[household] = 1;
      if ((tied[household] ?? 0) >= last.months) done.tied[household] = 1;
    }
  }
  const sum = (flags: Uint8Array) => flags.reduce((total, flag) => total + flag, 0);
  return { onlyOne: sum(done.onlyOne), tied: sum(done.tied) };
}

type Lowest = { first: number; second: number };

function note(lowest: Lowest, score: number): void {
  if (score < lowest.first) {
    lowest.second = lowest.first;
    lowest.first = score;
  } else if (score < lowest.second) lowest.second = score;
}
