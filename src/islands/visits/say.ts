import type { Interval, Month } from '../../rules/points/index.ts';
import { englishMonth, fill, formatMoneyRange, formatNumber } from '../../words/index.ts';
import type { VisitsGiven } from './given.ts';

type Speaking = Pick<VisitsGiven, 'lang' | 'words'>;

/** A score or a number of points as people read it: 84.5, or 0–5 where it is not settled. */
export function rangeText({ low, high, per }: Interval, { lang, words }: Speaking, unit = 1): string {
  // Scaled scores are fractions; two decimals are for the eye only, and nothing is decided by them.
  const say = (value: number) => formatNumber(Math.round((value / per / unit) * 100) / 100, lang);
  return low === high ? say(low) : fill(words.household.range, { low: say(low), high: say(high) });
}

/** What points buy. */
export function worthText({ low, high }: Interval, { lang }: Speaking): string {
  return formatMoneyRange(low, high, lang);
}

/** A month by the reader's habits: 2026年3月, March 2026. */
export function monthText(month: Month, { lang }: Pick<VisitsGiven, 'lang'>): string {
  const [year = '', number = ''] = month.split('-');
  if (lang === 'zh') return `${year}年${String(Number(number))}月`;
  return `${englishMonth(Number(number))} ${year}`;
}
