import { fold, withoutMarks } from './fold.ts';
import { textLanguages, type Lexicon, type TextLanguage } from './lexicon.ts';

/** The text with a name in it replaced by each other name of the same thing in that language. */
export function otherNames(text: string, { names }: Lexicon, language: TextLanguage): readonly string[] {
  const out = new Set<string>();
  for (const { [language]: group } of names) {
    // The longest name of a group that stands in the text is the one meant: 最低生活保障 holds no shorter name of itself.
    const found = [...group].sort((a, b) => b.length - a.length).find((name) => text.includes(name));
    if (found === undefined) continue;
    for (const other of group) if (other !== found && !text.includes(other)) out.add(text.replaceAll(found, other));
  }
  return [...out];
}

/** What a thing is called in a language, when the whole text is its name in another. */
export function translations(text: string, { names }: Lexicon, language: TextLanguage): readonly string[] {
  const wanted = plain(text);
  const isNamed = (group: readonly string[]) => group.some((name) => plain(name) === wanted);
  return names.filter((thing) => textLanguages.some((other) => other !== language && isNamed(thing[other]))).flatMap((thing) => thing[language]);
}

function plain(text: string): string {
  return withoutMarks(fold(text).text);
}
