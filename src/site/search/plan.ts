import { readCitations, type Citation } from './citation.ts';
import { cleanQuery } from './clean.ts';
import { fold, isHan } from './fold.ts';
import { simplify, type Lexicon, type TextLanguage } from './lexicon.ts';
import { otherNames, translations } from './names.ts';
import { otherNumerals } from './numerals.ts';

/**
 * One spelling to look for, folded, and why. Later kinds of spelling are added here and made in {@link formsOf};
 * nothing after the plan needs to know how a spelling came about.
 */
export type Form = Readonly<{ text: string; because: 'typed' | 'numeral' | 'synonym' | 'translation' }>;

/** A part of the query between spaces, in every spelling it is looked for. The first is the one typed. */
export type Term = Readonly<{ typed: string; forms: readonly [Form, ...Form[]] }>;

/** A guess at what was meant: these two parts with at most one character between them; one of them may be empty. */
export type Near = readonly string[];

/** Everything to look for, in the order of the ladder: citations, exact terms, words, similar text. */
export type Plan = Readonly<{
  /** The query as it is shown. */
  query: string;
  citations: readonly Citation[];
  terms: readonly Term[];
  /** The words of the query, cut by the language's dictionary. */
  words: readonly string[];
  near: readonly Near[];
}>;

/** Cuts a text into words. */
export type Segment = (text: string) => readonly string[];

/** More terms than this are a pasted page; the first ones find it. */
const mostTerms = 12;

/**
 * Plans a search, from a query in any spelling.
 * @param language That of the texts that are searched.
 * @returns A plan without terms when nothing that can be looked for was typed.
 */
export function plan(typed: string, lexicon: Lexicon, segment: Segment, language: TextLanguage): Plan {
  const query = cleanQuery(typed);
  const simple = simplify(query.normalize('NFKC'), lexicon);
  const terms = partsOf(simple).slice(0, mostTerms).map((part) => ({ typed: part, forms: formsOf(part, lexicon, language) }));
  return { query, citations: readCitations(simple), terms, words: wordsOf(terms, segment), near: nearOf(terms) };
}

/** Vietnamese and English phrases keep their spaces; beside Chinese, a space parts two terms. */
function partsOf(query: string): readonly string[] {
  const parts = /\p{Script=Han}/u.test(query) ? query.split(/\s+/u) : [query];
  return parts.filter((part) => fold(part).text !== '');
}

function formsOf(part: string, lexicon: Lexicon, language: TextLanguage): readonly [Form, ...Form[]] {
  const typed = fold(withBarredD(part)).text;
  const forms: [Form, ...Form[]] = [{ text: typed, because: 'typed' }];
  const add = (because: Form['because'], texts: readonly string[]) => {
    for (const text of texts.map((each) => fold(each).text)) {
      if (!forms.some((form) => form.text === text)) forms.push({ text, because });
    }
  };
  add('numeral', otherNumerals(typed));
  add('synonym', otherNames(typed, lexicon, language));
  add('translation', translations(typed, lexicon, language));
  return forms;
}

/** Keyboards without đ write dd: no word of the three languages begins so, and QĐ stands in numbers of decisions. */
function withBarredD(text: string): string {
  return text.replace(/(?<!\p{L})dd(?=\p{L})|(?<=(?<!\p{L})q)dd(?!\p{L})/giu, 'đ');
}

function wordsOf(terms: readonly Term[], segment: Segment): readonly string[] {
  const words = new Set(terms.flatMap(({ forms: [{ text }] }) => segment(text)).map((word) => fold(word).text).filter((word) => word !== ''));
  const [only = ''] = words;
  // One long word that is written nowhere says nothing; its pairs of characters may: 住房 of 住房公积金.
  return words.size === 1 && [...only].length > 3 && isHan(only) ? (only.match(/.{1,2}/gu) ?? []) : [...words];
}

/** For a short Chinese term: one character wrong, one too many, one missing. */
function nearOf(terms: readonly Term[]): readonly Near[] {
  const chars = [...(terms[0]?.forms[0].text ?? '')];
  if (terms.length !== 1 || chars.length < 3 || chars.length > 12 || !chars.every(isHan)) return [];
  const wrong = chars.map((_, index) => [chars.slice(0, index), chars.slice(index + 1)]);
  const missing = chars.slice(1).map((_, index) => [chars.slice(0, index + 1), chars.slice(index + 1)]);
  return [...wrong, ...missing].map((halves) => halves.map((half) => half.join('')));
}
