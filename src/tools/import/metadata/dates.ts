import { isDate, type ISODate } from '../../../rules/engine/index.ts';
import { chineseDigits, numberFrom } from '../structure/numerals.ts';

const written = new RegExp(`((?:19|20)\\d{2}|[${chineseDigits}]{4})\\s*年\\s*(\\d{1,2}|[${chineseDigits}]{1,2})\\s*月\\s*(\\d{1,2}|[${chineseDigits}]{1,3})\\s*日`, 'u');
const vietnamese = /ngày\s+(\d{1,2})\s*(?:tháng|[/.-])\s*(\d{1,2})\s*(?:năm|[/.-])\s*(\d{4})/iu;

/** The first day written in a text: 2016年8月15日, 二〇一六年八月十五日, 2017-02-10, 20170210, ngày 03 tháng 10 năm 2014. Null for a day that does not exist. */
export function dateIn(text: string): ISODate | null {
  const match = written.exec(text);
  if (match !== null) return dayOf(numberFrom(match[1] ?? ''), numberFrom(match[2] ?? ''), numberFrom(match[3] ?? ''));
  const inVietnamese = vietnamese.exec(text);
  if (inVietnamese !== null) return dayOf(Number(inVietnamese[3]), Number(inVietnamese[2]), Number(inVietnamese[1]));
  const figures = /(?<!\d)((?:19|20)\d{2})[-./]?(\d{2}|(?<=[-./])\d)[-./]?(\d{2}|(?<=[-./])\d)(?!\d)/u.exec(text);
  return figures === null ? null : dayOf(Number(figures[1]), Number(figures[2]), Number(figures[3]));
}

function dayOf(year: number | null, month: number | null, day: number | null): ISODate | null {
  const text = `${String(year ?? 0)}-${String(month ?? 0).padStart(2, '0')}-${String(day ?? 0).padStart(2, '0')}`;
  return isDate(text) ? text : null;
}
