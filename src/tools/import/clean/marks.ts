import type { Removal, Repair } from '../../../schemas/originals/index.ts';
import { withText, type Cleaned, type Line } from '../line.ts';

type Mending = Readonly<{ text: string; repaired: readonly Repair[]; removed: readonly Removal[] }>;

const invisible = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]/gu;
// 权(quán): a reading in brackets with a tone mark, straight after one character. A term's English, 党(CPC), has no tone mark.
const gloss = /(?<=\p{Script=Han})[(（](?=[^()（）]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])[a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ]{1,6}[)）]/giu;
const loose = /\p{Script=Latin}\p{M}/u;
// Sites that sell texts strew single marks after 的 so that copies can be told; no Chinese sentence has one there.
const strewn = /(?<=的)[`'´.](?=[\p{Script=Han}\d])|(?<=\p{Script=Han})`(?=\p{Script=Han})/gu;

/** Zero-width marks, pinyin glosses and marks strewn in by copying sites are taken out; loose accents join their letters. All are listed. */
export function mendMarks(lines: readonly Line[]): Cleaned {
  const removed: Removal[] = [];
  const repaired: Repair[] = [];
  const mended = lines.map((line) => {
    const result = mend(line);
    if (result === undefined) return line;
    removed.push(...result.removed);
    repaired.push(...result.repaired);
    return withText(line, result.text);
  });
  return { lines: mended, removed, repaired };
}

function mend({ text, at }: Line): Mending | undefined {
  let now = text;
  const repaired: Repair[] = [];
  const removed: Removal[] = [];
  const take = (pattern: RegExp, kind: 'invisibleMark' | 'pinyinGloss') => {
    const counts = new Map<string, number>();
    now = now.replace(pattern, (found) => {
      counts.set(found, (counts.get(found) ?? 0) + 1);
      return '';
    });
    for (const [before, times] of counts) repaired.push({ kind, line: at, before, after: '', times });
  };
  if (now.search(invisible) >= 0) take(invisible, 'invisibleMark');
  if (loose.test(now)) {
    let times = 0;
    const before = now;
    now = now.replace(/\p{Script=Latin}\p{M}+/gu, (found) => {
      const composed = found.normalize('NFC');
      if (composed !== found) times += 1;
      return composed;
    });
    if (times > 0) repaired.push({ kind: 'composedLetter', line: at, before: excerptOf(before), after: excerptOf(now), times });
  }
  if (/[(（]/u.test(now)) take(gloss, 'pinyinGloss');
  if (/[`'´.]/u.test(now)) {
    now = now.replace(strewn, (found) => {
      removed.push({ kind: 'copyMark', line: at, text: found });
      return '';
    });
  }
  return now === text ? undefined : { text: now, repaired, removed };
}

function excerptOf(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
