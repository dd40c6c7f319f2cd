import type { Term } from '../../schemas/index.ts';
import type { Names, TextLanguage } from './lexicon.ts';

/** What each term of the glossary is called in each language. A term with one name in all is left out. */
export function readNames(glossary: readonly Term[]): readonly Names[] {
  return glossary
    .map((entry) => ({ zh: namesIn(entry, 'zh'), vi: namesIn(entry, 'vi'), en: namesIn(entry, 'en') }))
    .filter((names) => new Set(Object.values(names).flat()).size > 1);
}

/**
 * A term and its aliases, without explanations in brackets. A name that holds another is left out, since whoever looks for
 * the shorter finds it too, and so is an alias that is a list.
 */
function namesIn(entry: Term, language: TextLanguage): readonly string[] {
  const { term, aliases } = entry[language];
  const names = [...new Set([term, ...aliases].map((name) => name.replace(/\s*[（(][^（）()]*[）)]$/u, '')))].filter((name) => !/[、，；,;（）()]/u.test(name));
  return names.filter((name) => !names.some((other) => other !== name && name.includes(other)));
}
