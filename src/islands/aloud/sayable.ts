/** The languages that texts of this site are in. */
export type Spoken = 'zh' | 'vi' | 'en';

/** What stands between two figures, what a sign is called, and how a clause is named. */
type Ways = Readonly<{ to: string; signs: Readonly<Record<string, string>>; date: (year: string, month: number, day: number) => string; clause: (parts: readonly string[], mark: string) => string }>;

const ways = {
  zh: {
    to: '到', signs: { '≥': '不少于', '≤': '不多于', '×': '乘以', '÷': '除以', '＝': '等于', '=': '等于', '＋': '加', '→': '，然后' },
    date: (year, month, day) => `${year}年${String(month)}月${String(day)}日`,
    clause: (parts, mark) => `${parts.map((part, index) => `第${part}${['条', '项', '目'][index] ?? ''}`).join('')}，小号${mark}`,
  },
  vi: {
    to: ' đến ', signs: { '≥': ' ít nhất ', '≤': ' nhiều nhất ', '×': ' nhân ', '÷': ' chia ', '=': ' bằng ', '→': ', rồi ' },
    date: (year, month, day) => `ngày ${String(day)} tháng ${String(month)} năm ${year}`,
    clause: (parts, mark) => `mục ${parts.map(romanFigure).join(', ')}, đoạn ${mark}`,
  },
  en: {
    to: ' to ', signs: { '≥': ' at least ', '≤': ' at most ', '×': ' times ', '÷': ' divided by ', '=': ' equals ', '→': ', then ' },
    date: (year, month, day) => new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Number(year), month - 1, day)),
    clause: (parts, mark) => `${parts.map((part) => romanFigure(chineseFigure(part))).join(' point ')}, mark ${mark}`,
  },
} as const satisfies Record<Spoken, Ways>;

/**
 * A text as it should be heard: clauses by name, figures whole, ranges and signs in words. Voices read `二（三）1·2c` as noise,
 * `1,100` as two figures and leave out the dash of `125–500`.
 */
export function sayable(text: string, lang: Spoken): string {
  const { to, signs, date, clause }: Ways = ways[lang];
  const said = text
    .replaceAll(/第\s*(?=[一二三四五六七八九十]+（)|(?<=·[\da-z]+)\s*条/gu, '')
    .replaceAll(/([一二三四五六七八九十]+)(?:（([一二三四五六七八九十]+)）)?(\d+)?(末段)?·(\d+[a-z]*|[a-z]\d*)(?![\d.])/gu,
      (_, first: string, second?: string, third?: string, last?: string, mark?: string) => clause([first, second, third, last].filter((part) => part !== undefined), mark ?? ''))
    .replaceAll(/\b([IVX]+(?:\.\d+)*)·([a-z\d]+)/gu, (_, number: string, mark: string) => clause(number.split('.'), mark))
    .replaceAll(/\b(\d{4})-(\d{2})-(\d{2})\b/gu, (_, year: string, month: string, day: string) => date(year, Number(month), Number(day)))
    .replaceAll(/(\d[\d,.]*)\s?[–～~]\s?(?=\d)/gu, `$1${to}`)
    .replaceAll(/[≥≤×÷＝=＋→]/gu, (sign) => signs[sign] ?? sign);
  return inLanguage(said, lang).replaceAll(/\s*·\s*/gu, '，').replaceAll(/\s+/gu, ' ').trim();
}

/** What only one of the languages writes. */
function inLanguage(text: string, lang: Spoken): string {
  if (lang === 'vi') {
    return text
      .replaceAll(/(?:ngày )?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/gu, (_, day: string, month: string, year: string) => ways.vi.date(year, Number(month), Number(day)))
      .replaceAll(/(?<=\d)\.(?=\d{3}(?!\d))/gu, '')
      .replaceAll(/(\d)\s?%/gu, '$1 phần trăm');
  }
  const whole = text.replaceAll(/(?<=\d),(?=\d{3}(?!\d))/gu, '');
  if (lang === 'en') return whole.replaceAll(/(\d)\s?%/gu, '$1 percent');
  return whole
    .replaceAll(/〔(\d{4})〕\s*/gu, '$1年')
    .replaceAll(/(\d[\d.]*(?:到\d[\d.]*)?)\s?[%％]/gu, '百分之$1')
    .replaceAll('元/', '元每');
}

const chinese = '零一二三四五六七八九十';
const roman: Readonly<Record<string, string>> = { I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6', VII: '7', VIII: '8' };

/** 三 is 3, 十二 is 12, 末段 the last paragraph; anything else stays. */
function chineseFigure(numeral: string): string {
  if (numeral === '末段') return 'last paragraph';
  if (!/^[一二三四五六七八九十]+$/u.test(numeral)) return numeral;
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['', numeral];
  const figure = (digit = ''): number => Math.max(0, chinese.indexOf(digit === '' ? '零' : digit));
  return String(numeral.includes('十') ? Math.max(1, figure(tens)) * 10 + figure(ones) : figure(ones));
}

/** III is 3: a voice spells letters. */
function romanFigure(numeral: string): string {
  return roman[numeral] ?? numeral;
}
