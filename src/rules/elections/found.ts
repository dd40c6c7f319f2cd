import type { Citation, CommitteeLaw, ElectionScheme, ISODate } from '../vocabulary/index.ts';
import type { Facts, FieldId, ListId } from './fields.ts';
import type { OptionOf } from './share.ts';
import type { StandIn } from './standIn.ts';
import type { Status } from './status.ts';

/** What a reader is given, and where it tells that an option could not be followed for want of a figure. */
export type Asking = Readonly<{ facts: Facts; law: CommitteeLaw; scheme: ElectionScheme; option: OptionOf; tellStandIn: (standIn: StandIn) => void }>;

/** What would settle a check. */
export type Lacks = FieldId | ListId;

/** One check of a part, of one row where `key` names it. Its figures fill its sentence: `have` is what is, `need` what there must be. */
export type Check = Readonly<{
  id: string;
  key: string | null;
  status: Status;
  cite: Citation | null;
  lacks: readonly Lacks[];
  /** Readings whose question goes with it, even where all of them end the same way. */
  asks: readonly string[];
  figures: Readonly<Record<string, number | string>>;
}>;

/** Something worked out: a number, a day, names, or a word that the views say. */
export type Value = Readonly<{
  id: string;
  key: string | null;
  cite: Citation | null;
  value:
    | Readonly<{ kind: 'count'; count: number }>
    | Readonly<{ kind: 'range'; low: number; high: number | null }>
    | Readonly<{ kind: 'day'; day: ISODate }>
    | Readonly<{ kind: 'names'; names: readonly string[] }>
    | Readonly<{ kind: 'word'; word: string }>;
}>;

/** What cannot be: more in a part than in the whole, a whole of nobody, an end before its beginning, more votes than ballots, someone related to himself. Nothing is concluded from it. */
export type Impossible =
  | Readonly<{ kind: 'more' | 'before'; field: FieldId; than: FieldId }>
  | Readonly<{ kind: 'same'; field: ListId; than: null }>
  | Readonly<{ kind: 'zero' | 'moreThanAll' | 'votes'; field: FieldId; than: null }>;

/** What a reader finds. */
export type Found = Readonly<{ checks: readonly Check[]; values: readonly Value[]; impossible?: readonly Impossible[] }>;

type More = Readonly<{ key?: string; lacks?: readonly Lacks[]; asks?: readonly string[]; figures?: Check['figures'] }>;

/** A check with its clause. */
export function check(id: string, status: Status, cite: Citation | null, { key, lacks = [], asks = [], figures = {} }: More = {}): Check {
  return { id, key: key ?? null, status, cite, lacks: status === 'unknown' ? lacks : [], asks, figures };
}

/** A check that the law of that day does not have. */
export function notRegulated(id: string, more: More = {}): Check {
  return check(id, 'notRegulated', null, more);
}

/** A number that was worked out; nothing where it is not known. */
export function number(id: string, count: number | null, cite: Citation | null, key?: string): readonly Value[] {
  return count === null || !Number.isFinite(count) ? [] : [{ id, key: key ?? null, cite, value: { kind: 'count', count } }];
}

/** A day that was worked out; nothing where it is not known. */
export function dayValue(id: string, day: ISODate | null, cite: Citation | null, key?: string): readonly Value[] {
  return day === null ? [] : [{ id, key: key ?? null, cite, value: { kind: 'day', day } }];
}

/** Names that were found. */
export function names(id: string, found: readonly string[], cite: Citation | null, key?: string): Value {
  return { id, key: key ?? null, cite, value: { kind: 'names', names: found } };
}

/** The fields of these that are empty. */
export function missing(facts: Facts, ...ids: readonly FieldId[]): readonly FieldId[] {
  return ids.filter((id) => facts[id] === null || facts[id] === 'unknown');
}

type Pairs = readonly (readonly [part: FieldId, whole: FieldId])[];

/** Parts of a whole that are more than the whole, and wholes of nobody. */
export function impossibleParts(facts: Facts, ...pairs: Pairs): readonly Impossible[] {
  const empty = [...new Set(pairs.map(([, whole]) => whole))].filter((whole) => facts[whole] === 0);
  return [...empty.map((field) => ({ kind: 'zero', field, than: null }) as const), ...largerParts(facts, ...pairs.filter(([, whole]) => facts[whole] !== 0))];
}

/** Parts of a whole that are more than the whole, where the whole may be nobody. */
export function largerParts(facts: Facts, ...pairs: Pairs): readonly Impossible[] {
  return pairs.flatMap(([field, than]): readonly Impossible[] => {
    const [one, all] = [facts[field], facts[than]];
    return typeof one === 'number' && typeof all === 'number' && one > all ? [{ kind: 'more', field, than }] : [];
  });
}

/** Days that cannot come before others: an end before its beginning. */
export function impossibleDays(facts: Facts, ...pairs: readonly (readonly [later: FieldId, earlier: FieldId])[]): readonly Impossible[] {
  return pairs.flatMap(([later, earlier]): readonly Impossible[] => {
    const [end, start] = [facts[later], facts[earlier]];
    return typeof end === 'string' && typeof start === 'string' && end < start ? [{ kind: 'before', field: later, than: earlier }] : [];
  });
}

/** Counts of people that are more than all there are. */
export function moreThanAll(facts: Facts, all: number, ...ids: readonly FieldId[]): readonly Impossible[] {
  return ids.flatMap((field): readonly Impossible[] => { const count = facts[field]; return typeof count === 'number' && count > all ? [{ kind: 'moreThanAll', field, than: null }] : []; });
}
