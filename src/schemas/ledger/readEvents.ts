import { z } from 'zod';
import { isDate, type LedgerEvent, type Quarter } from '../../rules/vocabulary/index.ts';

/** The form of a backup that this code writes. Form 1 had no `group` of a household and no `note` of an entry. */
export const ledgerFormat = 2;

/** Why a backup was refused: it is none, it comes from a newer version, or one of its events is wrong. */
export type LedgerProblem = Readonly<{ kind: 'other' | 'newer' } | { kind: 'event'; at: number; where: string }>;

const day = z.string().refine(isDate);
const quarter = z.string().regex(/^\d{4}-Q[1-4]$/u).transform((text) => text as Quarter);
const text = z.string().max(2_000);
const id = z.string().min(1).max(100);
const points = z.number().int().min(-1_000_000).max(1_000_000);
const year = z.number().int().min(1900).max(2200);
const placed = { n: z.number().int().positive().max(Number.MAX_SAFE_INTEGER - 1), id, at: text };

const event = z.discriminatedUnion('kind', [
  z.strictObject({ ...placed, kind: z.literal('household'), household: id, name: text, group: text }),
  z.strictObject({ ...placed, kind: z.literal('item'), item: id, name: text, points: points.nullable(), inUse: z.boolean() }),
  z.strictObject({ ...placed, kind: z.literal('entry'), household: id, member: text, item: id, points, on: day, quarter, channel: id, note: text }),
  z.strictObject({ ...placed, kind: z.literal('correction'), entry: id, points: points.nullable(), reason: text }),
  z.strictObject({ ...placed, kind: z.literal('objection'), entry: id, on: day, reason: text }),
  z.strictObject({ ...placed, kind: z.literal('decision'), objection: id, points: points.nullable(), on: day, reason: text }),
  z.strictObject({ ...placed, kind: z.literal('separate'), entry: id, reason: text }),
  z.strictObject({ ...placed, kind: z.literal('posted'), quarter, on: day }),
  z.strictObject({ ...placed, kind: z.literal('removed'), quarter, on: day }),
  z.strictObject({ ...placed, kind: z.literal('confirmed'), quarter, on: day }),
  z.strictObject({ ...placed, kind: z.literal('exchange'), household: id, points: points.min(1), on: day, goods: text }),
  z.strictObject({ ...placed, kind: z.literal('frozen'), year, on: day }),
  z.strictObject({ ...placed, kind: z.literal('reset'), year, on: day }),
  z.strictObject({ ...placed, kind: z.literal('chosen'), year, households: z.array(id).max(1_000), on: day, note: text }),
  z.strictObject({ ...placed, kind: z.literal('undo'), event: id, reason: text }),
]);

/** One event, checked; undefined where it is none. What is stored on a device is read through this as well. */
export function readEvent(given: unknown): LedgerEvent | undefined {
  const read = event.safeParse(given);
  return read.success ? read.data : undefined;
}

/** A backup, or why it was refused. All or nothing; one of an older form is brought up to date, one of a newer form is left alone. */
export function readLedger(calculator: string, given: unknown): Readonly<{ ok: true; events: readonly LedgerEvent[] } | { ok: false; problem: LedgerProblem }> {
  const envelope = z.object({ calculator: z.literal(calculator), savedFor: z.number().int().positive(), events: z.array(z.unknown()).max(2_000_000) }).safeParse(given);
  if (!envelope.success) return { ok: false, problem: { kind: 'other' } };
  const { savedFor, events } = envelope.data;
  if (savedFor > ledgerFormat) return { ok: false, problem: { kind: 'newer' } };
  const read: LedgerEvent[] = [];
  for (const [at, one] of events.entries()) {
    const found = event.safeParse(savedFor === 1 ? fromForm1(one) : one);
    if (!found.success) return { ok: false, problem: { kind: 'event', at: at + 1, where: found.error.issues[0]?.path.join('.') ?? '' } };
    read.push(found.data);
  }
  return { ok: true, events: read };
}

/** A backup of all events, in one file. */
export function keptLedger(calculator: string, version: string, events: readonly LedgerEvent[]): object {
  return { calculator, version, savedFor: ledgerFormat, events };
}

/** Households without a group and entries without a note, as the first form wrote them. */
export function fromForm1(given: unknown): unknown {
  if (typeof given !== 'object' || given === null || !('kind' in given)) return given;
  if (given.kind === 'household') return { group: '', ...given };
  return given.kind === 'entry' ? { note: '', ...given } : given;
}
