import type { CommitteeLaw, ElectionScheme, ISODate, Reading } from '../vocabulary/index.ts';
import type { Facts } from './fields.ts';
import type { Check, Impossible, Value } from './found.ts';
import { parts, type PartId } from './parts.ts';
import { withRowNames } from './rowNames.ts';
import type { StandIn } from './standIn.ts';
import { worst, type Status } from './status.ts';
import { lawOn } from './term.ts';

/** The options a reader has chosen, by reading. */
export type Chosen = Readonly<Record<string, string>>;

/**
 * What another way to read the text makes of a check or a value. Where the text does not decide and nobody has chosen, every
 * way that bears on it is listed, since none of them is used.
 */
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
  /** The options that the reader chose, of those readings that this part asks. */
  chosen: Chosen;
  /** Options that go by something not given: they come out as the usual figure says. */
  standIns: readonly StandIn[];
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
  const where = { part: id, rulesOn: on, law: law?.id ?? null };
  if (law === null) return { ...where, chosen: {}, standIns: [], overall: 'notRegulated', checks: [], values: [], impossible: [] };
  const asked = new Set<string>();
  const standIns = new Map<string, StandIn>();
  const readings = new Map(scheme.readings.map((reading) => [reading.id, reading]));
  const facts = withRowNames(given);
  const run = (changed: Readonly<Record<string, string>>) => read({
    facts, law, scheme,
    option: (reading) => {
      asked.add(reading);
      return changed[reading] ?? chosen[reading] ?? recommended(readings.get(reading));
    },
    tellStandIn: (standIn) => { standIns.set(JSON.stringify(standIn), standIn); },
  });
  const found = run({});
  const result = { ...where, chosen: Object.fromEntries(Object.entries(chosen).filter(([reading]) => asked.has(reading))) };
  if ((found.impossible ?? []).length > 0) return { ...result, standIns: [], overall: 'unknown', checks: [], values: [], impossible: found.impossible ?? [] };
  const others = [...asked].flatMap((name): readonly Other[] => {
    const reading = readings.get(name);
    if (reading === undefined) return [];
    const used = chosen[name] ?? recommended(reading);
    const isOpen = reading.handling === 'open' && chosen[name] === undefined;
    return reading.options.filter((option) => isOpen || option !== used).map((option) => {
      const other = option === used ? found : run({ [name]: option });
      // A list of voters has thousands of rows, so each is found by its name.
      return { reading: name, option, isOpen, checks: byName(other.checks), values: byName(other.values) };
    });
  });
  const checks = found.checks.map((check): CheckFound => {
    const differing = differingIn(others, ({ checks: other }) => other.get(nameOf(check))?.status, check.status);
    // Where the text does not decide and the ways to read it end differently, it stays open.
    return { ...check, status: differing.some(({ isOpen }) => isOpen) ? 'unknown' : check.status, otherwise: differing.map(({ reading, option, gives }) => ({ reading, option, gives })) };
  });
  const values = found.values.map((value): ValueFound => ({
    ...value,
    otherwise: differingIn(others, ({ values: other }) => other.get(nameOf(value))?.value, value.value).map(({ reading, option, gives }) => ({ reading, option, gives })),
  }));
  const overall = worst(checks.filter(({ id: check }) => !aside.includes(check)).map(({ status }) => status));
  return { ...result, standIns: [...standIns.values()], overall, checks, values, impossible: [] };
}

type Other = Readonly<{ reading: string; option: string; isOpen: boolean; checks: ReadonlyMap<string, Check>; values: ReadonlyMap<string, Value> }>;

/** The readings that change what is found, with what their options give: all options where the reading is open, otherwise those that differ. */
function differingIn<T>(others: readonly Other[], giveOf: (other: Other) => T | undefined, mine: T): readonly (Otherwise<T> & Readonly<{ isOpen: boolean }>)[] {
  const same = JSON.stringify(mine);
  const given = others.flatMap((other) => {
    const gives = giveOf(other);
    return gives === undefined ? [] : [{ reading: other.reading, option: other.option, isOpen: other.isOpen, gives, differs: JSON.stringify(gives) !== same }];
  });
  const bearing = new Set(given.filter(({ differs }) => differs).map(({ reading }) => reading));
  return given.filter(({ reading, isOpen, differs }) => differs || (isOpen && bearing.has(reading))).map(({ reading, option, isOpen, gives }) => ({ reading, option, isOpen, gives }));
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
