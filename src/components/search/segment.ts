import type { Segment } from '../../site/search/index.ts';

/** Cuts a text into words by the browser's own dictionary; into pairs of characters where it has none. */
export function segmenter(language: string): Segment {
  if (!('Segmenter' in Intl)) return (text) => text.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}\s]+/gu) ?? [];
  const words = new Intl.Segmenter(language, { granularity: 'word' });
  return (text) => [...words.segment(text)].filter(({ isWordLike }) => isWordLike === true).map(({ segment }) => segment);
}
