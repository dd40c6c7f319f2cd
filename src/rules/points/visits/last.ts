import type { ChosenReadings, Interval, Month, Truth, VisitScheme } from '../../vocabulary/index.ts';
import { monthNumber } from '../month.ts';
import { optionOf } from './chosen.ts';

/** The confirmed scores of a village in a month, by household, in hundredths of a point. */
export type VillageScores = ReadonlyMap<Month, ReadonlyMap<string, Interval>>;

/**
 * Whether a household was last in so many months in a row: no; only people can decide; it depends on scores that are not known, or on who
 * is last where several are. It is said of one household to whoever asks about it, and never as a list.
 */
export type LastOutcome = Readonly<{
  verdict: 'no' | 'officeDecides' | 'depends';
  /** The months that count, under the reading used and where several may be last. */
  months: readonly Month[];
  tiedMonths: readonly Month[];
}>;

/**
 * Looks at one household. While nobody has chosen a reading, one that only another reading would call last stays open. Where the reading
 * is that groups are compared, hand over the scores of the household's own group.
 */
export function lastInRow(scheme: VisitScheme, scores: VillageScores, household: string, chosen: ChosenReadings): LastOutcome {
  const alone = rowOf(scheme, scores, household, false);
  const tied = rowOf(scheme, scores, household, true);
  const used = optionOf(scheme.last.ties, chosen) === 'tied' ? tied : alone;
  const isChosen = chosen[scheme.last.ties.id] !== undefined;
  const isOpen = used.truth === 'unknown' || (!isChosen && tied.truth !== 'no');
  const verdict = used.truth === 'yes' ? 'officeDecides' : isOpen ? 'depends' : 'no';
  return { verdict, months: used.months, tiedMonths: tied.months };
}

type Row = Readonly<{ truth: Truth; months: readonly Month[] }>;

/** The longest row that is certain, or, where there is none, the longest that may be. */
function rowOf({ last }: VisitScheme, scores: VillageScores, household: string, ties: boolean): Row {
  const months = [...scores.keys()].sort();
  const truths = months.map((month) => ({ month, is: isLast(scores.get(month) ?? new Map<string, Interval>(), household, ties) }));
  const certain = longest(truths.filter(({ is }) => is === 'yes'));
  const possible = longest(truths.filter(({ is }) => is !== 'no'));
  if (certain.length >= last.months) return { truth: 'yes', months: certain };
  return possible.length >= last.months ? { truth: 'unknown', months: possible } : { truth: 'no', months: [] };
}

function longest(found: readonly Readonly<{ month: Month }>[]): readonly Month[] {
  let best: readonly Month[] = [];
  let row: Month[] = [];
  for (const { month } of found) {
    const before = row.at(-1);
    row = before !== undefined && monthNumber(month) === monthNumber(before) + 1 ? [...row, month] : [month];
    if (row.length > best.length) best = row;
  }
  return best;
}

/** Whether a household has the lowest score of a month, alone or beside others. With fewer than two households nobody is last. */
function isLast(scores: ReadonlyMap<string, Interval>, household: string, ties: boolean): Truth {
  const own = scores.get(household);
  if (own === undefined || scores.size < 2) return 'no';
  const others = [...scores].filter(([id]) => id !== household).map(([, score]) => score);
  const isBelow = (mine: readonly [number, number], theirs: readonly [number, number]) => {
    const [left, right] = [mine[0] * theirs[1], theirs[0] * mine[1]];
    return ties ? left <= right : left < right;
  };
  if (others.every((other) => isBelow([own.high, own.per], [other.low, other.per]))) return 'yes';
  return others.every((other) => isBelow([own.low, own.per], [other.high, other.per])) ? 'unknown' : 'no';
}
