import type { Facts, FieldId } from './fields.ts';
import type { Asking, Lacks } from './found.ts';

/** An option that goes by something of its own that was not given, so that what is usual stands in for it; `field` is null where it is not asked for at all. */
export type StandIn = Readonly<{ reading: string; option: string; field: Lacks | null }>;

type FieldHolding<T> = { [F in FieldId]: Facts[F] extends T | null ? F : never }[FieldId];

/** What a reading goes by: `usual`, or for some of its options a field of their own. Where that was not given, the usual stands in, and it is told. */
export function readBy<T extends number | string | null>({ facts, option, tellStandIn }: Asking, reading: string, usual: T, own: Readonly<Record<string, FieldHolding<T> | null>>): T {
  const read = option(reading) ?? '';
  const field = own[read];
  if (field === undefined) return usual;
  // A field of an option holds the kind of thing that is usual.
  const given = field === null ? null : facts[field] as T;
  if (given === null && usual !== null) tellStandIn({ reading, option: read, field });
  return given ?? usual;
}
