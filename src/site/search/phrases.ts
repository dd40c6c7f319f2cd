import { isHan } from './fold.ts';

/**
 * The quoted phrases by which Pagefind finds the pages a text may stand on, in an index whose Chinese characters are single
 * words. Punctuation counts as a word there, so a text is parted at it; what stands on both sides is compared afterwards.
 */
export function phrasesFor(text: string): readonly string[] {
  return text.split(/[|%]+/u).map(tokens).filter((words) => words.length > 0).map((words) => `"${words.join(' ')}"`);
}

/** The same words unquoted, by which Pagefind scores a record. */
export function looseWordsFor(text: string): string {
  return tokens(text.replace(/[|%]/gu, ' ')).join(' ');
}

/** Chinese characters one by one, and whole figures and words in letters between them. */
function tokens(text: string): readonly string[] {
  const words: string[] = [];
  let open = false;
  for (const char of text) {
    const alone = isHan(char);
    if (char === ' ') open = false;
    else if (alone || !open || startsOther(words.at(-1) ?? '', char)) {
      words.push(char);
      open = !alone;
    } else words.push((words.pop() ?? '') + char);
  }
  return words;
}

function startsOther(word: string, char: string): boolean {
  return /^[\d.]/u.test(word) !== /^[\d.]/u.test(char);
}
