import { isMonth } from '../../rules/points/index.ts';
import { isDate, type ChosenReadings, type HouseholdBook, type ItemScore, type MonthRecord, type Visit, type VisitScheme } from '../../rules/vocabulary/index.ts';
import { bookFormat } from './kept.ts';

/** Why a file was not opened: it is no such file, comes from a newer version, or a field is wrong. */
export type KeptProblem = Readonly<{ kind: 'other' | 'newer' } | { kind: 'field'; where: string }>;

/** A household from a file, or the first thing that is wrong with it. */
export type KeptRead = Readonly<{ ok: true; book: HouseholdBook; chosen: ChosenReadings } | { ok: false; problem: KeptProblem }>;

/** Stops the reading; where the wrong field stands. */
class Wrong extends Error {}

/**
 * A file that was saved here. Written by hand, since a page that opens a file should not fetch a whole library of schemas for it; a test
 * compares it with `readBook`, which scripts use.
 */
export function readKeptBook(scheme: VisitScheme, given: unknown): KeptRead {
  if (!isRecord(given) || given['calculator'] !== scheme.calculator || !isWhole(given['savedFor'], 1, Number.MAX_SAFE_INTEGER)) return { ok: false, problem: { kind: 'other' } };
  if (given['savedFor'] > bookFormat) return { ok: false, problem: { kind: 'newer' } };
  try {
    return { ok: true, book: bookFrom(scheme, given['book']), chosen: chosenFrom(scheme, given['chosen'] ?? {}) };
  } catch (error) {
    if (error instanceof Wrong) return { ok: false, problem: { kind: 'field', where: error.message } };
    throw error;
  }
}

function bookFrom(scheme: VisitScheme, given: unknown): HouseholdBook {
  const { opening = 0, months = [], exchanges = [] } = only(given, ['opening', 'months', 'exchanges'], 'book');
  const records = listOf(months, 600, 'months').map((month, at) => monthFrom(scheme, month, `months.${String(at)}`));
  if (new Set(records.map(({ month }) => month)).size < records.length) throw new Wrong('months');
  return {
    opening: whole(opening, 0, 'opening'),
    months: records,
    exchanges: listOf(exchanges, 1_000, 'exchanges').map((exchange, at) => {
      const where = `exchanges.${String(at)}`;
      const { month, points } = only(exchange, ['month', 'points'], where);
      return { month: monthName(month, `${where}.month`), points: whole(points, 1, `${where}.points`) };
    }),
  };
}

function monthFrom(scheme: VisitScheme, given: unknown, where: string): MonthRecord {
  const { month, items, total, visitedOn = 'unknown', step = 'unknown', objection = 'unknown' } = only(given, ['month', 'items', 'total', 'visitedOn', 'step', 'objection'], where);
  if ((items === undefined) === (total === undefined)) throw new Wrong(where);
  const visit: Visit = items === undefined
    ? { kind: 'total', total: scoreFrom(total, scheme.total.most, `${where}.total`) }
    : { kind: 'items', items: itemsFrom(scheme, items, `${where}.items`) };
  if (visitedOn !== 'unknown' && visitedOn !== null && !(typeof visitedOn === 'string' && isDate(visitedOn))) throw new Wrong(`${where}.visitedOn`);
  if (typeof step !== 'string' || (step !== 'unknown' && scheme.steps.every(({ id }) => id !== step))) throw new Wrong(`${where}.step`);
  if (objection !== 'yes' && objection !== 'no' && objection !== 'unknown') throw new Wrong(`${where}.objection`);
  return { month: monthName(month, `${where}.month`), visit, visitedOn: visitedOn ?? 'unknown', step, objection };
}

function itemsFrom({ items }: VisitScheme, given: unknown, where: string): Readonly<Record<string, ItemScore>> {
  const scores = only(given, items.map(({ id }) => id), where);
  return Object.fromEntries(items.flatMap(({ id, most, canBeAbsent }): readonly (readonly [string, ItemScore])[] => {
    const score = scores[id];
    if (score === undefined) return [];
    return [[id, score === 'absent' && canBeAbsent ? score : scoreFrom(score, most, `${where}.${id}`)]];
  }));
}

/** Points with at most two decimals as hundredths. */
function scoreFrom(given: unknown, most: number, where: string): number | 'unknown' {
  if (given === null || given === 'unknown') return 'unknown';
  if (typeof given !== 'number' || !(given >= 0 && given <= most / 100) || Math.abs(given * 100 - Math.round(given * 100)) >= 1e-6) throw new Wrong(where);
  return Math.round(given * 100);
}

function chosenFrom({ readings }: VisitScheme, given: unknown): ChosenReadings {
  const chosen = only(given, readings.map(({ id }) => id), 'readings');
  return Object.fromEntries(Object.entries(chosen).map(([id, option]) => {
    const found = readings.find((reading) => reading.id === id)?.options.find((each) => each === option);
    if (found === undefined) throw new Wrong(`readings.${id}`);
    return [id, found];
  }));
}

/** An object with these fields and no others. */
function only(given: unknown, fields: readonly string[], where: string): Readonly<Record<string, unknown>> {
  if (!isRecord(given) || Object.keys(given).some((name) => !fields.includes(name))) throw new Wrong(where);
  return given;
}

function listOf(given: unknown, most: number, where: string): readonly unknown[] {
  if (!Array.isArray(given) || given.length > most) throw new Wrong(where);
  return given;
}

function monthName(given: unknown, where: string): MonthRecord['month'] {
  if (typeof given !== 'string' || !isMonth(given)) throw new Wrong(where);
  return given;
}

function whole(given: unknown, least: number, where: string): number {
  if (!isWhole(given, least, 1_000_000)) throw new Wrong(where);
  return given;
}

function isWhole(given: unknown, least: number, most: number): given is number {
  return typeof given === 'number' && Number.isInteger(given) && given >= least && given <= most;
}

function isRecord(given: unknown): given is Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
