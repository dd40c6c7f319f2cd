import type { Language } from '../rules/vocabulary/index.ts';
import { englishMonth } from './format.ts';

/** A time of which parts may recur or be lost. */
export type Time = Readonly<{ year: number | 'every' | 'lost'; month: number | 'every' | null; day: number | null }>;

/** A time in words: 2020年, 每年11月15日, hằng tháng, ngày 10; the 10th of every month. A lost year is said to be lost. */
export function formatWhen({ year, month, day }: Time, lang: Language): string {
  switch (lang) {
    case 'zh': {
      const inYear = year === 'lost' ? '某年（年份丢失）' : year === 'every' ? (month === 'every' ? '' : '每年') : `${String(year)}年`;
      return `${inYear}${month === 'every' ? '每月' : month === null ? '' : `${String(month)}月`}${day === null ? '' : `${String(day)}日`}`;
    }
    case 'vi': {
      const inYear = year === 'lost' ? 'năm đã mất' : year === 'every' ? 'hằng năm' : `năm ${String(year)}`;
      if (month === 'every') return `ngày ${String(day)} hằng tháng`;
      if (month === null) return inYear;
      const date = day === null ? `tháng ${String(month)}` : `ngày ${two(day)}/${two(month)}`;
      return typeof year === 'number' ? `${date}/${String(year)}` : `${date}, ${inYear}`;
    }
    case 'en': {
      const inYear = year === 'lost' ? 'year lost' : year === 'every' ? 'every year' : String(year);
      if (month === 'every') return `day ${String(day)} of every month`;
      if (month === null) return inYear;
      const date = `${day === null ? '' : `${String(day)} `}${englishMonth(month)}`;
      return typeof year === 'number' ? `${date} ${inYear}` : `${date}, ${inYear}`;
    }
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
