import type { Reading } from '../../rules/vocabulary/index.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import type { WordTree } from './tree.ts';

/** What a reading decides, said by the way it is read here, with the other ways beside it. */
export function readTree<T>(
  { id, recommended }: Reading, of: Readonly<Record<string, T>>, speaker: Speaker, say: (part: T) => WordTree,
): WordTree {
  const words = wordsFor(speaker.words.readings, id);
  const others = Object.entries(of)
    .filter(([option]) => option !== recommended)
    .map(([option, part]) => ({ text: wordsFor(words.options, option), tree: say(part) }));
  const main = say(recommendedOf(of, recommended));
  const note = { id, title: words.title, used: wordsFor(words.options, recommended), others };
  return { ...main, readings: [note, ...main.readings] };
}

/** The branch of the option that is used. @throws Error when a reading recommends none of its options. */
export function recommendedOf<T>(of: Readonly<Record<string, T>>, option: string): T {
  const found = of[option];
  if (found === undefined) throw new Error(`A reading recommends "${option}", which is none of its options.`);
  return found;
}
