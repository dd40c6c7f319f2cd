import { isDate, type LedgerFact } from '../../rules/vocabulary/index.ts';

/** Whether a value is what a field asks for. */
export type Check = (value: unknown) => boolean;

type Shapes = { readonly [Kind in LedgerFact['kind']]: Readonly<Record<Exclude<keyof Extract<LedgerFact, { kind: Kind }>, 'kind'>, Check>> };

const whole = (least: number, most: number): Check => (value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most;
const text: Check = (value) => typeof value === 'string' && value.length <= 2_000;
const id: Check = (value) => typeof value === 'string' && value.length >= 1 && value.length <= 100;
const day: Check = (value) => typeof value === 'string' && isDate(value);
const quarter: Check = (value) => typeof value === 'string' && /^\d{4}-Q[1-4]$/u.test(value);
const points = whole(-1_000_000, 1_000_000);
const orNull = (check: Check): Check => (value) => value === null || check(value);
const year = whole(1900, 2200);
const households: Check = (value) => Array.isArray(value) && value.length <= 1_000 && value.every(id);

/** Where every event stands. */
const placed: Readonly<Record<'n' | 'id' | 'at', Check>> = { n: whole(1, Number.MAX_SAFE_INTEGER - 1), id, at: text };

/**
 * The fields of each kind of event. By hand and not with a library of schemas, since the page that opens a ledger would have to fetch all
 * of it; leaving a field out does not compile.
 */
const shapes: Shapes = {
  household: { household: id, name: text, group: text },
  item: { item: id, name: text, points: orNull(points), inUse: (value) => typeof value === 'boolean' },
  entry: { household: id, member: text, item: id, points, on: day, quarter, channel: id, note: text },
  correction: { entry: id, points: orNull(points), reason: text },
  objection: { entry: id, on: day, reason: text },
  decision: { objection: id, points: orNull(points), on: day, reason: text },
  separate: { entry: id, reason: text },
  posted: { quarter, on: day },
  removed: { quarter, on: day },
  confirmed: { quarter, on: day },
  exchange: { household: id, points: whole(1, 1_000_000), on: day, goods: text },
  frozen: { year, on: day },
  reset: { year, on: day },
  chosen: { year, households, on: day, note: text },
  rate: { fen: orNull(whole(1, 1_000_000)), on: day, note: text },
  front: { places: orNull(whole(1, 100_000)), on: day, note: text },
  order: { period: (value) => typeof value === 'string' && /^\d{4}(?:-Q[1-4])?$/u.test(value), households, on: day, reason: text },
  undo: { event: id, reason: text },
};

/** The fields of a kind of event, each with its check. */
export type Fields = readonly (readonly [string, Check])[];

const known: ReadonlyMap<string, Fields> = new Map(Object.entries(shapes).map(([kind, shape]) => [kind, Object.entries<Check>({ ...placed, ...shape })]));

/** The fields of each kind in a list, with those that say where an event stands: tens of thousands are read while somebody waits. */
export function fieldsOf(kind: string): Fields | undefined {
  return known.get(kind);
}
