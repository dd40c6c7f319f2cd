import type { CoverageScheme, ISODate, NaturalVillage } from '../../vocabulary/index.ts';
import { adminVillages, coveredIn } from './actual.ts';
import type { Chosen, CountCheck, DayCheck, Range } from './check.ts';
import { connectionOf } from './connection.ts';
import { scheduleOf } from './schedule.ts';

/** One administrative village of a list: what of it is treated and connected, and whether what is dated was in time. */
export type PlaceOutcome = Readonly<{
  name: string;
  natural: number;
  treated: Range;
  households: number | null;
  connection: CountCheck;
  batch: 1 | 2 | 3 | null;
  days: readonly DayCheck[];
}>;

/** Every administrative village of a list; `year` is the one whose list it is, where the row itself does not say. */
export function placesOf(scheme: CoverageScheme, villages: readonly NaturalVillage[], year: number | null, early: number, chosen: Chosen): readonly PlaceOutcome[] {
  return [...adminVillages(villages)].map(([name, parts]): PlaceOutcome => {
    const batch = parts.find((each) => each.batch !== null)?.batch ?? null;
    const listed = parts.filter((each) => each.batch !== null || each.work !== null);
    const doing = { designedOn: lastDay(listed, 'designedOn'), tenderedOn: lastDay(listed, 'tenderedOn'), builtOn: lastDay(listed, 'builtOn'), acceptedOn: lastDay(listed, 'acceptedOn') };
    const ofBatch = scheme.batches.find(({ id }) => id === batch) ?? null;
    const own = parts.find((each) => each.year !== null)?.year ?? year;
    const households = summed(parts, 'households');
    return {
      name, natural: parts.length, batch, households, treated: coveredIn(parts, 9999, 'natural', ''),
      connection: connectionOf(scheme, `village.${name}`, summed(parts, 'connected'), households),
      days: ofBatch === null ? [] : scheduleOf(scheme, ofBatch, doing, { year: own, early }, chosen, `village.${name}`),
    };
  });
}

/** The day on which the last of them was done; null while one of them is not known to be. */
function lastDay(villages: readonly NaturalVillage[], name: 'designedOn' | 'tenderedOn' | 'builtOn' | 'acceptedOn'): ISODate | null {
  return villages.some((each) => each[name] === null) ? null : villages.reduce<ISODate | null>((last, each) => (last === null || (each[name] ?? last) > last ? each[name] : last), null);
}

function summed(villages: readonly NaturalVillage[], name: 'households' | 'connected'): number | null {
  return villages.some((each) => each[name] === null) ? null : villages.reduce((sum, each) => sum + (each[name] ?? 0), 0);
}
