import type { ReadClause } from './clauses.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Dictionary words of the clauses, of two characters or more. */
export function words(clauses: readonly ReadClause[], count: number): readonly string[] {
  return spread(runs(clauses).flatMap(cut).filter((word) => word.length > 1), count);
}

/** Two dictionary words that stand side by side. */
export function compounds(clauses: readonly ReadClause[], count: number): readonly string[] {
  return spread(runs(clauses).flatMap((run) => pairs(cut(run)).map(([left, right]) => left + right)).filter((text) => text.length > 2), count);
}

/** The end of one word and the beginning of the next: 理补 of 护理补贴. */
export function cutsAcrossWords(clauses: readonly ReadClause[], count: number): readonly string[] {
  return spread(runs(clauses).flatMap((run) => pairs(cut(run)).map(([left, right]) => (left.at(-1) ?? '') + (right[0] ?? ''))), count);
}

/** Characters on their own. */
export function singleCharacters(clauses: readonly ReadClause[], count: number): readonly string[] {
  return spread(runs(clauses).flatMap((run) => [...run]), count);
}

/** Figures with what they count: 30%, 500元, 2016年. */
export function figures(clauses: readonly ReadClause[], count: number): readonly string[] {
  return spread(clauses.flatMap(({ blocks }) => blocks.flatMap((block) => block.normalize('NFKC').match(/\d+(?:\.\d+)?(?:%|\p{Script=Han}{1,2})/gu) ?? [])), count);
}

/** So many syllables that follow one another, as they are written. */
export function phrases(clauses: readonly ReadClause[], syllables: number, count: number): readonly string[] {
  const found = clauses.flatMap(({ blocks }) => blocks.flatMap((block) => block.normalize('NFC').match(/\p{L}+(?: \p{L}+)*/gu) ?? []));
  return spread(found.flatMap((run) => {
    const all = run.split(' ');
    return all.slice(syllables - 1).map((_, index) => all.slice(index, index + syllables).join(' '));
  }), count);
}

/** Terms a reader may look for in a policy and that these may not have. */
export const absentTerms = {
  zh: ['公积金', '地铁', '航空', '外汇', '专利', '渔船', '博物馆', '彩礼', '宠物', '核电', '股票', '海关', '签证', '高铁', '森林防火', '商标', '足球'],
  vi: ['bảo hiểm xe máy', 'hộ chiếu', 'san bay', 'ngoại tệ', 'tau dien ngam', 'bằng sáng chế', 'chứng khoán', 'bong da', 'sở hữu trí tuệ', 'hai quan', 'thú cưng', 'điện hạt nhân'],
} as const;

/** Stretches of Chinese without punctuation. */
function runs(clauses: readonly ReadClause[]): readonly string[] {
  return clauses.flatMap(({ blocks }) => blocks.flatMap((block) => block.match(/\p{Script=Han}{2,}/gu) ?? []));
}

function cut(run: string): readonly string[] {
  return [...segmenter.segment(run)].map(({ segment }) => segment);
}

function pairs(all: readonly string[]): readonly (readonly [string, string])[] {
  return all.slice(1).map((right, index) => [all[index] ?? '', right] as const);
}

/** So many different texts, from all parts of the pages and the same in every run. */
function spread(texts: readonly string[], count: number): readonly string[] {
  const different = [...new Set(texts)];
  const step = Math.max(1, different.length / count);
  return Array.from({ length: Math.min(count, different.length) }, (_, index) => different[Math.floor(index * step)] ?? '');
}
