import type { CommitteeLaw, ElectionScheme, ISODate, Reading } from '../vocabulary/index.ts';
import type { Facts } from './fields.ts';
import type { Check, Impossible, Value } from './found.ts';
import { parts, type PartId } from './parts.ts';
import { withRowNames } from './rowNames.ts';
import { worst, type Status } from './status.ts';
import { lawOn } from './term.ts';

/** The options a reader has chosen, by reading. */
export type Chosen = Readonly<Record<string, string>>;

/** What another way to read the text makes of a check or a value. */
export type Otherwise<T> = Readonly<{ reading: string; option: string; gives: T }>;

/** A check with what other readings make of it. */
export type CheckFound = Check & Readonly<{ otherwise: readonly Otherwise<Status>[] }>;

/** A value with what other readings make of it. */
export type ValueFound = Value & Readonly<{ otherwise: readonly Otherwise<Value['value']>[] }>;

/** What a part comes to, under the version of the law that its day chooses. */
export type PartResult = Readonly<{
  part: PartId;
  /** The day that chose the law, and where it came from: typed for all, of the part itself, or today. */
  rulesOn: ISODate;
  law: CommitteeLaw['id'] | null;
  overall: Status;
  checks: readonly CheckFound[];
  values: readonly ValueFound[];
  /** What cannot be; then nothing is concluded. */
  impossible: readonly Impossible[];
}>;

/** How a part is asked: the day of the law where one was typed, the day it is otherwise, and the options chosen. */
export type Under = Readonly<{ rulesOn: ISODate | null; today: ISODate; chosen: Chosen }>;

/** Works a part out, as recommended, and tells what every other reading that matters would change. */
export function considerPart(id: PartId, scheme: ElectionScheme, given: Facts, { rulesOn, today, chosen }: Under): PartResult {
  const { day, read, aside } = parts[id];
  const own = day === null ? null : given[day] as ISODate | null;
  const on = rulesOn ?? own ?? today;
  const law = lawOn(scheme, on);
  const result = { part: id, rulesOn: on, law: law?.id ?? null };
  if (law === null) return { ...result, overall: 'notRegulated', checks: [], values: [], impossible: [] };
  const asked = new Set<string>();
  const readings = new Map(scheme.readings.map((reading) => [reading.id, reading]));
  const facts = withRowNames(given);
  const run = (changed: Readonly<Record<string, string>>) => read({
    facts, law, scheme,
    option: (reading) => {
      asked.add(reading);
      return changed[reading] ?? chosen[reading] ?? recommended(readings.get(reading));
    },
  });
  const found = run({});
  if ((found.impossible ?? []).length > 0) return { ...result, overall: 'unknown', checks: [], values: [], impossible: found.impossible ?? [] };
  const others = [...asked].flatMap((reading) => {
    const known = readings.get(reading);
    if (known === undefined || chosen[reading] !== undefined) return [];
    const used = recommended(known);
    return known.options.filter((option) => option !== used).map((option) => {
      const other = run({ [reading]: option });
      // A list of voters has thousands of rows, so each is found by its name.
      return { reading: known, option, checks: byName(other.checks), values: byName(other.values) };
    });
  });
  const checks = found.checks.map((check): CheckFound => {
    const otherwise = others.flatMap(({ reading, option, checks: other }) => {
      const same = other.get(nameOf(check));
      return same === undefined || same.status === check.status ? [] : [{ reading: reading.id, option, gives: same.status }];
    });
    // Where the text does not decide and the ways to read it end differently, it stays open.
    const isOpen = otherwise.some(({ reading }) => readings.get(reading)?.handling === 'open');
    return { ...check, status: isOpen ? 'unknown' : check.status, otherwise };
  });
  const values = found.values.map((value): ValueFound => ({
    ...value,
    otherwise: others.flatMap(({ reading, option, values: other }) => {
      const same = other.get(nameOf(value));
      return same === undefined || JSON.stringify(same.value) === JSON.stringify(value.value) ? [] : [{ reading: reading.id, option, gives: same.value }];
    }),
  }));
  const overall = worst(checks.filter(({ id: check }) => !aside.includes(check)).map(({ status }) => status));
  return { ...result, overall, checks, values, impossible: [] };
}

type Named = Readonly<{ id: string; key: string | null }>;

function nameOf({ id, key }: Named): string {
  return key === null ? id : `${id} ${key}`;
}

function byName<T extends Named>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((each) => [nameOf(each), each]));
}

function recommended(reading: Reading | undefined): string | null {
  return reading === undefined ? null : reading.recommended ?? reading.options[0] ?? null;
}
