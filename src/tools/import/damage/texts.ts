import type { Suspicion } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';

/** What is suspicious in one block by itself. */
export type Look = (block: Draft) => readonly Suspicion[];

/** A kind of damage that is known by how the words look. `suggest` says what they may have been. */
type Sign = Readonly<{ kind: Suspicion['kind']; pattern: RegExp; suggest?: (...found: readonly string[]) => string | null }>;

const signs: readonly Sign[] = [
  { kind: 'replacementCharacter', pattern: /.{0,6}\uFFFD+.{0,6}/gu },
  // A reading whose character was lost on the way: 兼?zhèn)?.
  { kind: 'replacementCharacter', pattern: /.?\?[a-z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-z]{0,3}[)）]\??.{0,4}/gu },
  { kind: 'privateCharacter', pattern: /.{0,4}[\uE000-\uF8FF]+.{0,4}/gu },
  { kind: 'mojibake', pattern: /(?:Ã[\u0080-\u00BF©ªº¡]|Ä[\u0080-\u00BF‘]|á[º»][\u0080-\u00BF]|æ[\u0080-\u00BF]|å[\u0080-\u00BF]|â€[œ\u009d™]|锟斤拷|烫烫烫).{0,12}/gu },
  { kind: 'redactedYear', pattern: /(?:19|20)(?:xx|XX|××|\*\*|ХХ|__)(?=[年〕\]）)\-—~]|(?=\D))/gu },
  { kind: 'redactedName', pattern: /(?<![\dxX])[xX×]{2,}(?![xX×]|年)|(?:某某|XX|××)(?=[镇乡村市县区省])/gu },
  { kind: 'emptyName', pattern: /^(?:第一)?(?:副)?组长[:：]$|^成员[:：]$|^主任[:：]$/gu },
  { kind: 'pageNumberInSentence', pattern: /(?<=\S)[—–-]{1,2}\s?\d{1,3}\s?[—–-]{1,2}(?=[\p{Script=Han}”」])/gu, suggest: () => '' },
  { kind: 'damagedDocumentNumber', pattern: /\p{Script=Han}{1,6}发(?:〔?(?:19|20)\d{2}〕?\d{1,4}号)/gu, suggest: wholeNumber },
  { kind: 'fusedFigures', pattern: /(?<!\d)(\d{2})(\d{2})(?=岁以[下上])/gu, suggest: (_, low = '', high = '') => (Number(low) < Number(high) ? `${low}—${high}` : null) },
  { kind: 'damagedDate', pattern: /^(?:19|20)\d{5}$/gu, suggest: damagedDay },
  { kind: 'damagedDate', pattern: /(?<!\d)\d{1,2}\/\d{1,2}\/\d{3}(?!\d)/gu },
  { kind: 'strayMark', pattern: /(?<=\p{Script=Han})[`´](?=\p{Script=Han})|(?<=^|\s)\*(?=\p{L})|(?<=\p{Script=Han})\?(?=\p{Script=Han})|={3,}|\?{2,}/gu },
  { kind: 'misspelling', pattern: /Phần đầu (?=đến năm|phấn|đạt|\d)/gu, suggest: () => 'Phấn đấu ' },
  { kind: 'misspelling', pattern: /\bpoto\b/gu, suggest: () => 'photo' },
];

/** What any of the signs needs; nearly every clause of a statute has none of it, and is let go at once. */
const anySign = /[\uFFFD\uE000-\uF8FFÃÄæåâ锟烫xXХ×_*`´?=—–/]|á[º»]|-|某|发(?:〔|\d)|[长员任][:：]$|\d{4}岁|^\d{7}$|Phần đầu|poto/u;

/** Damage that shows in the words of a block. */
export const damagedWords: Look = ({ id, text }) => (anySign.test(text) ? inWords(id, text) : []);

const inWords = (id: string, text: string) => signs.flatMap(({ kind, pattern, suggest }) => [...text.matchAll(pattern)].flatMap((found) => {
  const suggestion = suggest?.(...found) ?? null;
  // A document number that is whole is no damage.
  return kind === 'damagedDocumentNumber' && suggestion === null ? [] : [{ kind, block: id, text: found[0], suggestion }];
}));

/** Quotation marks and brackets that are opened and not closed, or the reverse. */
export const unbalancedMarks: Look = ({ id, text, kind }) => {
  if (kind === 'row' || !/[“”《》〔〕]/u.test(text)) return [];
  const pairs = [['“', '”'], ['《', '》'], ['〔', '〕']] as const;
  return pairs.flatMap(([open, close]) => {
    let depth = 0;
    let lost: number | undefined;
    for (const [at, char] of [...text].entries()) {
      if (char === open) depth += 1;
      else if (char === close) depth -= 1;
      if (depth < 0) {
        lost ??= at;
        depth = 0;
      }
    }
    if (lost === undefined && depth === 0) return [];
    const at = lost ?? [...text].lastIndexOf(open);
    return [{ kind: 'unbalancedMarks' as const, block: id, text: [...text].slice(Math.max(0, at - 8), at + 8).join(''), suggestion: null }];
  });
};

/** Several numbers in one paragraph: a list that lost its line breaks. */
export const numbersRunTogether: Look = ({ id, text }) => {
  if (!/3[、.)）]/u.test(text)) return [];
  const marks = [...text.matchAll(/(?<![\d（(.第])(\d{1,2})[、.)）](?!\d)/gu)].map(([, number]) => Number(number));
  let next = 1;
  for (const mark of marks) if (mark === next) next += 1;
  return next > 3 ? [{ kind: 'numbersRunTogether', block: id, text: `1–${String(next - 1)}`, suggestion: null }] : [];
};

/** 中办发201530号 has lost both brackets, 闽委办发〔201547号 one. */
function wholeNumber(found = ''): string | null {
  const parts = /^(.*?)(〔?)((?:19|20)\d{2})(〕?)(\d{1,4}号)$/u.exec(found);
  if (parts === null || (parts[2] !== '' && parts[4] !== '')) return null;
  return `${parts[1] ?? ''}〔${parts[3] ?? ''}〕${parts[5] ?? ''}`;
}

/** 2017112 is a January or a November day. */
function damagedDay(found = ''): string | null {
  const [year, rest] = [found.slice(0, 4), found.slice(4)];
  if (rest.length !== 3) return null;
  const readings = [[rest.slice(0, 1), rest.slice(1)], [rest.slice(0, 2), rest.slice(2)]] as const;
  const days = readings.filter(([month, day]) => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 && !day.startsWith('0'));
  return days.length === 0 ? null : days.map(([month, day]) => `${year}年${month}月${day}日`).join(' / ');
}
