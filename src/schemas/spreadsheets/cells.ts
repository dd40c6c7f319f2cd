import { isDate, type ISODate } from '../../rules/vocabulary/index.ts';

/** Half-width signs for the full-width ones of Chinese keyboards, without spaces. */
export function plain(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\s/gu, '');
}

/** A day as offices write it: `2026-03-20`, `2026/3/20`, `2026年3月20日`, with or without a time behind it. */
export function dayIn(text: string): ISODate | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:\d\d:.*)?$/u.exec(plain(text)) ?? [];
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(written) ? written : undefined;
}

/** A whole number of up to six digits, with or without a sign and 分 behind it: `-5`, `＋10`, `20分`. Undefined where it is none. */
export function wholeIn(text: string): number | undefined {
  const typed = plain(text).replace(/^[−–]/u, '-').replace(/^\+|分$/gu, '');
  return /^-?\d{1,6}$/u.test(typed) ? Number(typed) : undefined;
}

/** A heading as it is compared: without what stands in brackets, spaces, colons and stars, in small letters. */
export function headingOf(text: string): string {
  return text.toLowerCase().replace(/[（(][^）)]*[）)]/gu, '').replace(/[\s*：:]/gu, '');
}
