import { Converter } from 'opencc-js/cn2t';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { visit } from '../support/page.ts';
import { askAll } from './ask.ts';
import { pagesIn, readClauses, readTexts, type ReadClause } from './clauses.ts';
import { plainChinese, plainVietnamese, standsWhole, withoutMarks, withoutTones } from './plain.ts';
import { absentTerms, compounds, cutsAcrossWords, figures, phrases, singleCharacters, words } from './queries.ts';
import { mean, print, scores, type Score, type Wanted } from './score.ts';

const isPolicy = (path: string) => /(?:^|\/)policies\/[^/]+\/$/.test(path);

it('leads every Chinese query made from the clauses of all policies to exactly the clauses it stands in', { timeout: 200_000 }, async () => {
  const { page } = await visit('search/');
  const clauses = (await readClauses(page, pagesIn('zh').filter(isPolicy))).map(({ key, blocks }) => ({ key, blocks: blocks.map(plainChinese) }));
  expect(clauses.length).toBeGreaterThan(800);
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const typed = (all: readonly string[]): readonly Wanted[] => all.map((text) => ({ typed: text, holds: holding(text) }));
  const kinds: Readonly<Record<string, readonly Wanted[]>> = {
    words: typed(words(clauses, 100)),
    compounds: typed(compounds(clauses, 100)),
    'cuts across words': typed(cutsAcrossWords(clauses, 100)),
    'single characters': typed(singleCharacters(clauses, 40)),
    'figures with units': typed(figures(clauses, 80)),
    'compounds in traditional script': compounds(clauses, 400).map((text) => ({ typed: toTraditional(text), holds: holding(text), meant: text }))
      .filter((each) => each.typed !== each.meant).slice(0, 80),
  };
  for (const [kind, wanted] of Object.entries(kinds)) {
    expect(wanted.length, `queries of the kind "${kind}"`).toBeGreaterThan(25);
    const all = await ask(page, wanted, clauses);
    print(kind, all);
    expect(all.filter(({ recall, precision }) => recall < 1 || precision < 1)).toEqual([]);
  }
});

it('finds Vietnamese as it is written, without marks, with đ alone, in capitals and in letters taken apart', { timeout: 200_000 }, async () => {
  const { page } = await visit('vi/search/');
  const clauses = (await readClauses(page, pagesIn('vi').filter(isPolicy))).map(({ key, blocks }) => ({ key, blocks: blocks.map(plainVietnamese) }));
  expect(clauses.length).toBeGreaterThan(50);
  const texts = [1, 2, 3, 4].flatMap((syllables) => phrases(clauses, syllables, 25));
  const withD = texts.filter((text) => /đ/iu.test(text));
  expect(withD.length).toBeGreaterThan(25);
  const kinds: Readonly<Record<string, readonly Wanted[]>> = {
    'Vietnamese phrases': texts.map((text) => wanted(text, text)),
    'Vietnamese phrases in capitals': texts.slice(50).map((text) => wanted(text.toUpperCase(), text)),
    'Vietnamese phrases in letters taken apart (NFD)': texts.slice(50).map((text) => wanted(text.normalize('NFD'), text)),
    'Vietnamese phrases with đ, typed without any mark': withD.map((text) => wanted(withoutMarks(text), text)),
    'Vietnamese phrases with đ as the only mark': withD.map((text) => wanted(withoutTones(text), text)),
    'Vietnamese phrases with dd for đ': withD.map((text) => ({ ...wanted(withoutTones(text), text), typed: withoutTones(text).replace(/đ/giu, 'dd') })),
  };
  for (const [kind, all] of Object.entries(kinds)) {
    const found = await ask(page, all, clauses);
    print(kind, found);
    expect(found.filter(({ recall, precision }) => recall < 1 || precision < 1)).toEqual([]);
  }
  const unmarked = texts.map(withoutMarks);
  const shown = await askAll(page, unmarked);
  const asTyped = scores(texts.map((text, index) => wanted(unmarked[index] ?? '', text)), shown, clauses);
  print('Vietnamese phrases without marks', asTyped);
  expect(asTyped.filter(({ recall, precision }) => recall < 1 || precision < 1)).toEqual([]);
  // A query without marks also finds what differs in marks only; how much that is, is worth knowing.
  const meant = scores(texts.map((text) => ({ typed: withoutMarks(text), holds: ({ blocks }) => blocks.some((block) => standsWhole(block, text.toLowerCase())) })), shown, clauses);
  print('Vietnamese phrases without marks, against the phrase with its marks', meant);
  expect(mean(meant, 'recall')).toBeGreaterThanOrEqual(0.97);
  expect(mean(meant, 'precision')).toBeGreaterThanOrEqual(0.7);
});

it.each(['zh', 'vi'] as const)('gives no exact result for a term that stands nowhere, and says so: %s', { timeout: 60_000 }, async (lang) => {
  const { page } = await visit(lang === 'zh' ? 'search/' : 'vi/search/');
  const plain = lang === 'zh' ? plainChinese : (text: string) => withoutMarks(plainVietnamese(text));
  const text = (await readTexts(page, pagesIn(lang))).map(plain).join('\n');
  const absent = absentTerms[lang].filter((term) => !text.includes(plain(term)));
  expect(absent.length).toBeGreaterThan(8);
  const shown = await askAll(page, absent);
  for (const [index, { levels, status }] of shown.entries()) {
    expect(levels.filter((level) => level !== 'similar' && level !== 'words'), absent[index]).toEqual([]);
    expect(status).toContain(lang === 'zh' ? `没有提到“${absent[index] ?? ''}”的条文` : `Không có điều khoản nào nhắc đến “${absent[index] ?? ''}”`);
  }
  console.log(`search, ${absent.length} absent terms in ${lang}: no exact result`);
});

function ask(page: Page, all: readonly Wanted[], clauses: readonly ReadClause[]): Promise<readonly Score[]> {
  return askAll(page, all.map(({ typed }) => typed)).then((shown) => scores(all, shown, clauses));
}

/** A clause holds a Chinese text, whole figures counting whole. */
function holding(text: string): Wanted['holds'] {
  const meant = plainChinese(text);
  return ({ blocks }) => blocks.some((block) => standsWhole(block, meant));
}

/** A clause holds a Vietnamese phrase, both compared by the marks that were typed: none, that of đ alone, or all. */
function wanted(typed: string, text: string): Wanted {
  const kept = [withoutMarks, withoutTones].find((without) => without(typed.normalize('NFC')) === typed.normalize('NFC')) ?? same;
  const meant = kept(text.toLowerCase());
  return { typed, holds: ({ blocks }) => blocks.some((block) => standsWhole(kept(block), meant)) };
}

function same(text: string): string {
  return text;
}
