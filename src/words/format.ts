import { isMoney, parts, type ISODate, type Language, type Measure, type MoneyMeasure } from '../rules/vocabulary/index.ts';

const yuanWords = { zh: '元', vi: 'tệ', en: 'yuan' } as const satisfies Record<Language, string>;

const periods = {
  zh: { 'fen/month': '每月', 'fen/year': '每年', 'fen/term': '每学期', 'fen/period': '每期', 'fen/once': '一次' },
  vi: { 'fen/month': 'mỗi tháng', 'fen/year': 'mỗi năm', 'fen/term': 'mỗi học kỳ', 'fen/period': 'mỗi kỳ', 'fen/once': 'một lần' },
} as const satisfies Record<'zh' | 'vi', Record<MoneyMeasure, string>>;

/** What stands between thousands, and before decimals. */
const marks = { zh: [',', '.'], vi: ['.', ','], en: [',', '.'] } as const satisfies Record<Language, readonly [string, string]>;

/**
 * A number by the reader's habits: 1,147.5 or 1.147,5. Nothing is rounded before the fourth decimal. Written here and not by the browser's
 * `Intl.NumberFormat`: to fetch that one's data, the first number kept a slow phone busy for longer than a whole answer may take.
 */
export function formatNumber(value: number, lang: Language, least = 0): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'NaN' : value < 0 ? '-∞' : '∞';
  const [group, point] = marks[lang];
  const digits = tenThousandths(value);
  const decimals = digits.slice(-4).replace(/0+$/u, '').padEnd(least, '0');
  const grouped = digits.slice(0, -4).replaceAll(/\B(?=(?:\d{3})+$)/gu, group);
  const sign = value < 0 && /[1-9]/u.test(digits) ? '-' : '';
  return decimals === '' ? `${sign}${grouped}` : `${sign}${grouped}${point}${decimals}`;
}

/**
 * The digits of a number without its sign, to the fourth decimal. Half is rounded up by the digits that are written: 0.00015 is 0.0002, though the
 * binary number that stands for it lies just below the half.
 */
function tenThousandths(value: number): string {
  const [whole = '', part = ''] = written(Math.abs(value)).split('.');
  const more = part.charAt(4) >= '5' ? 1n : 0n;
  return String(BigInt(whole + part.slice(0, 4).padEnd(4, '0')) + more).padStart(5, '0');
}

/** A number without an exponent; what is less than a millionth is nothing here. */
function written(value: number): string {
  if (value < 1e-6) return '0';
  return value < 1e21 ? String(value) : String(BigInt(value));
}

/** Fen as yuan, without the word: 22950 is 229.50, 12500 is 125. Parts of a fen are kept, since nothing says to round. */
export function formatYuan(fen: number, lang: Language): string {
  return formatNumber(fen / 100, lang, Number.isInteger(fen / 100) ? 0 : 2);
}

/** Fen as a sum of money: 229.50 元. */
export function formatMoney(fen: number, lang: Language): string {
  return `${formatYuan(fen, lang)} ${yuanWords[lang]}`;
}

/** How often a sum is paid: 每月, a month. */
export function formatPeriod(measure: MoneyMeasure, lang: Language): string {
  if (lang !== 'en') return periods[lang][measure];
  return measure === 'fen/once' ? 'once' : measure.replace('fen/', 'a ');
}

/** A sum with its period, in the order the language wants: 每月 125 元, 125 yuan a month. */
export function formatPayment(fen: number, measure: MoneyMeasure, lang: Language): string {
  return formatPaymentRange(fen, fen, measure, lang);
}

/** Everything a sum can still be: 125–500 元. An end that nothing bounds is said, not invented. */
export function formatMoneyRange(low: number, high: number, lang: Language): string {
  const least = formatMoney(low, lang);
  if (low === high) return least;
  if (high === Infinity) return { zh: `${least}起`, vi: `từ ${least}`, en: `${least} or more` }[lang];
  return `${formatYuan(low, lang)}–${formatMoney(high, lang)}`;
}

/** Everything a payment can still be, with its period: 每月 125–500 元. */
export function formatPaymentRange(low: number, high: number, measure: MoneyMeasure, lang: Language): string {
  const sum = formatMoneyRange(low, high, lang);
  const period = formatPeriod(measure, lang);
  return lang === 'zh' ? `${period} ${sum}` : `${sum} ${period}`;
}

/** A share as a percentage: 30 of 100 is 30%. */
export function formatShare(over: number, under: number, lang: Language): string {
  return `${formatNumber((over * 100) / under, lang)}%`;
}

const englishMonths = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

/** The name of a month in English, by its number from 1. */
export function englishMonth(month: number): string {
  return englishMonths[month - 1] ?? '';
}

/** A day as the language writes it: 2016年8月15日, 15/08/2016, 15 August 2016. */
export function formatDate(date: ISODate, lang: Language): string {
  const [year, month, day] = parts(date);
  if (lang === 'zh') return `${year}年${month}月${day}日`;
  if (lang === 'vi') return date.split('-').toReversed().join('/');
  return `${String(day)} ${englishMonth(month)} ${String(year)}`;
}

type Hundredths = Extract<Measure, `${string}/100`>;
type Unit = Exclude<Measure, MoneyMeasure | 'basisPoints' | Hundredths> | 'km' | 'mu';

function isHundredths(measure: Measure): measure is Hundredths {
  return measure.endsWith('/100');
}

const units = {
  zh: { years: '周岁', persons: '人', households: '户', beds: '张床', institutions: '家', items: '个', points: '分', km: '公里', mu: '亩' },
  vi: { years: ' tuổi', persons: ' người', households: ' hộ', beds: ' giường', institutions: ' cơ sở', items: '', points: ' điểm', km: ' km', mu: ' mẫu Trung Quốc' },
} as const satisfies Record<'zh' | 'vi', Record<Unit, string>>;

/** The names of measures are the English words for them, but for these. */
const englishUnits: Partial<Record<Unit, string>> = { persons: ' people', items: '' };

/** A figure in its measure: 每月 125 元, 16周岁, 80%. */
export function formatMeasure(value: number, measure: Measure, lang: Language): string {
  if (isMoney(measure)) return formatPayment(value, measure, lang);
  if (measure === 'basisPoints') return formatShare(value, 10_000, lang);
  const [counted, name] = isHundredths(measure) ? [value / 100, measure.slice(0, -'/100'.length) as 'points' | 'km' | 'mu'] : [value, measure];
  if (lang !== 'en') return formatNumber(counted, lang) + units[lang][name];
  const unit = englishUnits[name] ?? ` ${name}`;
  // English has another word for one: 1 bed, 2 beds.
  return formatNumber(counted, lang) + (counted === 1 ? unit.replace('people', 'person').replace(/s$/u, '') : unit);
}
