import { chineseDigits, letterFrom, numberFrom, ordinalWord, romanFrom } from './numerals.ts';

/** The ways a line is numbered, outermost first: where nothing else tells, a later one stands inside an earlier one. */
export const styles = [
  'document', 'part', 'chapter', 'section', 'article', 'roman', 'hanComma', 'hanParen', 'arabic', 'decimal', 'decimal3', 'letter', 'paren', 'halfParen', 'circled', 'bullet',
] as const;

/** A way a line is numbered. */
export type Style = (typeof styles)[number];

/** The number a line begins with. `printed` is what stands there, `bare` the number alone, `ordinal` its value. */
export type Marker = Readonly<{ style: Style; printed: string; bare: string; ordinal: number; after: string }>;

/** A language the structure of a text is written in. */
export type Tongue = 'zh' | 'vi';

type Found = Readonly<{ style: Style; pattern: RegExp; ordinal: (written: string) => number | null }>;

const han = `[${chineseDigits}\\d]{1,7}`;
// 第三条规定的…, 第二章和… go on with a sentence: they speak of a clause and do not begin one.
const speaksOf = '(?!规定|規定|的|所|、|和|至|到|或|及|与|中的|第|，|。|；)';

const chinese: readonly Found[] = [
  { style: 'document', pattern: new RegExp(`^第(${han})篇(?=[:：])`, 'u'), ordinal: numberFrom },
  { style: 'part', pattern: new RegExp(`^第(${han})(?:分?编|分?編)${speaksOf}`, 'u'), ordinal: numberFrom },
  { style: 'chapter', pattern: new RegExp(`^第(${han})章${speaksOf}`, 'u'), ordinal: numberFrom },
  { style: 'section', pattern: new RegExp(`^第(${han})[节節]${speaksOf}`, 'u'), ordinal: numberFrom },
  { style: 'article', pattern: new RegExp(`^第(${han})[条條](?:之[${chineseDigits}]{1,3})?${speaksOf}`, 'u'), ordinal: numberFrom },
  { style: 'hanComma', pattern: new RegExp(`^([${chineseDigits}]{1,4})、`, 'u'), ordinal: numberFrom },
  { style: 'hanParen', pattern: new RegExp(`^[（(]([${chineseDigits}]{1,4})[）)]`, 'u'), ordinal: numberFrom },
  { style: 'decimal3', pattern: /^(\d{1,2}(?:[.．]\d{1,2}){2,3})(?![\d%％])/u, ordinal: lastOf },
  { style: 'decimal', pattern: /^(\d{1,2}[.．]\d{1,2})(?![\d.．%％倍万亿元米公亩吨个人])/u, ordinal: lastOf },
  { style: 'arabic', pattern: /^(\d{1,3})[.．、](?!\d)/u, ordinal: numberFrom },
  { style: 'paren', pattern: /^[（(](\d{1,3})[）)]/u, ordinal: numberFrom },
  { style: 'halfParen', pattern: /^(\d{1,3})[)）]/u, ordinal: numberFrom },
  { style: 'circled', pattern: /^([①-⑳])/u, ordinal: (written) => (written.codePointAt(0) ?? 0) - 0x245f },
];

const vietnamese: readonly Found[] = [
  { style: 'part', pattern: /^Phần\s+(?:thứ\s+)?([IVXLC]+|\d+|nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?=[\s.:]|$)/iu, ordinal: anyNumber },
  { style: 'chapter', pattern: /^Chương\s+([IVXLC]+|\d+)(?=[\s.:]|$)/iu, ordinal: anyNumber },
  { style: 'section', pattern: /^(?:Mục|Tiểu mục)\s+([IVXLC]+|\d+)(?=[\s.:]|$)/iu, ordinal: anyNumber },
  { style: 'article', pattern: /^Điều\s+(\d+)[a-zđ]?(?:[.:]|(?=\s*$)|(?=\s+\p{Lu}))/iu, ordinal: numberFrom },
  { style: 'roman', pattern: /^([IVXLC]{1,6})(?:[.)]|\s*[-–])(?=\s)/u, ordinal: romanFrom },
  { style: 'decimal3', pattern: /^(\d{1,2}(?:\.\d{1,2}){2,3})\.?(?=\s)/u, ordinal: lastOf },
  { style: 'decimal', pattern: /^(\d{1,2}\.\d{1,2})\.?(?=\s)/u, ordinal: lastOf },
  { style: 'arabic', pattern: /^(\d{1,3})\.(?=\s)/u, ordinal: numberFrom },
  { style: 'letter', pattern: /^([a-zđ])[).](?=\s)/u, ordinal: letterFrom },
  { style: 'paren', pattern: /^\((\d{1,3})\)/u, ordinal: numberFrom },
  { style: 'halfParen', pattern: /^(\d{1,3})\)(?=\s)/u, ordinal: numberFrom },
];

const bullet = /^([-–—•·*+])\s+(?=\S)/u;

/** The number a line begins with; a dash or dot before a point counts, with no value of its own. Nothing for other lines. */
export function markerOf(text: string, tongue: Tongue): Marker | undefined {
  // Nearly all lines of a long text begin with a word: they are let go at the first character.
  if (!/^[第（(\d①-⑳〇零○一二三四五六七八九十百\-–—•·*+PCMTĐđIVXLa-z]/u.test(text)) return undefined;
  for (const { style, pattern, ordinal } of tongue === 'zh' ? chinese : vietnamese) {
    const match = pattern.exec(text);
    const written = match?.[1];
    if (match === null || written === undefined) continue;
    const value = ordinal(written);
    if (value === null) continue;
    if ((style === 'chapter' || style === 'section' || style === 'part') && tongue === 'zh' && text.length > 60) continue;
    return { style, printed: match[0], bare: written, ordinal: value, after: text.slice(match[0].length) };
  }
  const point = bullet.exec(text);
  return point === null ? undefined : { style: 'bullet', printed: point[1] ?? '', bare: '', ordinal: 0, after: text.slice(point[0].length) };
}

function anyNumber(written: string): number | null {
  return numberFrom(written) ?? romanFrom(written) ?? ordinalWord(written);
}

/** The last figure of 2.3.1. */
function lastOf(written: string): number | null {
  return numberFrom(written.split(/[.．]/u).at(-1) ?? '');
}
