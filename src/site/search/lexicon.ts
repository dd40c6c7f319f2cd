/**
 * What the index itself cannot know, fetched once when search is first used. It holds no list of documents, so it does not
 * grow with their number: titles, numbers and clause ids are in the index.
 */
export type Lexicon = Readonly<{
  /** The languages that have an index. */
  languages: readonly string[];
  /** Traditional characters, each at the place of its simplified form in `simplified`. */
  traditional: string;
  simplified: string;
  /** Groups of words that mean the same, such as 低保 and 最低生活保障. */
  same: readonly (readonly string[])[];
}>;

/** A lexicon that knows nothing, for a search that must do without. */
export const emptyLexicon: Lexicon = { languages: ['zh'], traditional: '', simplified: '', same: [] };

/** The text with the traditional characters of the lexicon's pairs in simplified form. */
export function simplify(text: string, { traditional, simplified }: Lexicon): string {
  const from = [...traditional];
  const to = [...simplified];
  const pairs = new Map(from.map((char, index) => [char, to[index] ?? char]));
  return [...text].map((char) => pairs.get(char) ?? char).join('');
}

/** The text with one word in it replaced by each word that means the same. */
export function sameMeaning(text: string, { same }: Lexicon): readonly string[] {
  const out = new Set<string>();
  for (const group of same) {
    // The longest word of a group that stands in the text is the one meant: 最低生活保障 holds no shorter name of itself.
    const found = [...group].sort((a, b) => b.length - a.length).find((word) => text.includes(word));
    if (found === undefined) continue;
    for (const other of group) if (other !== found && !text.includes(other)) out.add(text.replaceAll(found, other));
  }
  return [...out];
}
