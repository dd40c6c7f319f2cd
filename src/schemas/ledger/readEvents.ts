import type { ChosenReadings, LedgerEvent, LedgerScheme } from '../../rules/vocabulary/index.ts';
import { fieldsOf } from './shapes.ts';

/**
 * The form of a backup that this code writes. Form 1 had no `group` of a household and no `note` of an entry; forms 1 and 2 had no readings
 * and nothing that a village decides itself.
 */
const ledgerFormat = 3;

/** Why a backup was refused: it is none, it comes from a newer version, one of its events is wrong, or a reading that it says was chosen is none. */
export type LedgerProblem = Readonly<{ kind: 'other' | 'newer' } | { kind: 'event'; at: number; where: string } | { kind: 'reading'; where: string }>;

/** What a backup holds: every event, and the readings that were chosen; null where it is of a form that kept none. */
export type LedgerBackup = Readonly<{ events: readonly LedgerEvent[]; chosen: ChosenReadings | null }>;

const mostEvents = 2_000_000;

/** One event, checked; undefined where it is none. What is stored on a device is read through this as well. */
export function readEvent(given: unknown): LedgerEvent | undefined {
  return wrongIn(given) === null ? given as LedgerEvent : undefined;
}

/** The first field of an event that is wrong, missing or not its own; null where all are right. */
function wrongIn(given: unknown): string | null {
  if (!isRecord(given)) return '';
  const { kind } = given;
  const fields = typeof kind === 'string' ? fieldsOf(kind) : undefined;
  if (fields === undefined) return 'kind';
  for (const [field, check] of fields) if (!check(given[field])) return field;
  // With `kind` itself, and nothing that is not an event's.
  if (Object.keys(given).length === fields.length + 1) return null;
  return Object.keys(given).find((field) => field !== 'kind' && fields.every(([own]) => own !== field)) ?? null;
}

/** A backup, or why it was refused. All or nothing; one of an older form is brought up to date, one of a newer form is left alone. */
export function readLedger({ calculator, readings }: Pick<LedgerScheme, 'calculator' | 'readings'>, given: unknown): Readonly<LedgerBackup & { ok: true }> | Readonly<{ ok: false; problem: LedgerProblem }> {
  if (!isRecord(given) || given['calculator'] !== calculator) return { ok: false, problem: { kind: 'other' } };
  const { savedFor, events } = given;
  if (typeof savedFor !== 'number' || !Number.isSafeInteger(savedFor) || savedFor < 1 || !Array.isArray(events) || events.length > mostEvents) return { ok: false, problem: { kind: 'other' } };
  if (savedFor > ledgerFormat) return { ok: false, problem: { kind: 'newer' } };
  const read: LedgerEvent[] = [];
  const ids = new Set<string>();
  for (const [at, one] of (events as readonly unknown[]).entries()) {
    const current = savedFor === 1 ? fromForm1(one) : one;
    const where = wrongIn(current);
    if (where !== null) return { ok: false, problem: { kind: 'event', at: at + 1, where } };
    const event = current as LedgerEvent;
    // In the order of their numbers, each once, as every backup was written.
    if (event.n <= (read.at(-1)?.n ?? 0)) return { ok: false, problem: { kind: 'event', at: at + 1, where: 'n' } };
    if (ids.has(event.id)) return { ok: false, problem: { kind: 'event', at: at + 1, where: 'id' } };
    ids.add(event.id);
    read.push(event);
  }
  const chosen = savedFor < 3 ? null : chosenFrom(readings, given['chosen']);
  return chosen !== null && 'wrong' in chosen ? { ok: false, problem: { kind: 'reading', where: chosen.wrong } } : { ok: true, events: read, chosen: chosen?.chosen ?? null };
}

/** Readings by their ids, each with one of its options; or the first that is none. */
function chosenFrom(readings: LedgerScheme['readings'], given: unknown): Readonly<{ chosen: ChosenReadings } | { wrong: string }> {
  if (!isRecord(given)) return { wrong: '' };
  for (const [id, option] of Object.entries(given)) {
    if (readings.find((reading) => reading.id === id)?.options.some((each) => each === option) !== true) return { wrong: id };
  }
  return { chosen: given as ChosenReadings };
}

/** A backup of all events with the readings that were chosen, in one file. */
export function keptLedger({ calculator, version }: Pick<LedgerScheme, 'calculator' | 'version'>, { events, chosen }: LedgerBackup): object {
  return { calculator, version, savedFor: ledgerFormat, chosen: chosen ?? {}, events };
}

/** Households without a group and entries without a note, as the first form wrote them. */
function fromForm1(given: unknown): unknown {
  if (!isRecord(given)) return given;
  if (given['kind'] === 'household') return { group: '', ...given };
  return given['kind'] === 'entry' ? { note: '', ...given } : given;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null;
}
