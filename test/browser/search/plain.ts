/**
 * A text as a reader compares it, made by other means than search does. White space counts nothing beside Chinese, and neither
 * do brackets and quotes: to a reader a phrase runs across them.
 */
export function plainChinese(text: string): string {
  // 〔2016〕41 is not the figure 201641.
  return text.normalize('NFKC').replace(/(?<=\d)[\s()〔〕]+(?=\d)/gu, '~').replace(/[\s“”‘’"'（）()〔〕《》[\]]/gu, '');
}

/** Vietnamese as a reader compares it: lower case, single spaces, a bar for punctuation, nothing for brackets and quotes. */
export function plainVietnamese(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[“”‘’"'()]/gu, '').replace(/[^\p{L}\p{N}\s\-–/]+/gu, '|').replace(/[\s\-–/]+/gu, ' ');
}

/** Vietnamese letters without tones and hats; đ stays. */
export function withoutTones(text: string): string {
  return text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
}

/** Vietnamese letters without any mark, as on a keyboard that has none. */
export function withoutMarks(text: string): string {
  return withoutTones(text).replace(/đ/gu, 'd').replace(/Đ/gu, 'D');
}

/** Whether a phrase stands in a text as whole words and whole figures: 50元 not in 250元, tra not in trao. */
export function standsWhole(text: string, phrase: string): boolean {
  for (let from = text.indexOf(phrase); from >= 0; from = text.indexOf(phrase, from + 1)) {
    const sides = [[text[from - 1], phrase[0]], [phrase.at(-1), text[from + phrase.length]]] as const;
    const isBroken = sides.some(([left = ' ', right = ' ']) => [/[\d.]/u, /[\p{Script=Latin}\p{M}]/u].some((kind) => kind.test(left) && kind.test(right)));
    if (!isBroken) return true;
  }
  return false;
}
