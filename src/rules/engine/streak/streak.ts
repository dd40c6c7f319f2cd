import type { Answer, Facts, Reading, Setting, StreakAward, Truth } from '../../vocabulary/index.ts';
import { asTruth } from '../decide.ts';
import { differing } from '../differing.ts';

/** To be considered; not enough years yet; already considered in this row of years; or it depends on what is not known. */
export type AwardVerdict = 'toBeConsidered' | 'notYet' | 'alreadyInStreak' | 'depends';

/** One award in the year that is looked at. */
export type AwardOutcome = Readonly<{
  award: string;
  needed: number;
  verdict: AwardVerdict;
  /** The fewest and the most years in a row that are possible, the year itself included. */
  streak: Readonly<{ least: number; most: number }>;
  /** Years on record in the longest possible row of which it is not said whether the award was given, where the verdict depends. */
  unsaid: readonly number[];
  readings: readonly Readonly<{
    reading: string; recommended: string | null;
    options: readonly Readonly<{ option: string; verdict: AwardVerdict; least: number; most: number }>[];
  }>[];
}>;

/** How many years in a row are possible, and how often the award was given in them. */
type Row = Readonly<{ years: number; given: number }>;

/** Whether an award can be considered in a year. Exact: every way the unknown years can have gone is followed. */
export function awardOutcome(award: StreakAward, year: number, facts: Facts, setting: Setting): AwardOutcome {
  const { olderYears, again } = award;
  const rows = rowsOf(award, year, facts, setting);
  const [verdict, streak] = [verdictOf(award, rows, setting), range(rows)];
  return {
    award: award.id, needed: award.years, verdict, streak,
    unsaid: verdict === 'depends' ? unsaidAmong(award, year - streak.most, year, facts) : [],
    readings: [olderYears.reading, again.reading].flatMap((reading) => differing(reading, (option) => {
      const here = { ...setting, readings: { ...setting.readings, [reading.id]: option } };
      const read = rowsOf(award, year, facts, here);
      const { least, most } = range(read);
      return { option, verdict: verdictOf(award, read, here), least, most };
    }, (one, other) => one.verdict === other.verdict)),
  };
}

/** Years of which there are several records: nothing can be counted while they contradict each other. */
export function yearsGivenTwice({ records }: StreakAward, facts: Facts): readonly number[] {
  const numbers = (facts.lists[records.list] ?? []).map((each) => each[records.number.id]).filter((each) => typeof each === 'number');
  return [...new Set(numbers.filter((each, at) => numbers.indexOf(each) !== at))];
}

/**
 * Every row of years that can have led up to `year`. Before the first year on record nothing counts; a year without a record
 * after it is not known.
 */
function rowsOf(award: StreakAward, year: number, facts: Facts, setting: Setting): readonly Row[] {
  const { records, given } = award;
  const known = new Map((facts.lists[records.list] ?? []).flatMap((each) => {
    const number = each[records.number.id];
    return typeof number === 'number' ? [[number, each] as const] : [];
  }));
  const earliest = Math.min(...known.keys(), Infinity);
  const ended = new Map<string, Row>();
  let running: readonly Row[] = [{ years: 0, given: 0 }];
  for (let at = year; at >= earliest && running.length > 0; at -= 1) {
    const record = known.get(at);
    const counts = countsIn(award, record, setting);
    const honoured = asTruth(record?.[given.id]);
    if (counts !== 'yes') for (const row of running) ended.set(nameOf(row), row);
    const next = counts === 'no' ? [] : running.flatMap((row) => [
      ...(honoured === 'yes' ? [] : [{ years: row.years + 1, given: row.given }]),
      ...(honoured === 'no' ? [] : [{ years: row.years + 1, given: row.given + 1 }]),
    ]);
    running = [...new Map(next.map((row) => [nameOf(row), row])).values()];
  }
  return [...new Map([...ended, ...running.map((row) => [nameOf(row), row] as const)]).values()];
}

function unsaidAmong({ records, given }: StreakAward, after: number, last: number, facts: Facts): readonly number[] {
  return (facts.lists[records.list] ?? []).flatMap((each) => {
    const number = each[records.number.id];
    return typeof number === 'number' && number > after && number <= last && asTruth(each[given.id]) === 'unknown' ? [number] : [];
  });
}

function countsIn({ records, olderYears }: StreakAward, record: Readonly<Record<string, Answer>> | undefined, setting: Setting): Truth {
  const recognised = asTruth(record?.[records.counts.id]);
  const leavesOut = olderYears.leftOutBy !== null && optionOf(olderYears.reading, setting) === olderYears.leftOutBy;
  if (!leavesOut || recognised === 'no') return recognised;
  const basis = record?.[records.basis.id];
  if (basis === olderYears.older) return 'no';
  return basis === undefined || basis === 'unknown' ? 'unknown' : recognised;
}

function verdictOf({ years, again }: StreakAward, rows: readonly Row[], setting: Setting): AwardVerdict {
  const option = optionOf(again.reading, setting);
  const verdicts = new Set(rows.map((row): AwardVerdict => {
    if (row.years < years) return 'notYet';
    if (option === again.everyYear) return 'toBeConsidered';
    if (option === again.everyBlock) return Math.floor(row.years / years) > row.given ? 'toBeConsidered' : 'notYet';
    return row.given > 0 ? 'alreadyInStreak' : 'toBeConsidered';
  }));
  const [only] = verdicts;
  return verdicts.size === 1 && only !== undefined ? only : 'depends';
}

function range(rows: readonly Row[]): AwardOutcome['streak'] {
  const lengths = rows.map(({ years }) => years);
  return { least: Math.min(...lengths), most: Math.max(...lengths) };
}

function optionOf({ id, recommended }: Reading, { readings }: Setting): string | null {
  return readings[id] ?? recommended;
}

function nameOf({ years, given }: Row): string {
  return `${String(years)}/${String(given)}`;
}
