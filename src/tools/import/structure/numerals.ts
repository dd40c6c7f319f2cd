const digits = new Map([...'〇一二三四五六七八九'].map((char, value) => [char, value] as const));
digits.set('零', 0).set('○', 0).set('Ｏ', 0).set('两', 2).set('壹', 1).set('贰', 2).set('叁', 3);
const tens = new Map([['十', 10], ['百', 100], ['千', 1000]]);

/** The characters a Chinese number is written with, for use inside a class of a pattern. */
export const chineseDigits = '〇零○一二三四五六七八九十百千两';

/** 十五 is 15, 一百二十 is 120, 二〇一六 is 2016, 15 is 15; null for anything else. */
export function numberFrom(written: string): number | null {
  const plain = written.normalize('NFKC');
  if (/^\d+$/u.test(plain)) return Number(plain);
  if (plain === '' || [...plain].some((char) => !digits.has(char) && !tens.has(char))) return null;
  if ([...plain].every((char) => digits.has(char))) return Number([...plain].map((char) => String(digits.get(char) ?? 0)).join(''));
  let sum = 0;
  let held: number | null = null;
  for (const char of plain) {
    const unit = tens.get(char);
    if (unit === undefined) held = digits.get(char) ?? 0;
    else {
      sum += (held === null || (held === 0 && unit === 10) ? 1 : held) * unit;
      held = null;
    }
  }
  return sum + (held ?? 0);
}

const romanValues = new Map([['I', 1], ['V', 5], ['X', 10], ['L', 50], ['C', 100]]);

/** XIV is 14; null for what is not written as a Roman number is. */
export function romanFrom(written: string): number | null {
  const values = [...written.toUpperCase()].map((char) => romanValues.get(char) ?? 0);
  if (values.length === 0 || values.includes(0)) return null;
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The letters that Vietnamese points are numbered with: đ has a place of its own, f, j, w and z none. */
const letters = [...'abcdđeghiklmnopqrstuvxy'];

/** c is 3, đ is 5; null for what numbers no point. */
export function letterFrom(written: string): number | null {
  const at = letters.indexOf(written.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** The point of this place as it stands in an id: 5 is dd, since an address holds no đ. */
export function letterKey(ordinal: number): string {
  const letter = letters[ordinal - 1] ?? `x${String(ordinal)}`;
  return letter === 'đ' ? 'dd' : letter;
}

const words = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "thứ nhất" is 1, "thứ hai" 2; null for other words. */
export function ordinalWord(written: string): number | null {
  const at = words.indexOf(written.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** 15 is 十五, 105 is 一百零五; up to 999. */
export function numberInChinese(value: number): string {
  const written = '零一二三四五六七八九';
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  return [
    hundreds > 0 ? `${written[hundreds] ?? ''}百` : '',
    tens > 0 ? `${tens === 1 && hundreds === 0 ? '' : written[tens] ?? ''}十` : hundreds > 0 && ones > 0 ? '零' : '',
    ones > 0 ? written[ones] ?? '' : '',
  ].join('') || '零';
}
