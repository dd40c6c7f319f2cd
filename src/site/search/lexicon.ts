/** A language of texts; each has an index of its own. */
export const textLanguages = ['zh', 'vi', 'en'] as const;

/** A language of texts. */
export type TextLanguage = (typeof textLanguages)[number];

/**
 * What the index itself cannot know, fetched once when search is first used. It holds no list of documents, so it does not
 * grow with their number: titles, numbers and clause ids are in the index.
 */
export type Lexicon = Readonly<{
  /** The folder of each language's index; its name changes with what is in it. */
  indexes: Readonly<Partial<Record<TextLanguage, string>>>;
  /** Traditional characters, each at the place of its simplified form in `simplified`. */
  traditional: string;
  simplified: string;
  /** The names of one thing, by language: 低保 and 最低生活保障, and what it is called in Vietnamese. */
  names: readonly Names[];
}>;

/** The names of one thing in each language. */
export type Names = Readonly<Record<TextLanguage, readonly string[]>>;

/** The languages that have an index. */
export function languagesOf({ indexes }: Lexicon): readonly TextLanguage[] {
  return textLanguages.filter((language) => indexes[language] !== undefined);
}

/** The text with the traditional characters of the lexicon's pairs in simplified form. */
export function simplify(text: string, { traditional, simplified }: Lexicon): string {
  const from = [...traditional];
  const to = [...simplified];
  const pairs = new Map(from.map((char, index) => [char, to[index] ?? char]));
  return [...text].map((char) => pairs.get(char) ?? char).join('');
}
