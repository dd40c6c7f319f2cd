const digits = '〇一二三四五六七八九';
const small = ['', '十', '百', '千'];
const large = ['', '万', '亿'];

/** A whole number in Chinese numerals, as laws write it: 15 is 十五. Numbers above 9999 9999 9999 stay as they are. */
export function toChinese(figure: string): string {
  const plain = figure.replace(/^0+(?=\d)/u, '');
  if (plain === '0') return '零';
  if (plain.length > 12) return figure;
  const groups: string[] = [];
  for (let end = plain.length; end > 0; end -= 4) groups.unshift(plain.slice(Math.max(0, end - 4), end));
  let out = '';
  for (const [index, group] of groups.entries()) {
    const words = groupInChinese(group);
    if (words === '') continue;
    if (out !== '' && (group.startsWith('0') || (groups[index - 1] ?? '').endsWith('0'))) out += '零';
    out += words + (large[groups.length - 1 - index] ?? '');
  }
  return out.replace(/^一十/u, '十');
}

function groupInChinese(group: string): string {
  let out = '';
  let skipped = false;
  for (const [index, digit] of [...group].entries()) {
    if (digit === '0') {
      skipped = out !== '';
      continue;
    }
    out += (skipped ? '零' : '') + (digits[Number(digit)] ?? '') + (small[group.length - 1 - index] ?? '');
    skipped = false;
  }
  return out;
}

/**
 * The figure that Chinese numerals stand for: 十五 is 15, 二〇一六 is 2016.
 * @returns Nothing where they are no number.
 */
export function toFigure(numerals: string): string | undefined {
  const plain = numerals.replace(/零/gu, '〇').replace(/两/gu, '二');
  if (/^[〇一二三四五六七八九]+$/u.test(plain)) return [...plain].map((each) => digits.indexOf(each)).join('');
  if (!/^[〇一二三四五六七八九十百千万亿]+$/u.test(plain)) return undefined;
  let high = 0;
  let middle = 0;
  let section = 0;
  let digit = 0;
  for (const each of plain) {
    const value = digits.indexOf(each);
    const unit = small.indexOf(each);
    if (value >= 0) {
      digit = value;
      continue;
    }
    if (unit > 0) section += (digit === 0 ? 1 : digit) * 10 ** unit;
    else if (each === '万') {
      middle = (section + digit) * 10 ** 4;
      section = 0;
    } else {
      high = (high + middle + section + digit) * 10 ** 8;
      middle = 0;
      section = 0;
    }
    digit = 0;
  }
  return String(high + middle + section + digit);
}

const counted = '年月日天元亿万个名人岁周级类倍条章款项次户间张床平公里';

/**
 * The other spellings of a text's numbers: 15年 for 十五年 and the reverse, 30% for 百分之三十, 二〇一六年 for 2016年.
 * Chinese numerals count as a number only before a unit or after 第, since 一 also stands in words such as 统一.
 */
export function otherNumerals(text: string): readonly string[] {
  const figures = text
    .replace(/百分之([〇零一二三四五六七八九十百]+)/gu, (whole, part: string) => asFigure(part, whole, '%'))
    .replace(new RegExp(`[〇零一二两三四五六七八九十百千万]+(?=[${counted}])|(?<=第)[〇零一二三四五六七八九十百千]+`, 'gu'), (whole) => asFigure(whole, whole));
  const chinese = text
    .replace(/(\d{1,3})%/gu, (_, part: string) => `百分之${toChinese(part)}`)
    .replace(/(?<![\d.])\d{4}(?=年)/gu, (year) => [...year].map((each) => digits[Number(each)] ?? each).join(''))
    .replace(/(?<![\d.])\d+(?![\d.]*\d)/gu, toChinese);
  return [...new Set([figures, chinese])].filter((each) => each !== text);
}

function asFigure(numerals: string, otherwise: string, after = ''): string {
  const figure = toFigure(numerals);
  return figure === undefined ? otherwise : figure + after;
}
