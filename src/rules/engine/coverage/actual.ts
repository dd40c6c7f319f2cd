import type { CoverageCase, CoverageScheme, CoveredUnit, NaturalVillage } from '../../vocabulary/index.ts';
import { remembered } from '../remembered.ts';
import { chosenIn, figure, truthOf } from './answers.ts';
import type { Range } from './check.ts';
import { exactly } from './shares.ts';

/** A figure with where it comes from: typed by the reader, counted in the list of villages, or stated by the text. */
export type From<T> = Readonly<{ value: T; from: 'typed' | 'list' | 'text' }>;

/** The administrative villages of a list with their natural villages, in the order they come. A list never changes, so it is gone through once. */
export const adminVillages = remembered((villages: readonly NaturalVillage[]): ReadonlyMap<string, readonly NaturalVillage[]> => {
  const found = new Map<string, NaturalVillage[]>();
  for (const each of villages) {
    const parts = found.get(each.admin);
    if (parts === undefined) found.set(each.admin, [each]);
    else parts.push(each);
  }
  return found;
});

/** Whether the list holds every natural village of the town, so that totals can be counted in it. */
export function isWhole(given: CoverageCase): boolean {
  return given.villages.length > 0 && truthOf(given, 'list.complete') === 'yes';
}

/** How many there are in all: as typed, else as counted in a whole list, else as the text says. */
export function totalOf(scheme: CoverageScheme, given: CoverageCase, unit: CoveredUnit): From<number> | null {
  const typed = figure(given, `total.${unit}`);
  if (typed !== null) return { value: typed, from: 'typed' };
  const listed = isWhole(given) ? countsIn(given.villages)[unit] : null;
  if (listed !== null) return { value: listed, from: 'list' };
  return unit === 'admin' ? { value: scheme.villages.all, from: 'text' } : null;
}

/** How many of each a list has; no households where those of one village are not counted. */
const countsIn = remembered((villages: readonly NaturalVillage[]): Readonly<Record<CoveredUnit, number | null>> => ({
  admin: adminVillages(villages).size, natural: villages.length,
  household: villages.some(({ households }) => households === null) ? null : villages.reduce((sum, { households }) => sum + (households ?? 0), 0),
}));

/** How many were covered at the end of a year of the plan: as typed, else as counted in a whole list up to the year that is looked at. */
export function coveredAt(given: CoverageCase, step: number, unit: CoveredUnit, village: string): From<Range> | null {
  const typed = figure(given, `year${String(step)}.${unit}`);
  if (typed !== null) return { value: exactly(typed), from: 'typed' };
  const listed = listedAt(given, step, unit, village);
  return listed === null ? null : { value: listed, from: 'list' };
}

/** The same as a whole list has it, whatever was typed. */
export function listedAt(given: CoverageCase, step: number, unit: CoveredUnit, village: string): Range | null {
  const firstYear = figure(given, 'plan.firstYear');
  const reached = Number(chosenIn(given, 'plan.step') ?? 0);
  if (!isWhole(given) || firstYear === null || step > reached) return null;
  return coveredIn(given.villages, firstYear + step - 1, unit, village);
}

/** What was counted in a list before. */
const counted = remembered((_: readonly NaturalVillage[]) => new Map<string, Range>());

/**
 * How many a list shows as covered at the end of a year; `village` is the option by which an administrative village counts. Every answer asks for
 * the same counts of the same list, so each is counted once.
 */
export function coveredIn(villages: readonly NaturalVillage[], year: number, unit: CoveredUnit, village: string): Range {
  const key = `${String(year)} ${unit} ${unit === 'admin' ? village : ''}`;
  let range = counted(villages).get(key);
  if (range === undefined) counted(villages).set(key, (range = countCovered(villages, year, unit, village)));
  return range;
}

function countCovered(villages: readonly NaturalVillage[], year: number, unit: CoveredUnit, village: string): Range {
  switch (unit) {
    case 'natural':
      return sum(villages.map((each) => treatedBy(each, year)));
    case 'household':
      return sum(villages.map((each) => connectedBy(each, year)));
    case 'admin':
      return sum([...adminVillages(villages).values()].map((parts) => {
        const ranges = parts.map((each) => treatedBy(each, year));
        const end = (at: 'low' | 'high'): number => Number(village === 'allNatural' ? ranges.every((each) => each[at] === 1) : ranges.some((each) => each[at] === 1));
        return { low: end('low'), high: end('high') };
      }));
  }
}

function treatedBy({ treated }: NaturalVillage, year: number): Range {
  switch (treated.kind) {
    case 'before':
      return exactly(1);
    case 'no':
      return exactly(0);
    case 'in':
      return exactly(treated.year <= year ? 1 : 0);
    case 'some':
    case 'unknown':
      return { low: 0, high: 1 };
  }
}

/** Households are covered where they are connected: benefit and coverage are read as one measure (P6-A12). */
function connectedBy(each: NaturalVillage, year: number): Range {
  const { low, high } = treatedBy(each, year);
  return { low: low * (each.connected ?? 0), high: high === 0 ? 0 : each.connected ?? each.households ?? Infinity };
}

function sum(ranges: readonly Range[]): Range {
  return ranges.reduce((all, each) => ({ low: all.low + each.low, high: all.high + each.high }), exactly(0));
}
