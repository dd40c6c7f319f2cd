import type { ISODate } from '../../rules/engine/index.ts';
import { plain } from '../../schemas/spreadsheets/index.ts';

/** What is wrong with what was typed; the sentences are in `src/words/calculator`. */
export type InputProblem =
  | Readonly<{
    kind: 'chooseOne' | 'chooseSome' | 'notBoth' | 'enterSum' | 'notASum' | 'tooFine' | 'enterYears' | 'notYears' | 'enterCount' | 'notCount' | 'enterPercent'
      | 'enterDay' | 'noSuchDay';
  }>
  | Readonly<{ kind: 'belowLeast'; least: number } | { kind: 'aboveMost'; most: number }>
  | Readonly<{ kind: 'dayOutside' | 'dayTooEarly'; day: ISODate; most: number }>;

/** A value that was read, or what is wrong with it. */
export type Parsed<T> = Readonly<{ value: T }> | Readonly<{ problem: InputProblem }>;

/**
 * Yuan as people type them, to whole fen: `1100`, `1,100.50`, `１１００元`, `¥1100`. No binary fraction is made on the way,
 * so 0.29 is 29 fen and never 28.999….
 */
export function parseMoney(text: string, least: number, most: number): Parsed<number> {
  return within(hundredths(plain(text).replace(/^[¥￥]/u, '').replace(/(元|yuan)$/iu, ''), 'enterSum'), least, most);
}

/** A percentage to basis points: `80`, `80%`, `82.5`. */
export function parsePercent(text: string, least: number, most: number): Parsed<number> {
  return within(hundredths(plain(text).replace(/%$/u, ''), 'enterPercent'), least, most);
}

/** A length, an area of land or points to hundredths: `52`, `52公里`, `1,200.5 亩`. */
export function parseHundredths(text: string, least: number, most: number): Parsed<number> {
  return within(hundredths(plain(text).replace(/(公里|千米|km|亩|mu|分|points?)$/iu, ''), 'enterSum'), least, most);
}

/** Whole years. */
export function parseYears(text: string, least: number, most: number): Parsed<number> {
  const typed = plain(text).replace(/(周?岁|years?)$/iu, '');
  if (typed === '') return { problem: { kind: 'enterYears' } };
  return /^\d{1,9}$/u.test(typed) ? within({ value: Number(typed) }, least, most) : { problem: { kind: 'notYears' } };
}

/** A whole number of people or things: `200`, `1,000人`. */
export function parseCount(text: string, least: number, most: number): Parsed<number> {
  const typed = plain(text).replace(/(人|people|户|households?)$/iu, '');
  if (typed === '') return { problem: { kind: 'enterCount' } };
  return /^(\d{1,9}|\d{1,3}(,\d{3}){1,2})$/u.test(typed) ? within({ value: Number(typed.replaceAll(',', '')) }, least, most) : { problem: { kind: 'notCount' } };
}

/** Year, month and day, each typed on its own. */
export function parseDay(year: string, month: string, day: string): Parsed<ISODate> {
  const typed = [year, month, day].map((part) => plain(part).replace(/[年月日]$/u, ''));
  if (typed.some((part) => part === '')) return { problem: { kind: 'enterDay' } };
  const [y = '', m = '', d = ''] = typed;
  if (!/^\d{4}$/u.test(y) || !/^\d{1,2}$/u.test(m) || !/^\d{1,2}$/u.test(d)) return { problem: { kind: 'noSuchDay' } };
  const made = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const same = made.getUTCFullYear() === Number(y) && made.getUTCMonth() === Number(m) - 1 && made.getUTCDate() === Number(d);
  return same ? { value: made.toISOString().slice(0, 10) as ISODate } : { problem: { kind: 'noSuchDay' } };
}

function hundredths(typed: string, empty: 'enterSum' | 'enterPercent'): Parsed<number> {
  if (typed === '') return { problem: { kind: empty } };
  // Commas may stand only between groups of three, so that 1,5 is asked about and not read as 15.
  const [, whole, fraction = ''] = /^(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d*))?$/u.exec(typed) ?? [];
  if (whole === undefined) return { problem: { kind: 'notASum' } };
  if (fraction.length > 2) return { problem: { kind: 'tooFine' } };
  return { value: Number(whole.replaceAll(',', '')) * 100 + Number(fraction.padEnd(2, '0')) };
}

function within(parsed: Parsed<number>, least: number, most: number): Parsed<number> {
  if ('problem' in parsed) return parsed;
  if (parsed.value < least) return { problem: { kind: 'belowLeast', least } };
  return parsed.value > most ? { problem: { kind: 'aboveMost', most } } : parsed;
}
