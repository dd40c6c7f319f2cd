import { type ISODate, type Language } from '../../rules/vocabulary/index.ts';
import { englishMonth, formatDate, formatNumber } from '../format.ts';
import { fill } from '../template.ts';
import type { SewageWords } from './type.ts';

type Verdict = 'met' | 'unmet' | 'borderline' | 'unknown' | 'invalid';
type Range = Readonly<{ low: number; high: number }>;

/** What was held against the plan, as far as it is said. */
export type SaidCheck =
  | Readonly<{ kind: 'count'; verdict: Verdict; have: Range | null; of: number | null; percent: number | null; need: number | null; gap: Range | null }>
  | Readonly<{ kind: 'day'; verdict: Verdict; opens: ISODate | null; last: ISODate | null; done: ISODate | null; daysLate: number }>
  | Readonly<{ kind: 'parts'; verdict: Verdict }>;

/** Met or not, in the word for its kind. */
export function sayVerdict({ kind, verdict }: Pick<SaidCheck, 'kind' | 'verdict'>, { verdicts }: SewageWords): string {
  return verdicts[kind][verdict];
}

/** Everything a figure can still be: 12, 12 to 14, 12 or more. */
export function sayRange({ low, high }: Range, { say }: SewageWords, lang: Language): string {
  if (low === high) return formatNumber(low, lang);
  // Where nothing bounds it, the upper end is no number; after a file it is nothing at all.
  return Number.isFinite(high) ? fill(say.range, { low: formatNumber(low, lang), high: formatNumber(high, lang) }) : fill(say.atLeast, { low: formatNumber(low, lang) });
}

/** The figures or days of a check in one phrase; empty where nothing is known of it. */
export function sayFigures(check: SaidCheck, words: SewageWords, lang: Language): string {
  const { say } = words;
  const number = (value: number): string => formatNumber(value, lang);
  switch (check.kind) {
    case 'count': {
      const { have, of, need, gap, verdict } = check;
      const has = have === null ? [] : [of === null ? fill(say.have, { have: sayRange(have, words, lang) }) : fill(say.haveOf, { of: number(of), have: sayRange(have, words, lang) })];
      const asks = need === null ? [] : [fill(of === null ? say.needExactly : say.need, { need: number(need) })];
      const lacks = gap === null || gap.high === 0 || verdict === 'invalid' ? [] : [fill(say.gap, { gap: sayRange(gap, words, lang) })];
      return [...has, ...asks, ...lacks].join(say.join);
    }
    case 'day': {
      const { last, done, daysLate } = check;
      return [
        ...(last === null ? [] : [fill(say.by, { day: formatDate(last, lang) })]), ...(done === null ? [] : [fill(say.done, { day: formatDate(done, lang) })]),
        ...(daysLate === 0 || check.verdict !== 'unmet' ? [] : [fill(say.late, { n: daysLate })]),
      ].join(say.join);
    }
    case 'parts':
      return '';
  }
}

/** A sentence about two places of the text, its figures and days filled in. */
export function sayHeld(text: string, { figures, days }: Readonly<{ figures: Readonly<Record<string, number>>; days: Readonly<Record<string, string>> }>, lang: Language): string {
  const said = Object.fromEntries([
    ...Object.entries(figures).map(([name, value]) => [name, formatNumber(value, lang)]), ...Object.entries(days).map(([name, day]) => [name, sayMonthDay(day, lang)]),
  ]) as Readonly<Record<string, string>>;
  return fill(text, said);
}

/** A day of any year: 4月30日, 30 April. */
export function sayMonthDay(day: string, lang: Language): string {
  const [month = 0, date = 0] = day.split('-').map(Number);
  return { zh: `${String(month)}月${String(date)}日`, vi: `${String(date)} tháng ${String(month)}`, en: `${String(date)} ${englishMonth(month)}` }[lang];
}

/** A month by its name, where the language has one: April; 4 in Chinese, before 月. */
export function sayMonth(month: number, lang: Language): string {
  return { zh: String(month), vi: `tháng ${String(month)}`, en: englishMonth(month) }[lang];
}

/** A target: at least so much; all of it; or, of the households of the last year, raised to so much, as the text has it. */
export function sayShare(percent: number, isRaised: boolean, { say }: Pick<SewageWords, 'say'>): string {
  return fill(isRaised ? say.raised : percent === 100 ? say.whole : say.share, { percent });
}
