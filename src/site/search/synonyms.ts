import type { Term } from '../../schemas/index.ts';

/**
 * Groups of words that mean the same, from the glossary: a term and its aliases in one language. A word that holds another
 * of its group is left out, since whoever looks for the shorter finds it too, and so is an alias that is a list.
 */
export function synonyms(glossary: readonly Term[], language: 'zh' | 'vi' | 'en'): readonly (readonly string[])[] {
  return glossary.map((entry) => {
    const { term, aliases } = entry[language];
    const words = [...new Set([term, ...aliases])].filter((word) => !/[、，；,;（）()]/u.test(word));
    return words.filter((word) => !words.some((other) => other !== word && word.includes(other)));
  }).filter((group) => group.length > 1);
}
