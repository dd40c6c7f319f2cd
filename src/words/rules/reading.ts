import type { Reading } from '../../rules/vocabulary/index.ts';
import { fill } from '../template.ts';
import { wordsFor, type Speaker } from './speaker.ts';
import { branch, type WordTree } from './tree.ts';

/**
 * What a reading decides: said by the way it is read here, with the other ways beside it; where nothing speaks for one
 * way over another, all of them as cases.
 */
export function readTree<T>(
  { id, recommended }: Reading, of: Readonly<Record<string, T>>, speaker: Speaker, say: (part: T) => WordTree,
): WordTree {
  const words = wordsFor(speaker.words.readings, id);
  const said = Object.entries(of).map(([option, part]) => ({ option, text: wordsFor(words.options, option), tree: say(part) }));
  const used = said.find(({ option }) => option === recommended);
  if (used === undefined) {
    const cases = branch(fill(speaker.phrases.unclear, { title: words.title }), 'cases', said.map(({ text, tree }) => branch(text, null, [tree])));
    return { ...cases, readings: [{ id, title: words.title, used: null, others: [] }] };
  }
  const others = said.filter((each) => each !== used);
  return { ...used.tree, readings: [{ id, title: words.title, used: used.text, others }, ...used.tree.readings] };
}
