import type { Treated } from '../../../rules/engine/index.ts';
import { fill } from '../../../words/index.ts';
import type { Tools } from '../tools.ts';

/** How far a village is, in words. */
export function treatedText(treated: Treated, { words: { island: { list } } }: Pick<Tools, 'words'>): string {
  return treated.kind === 'in' ? fill(list.treatedIn, { year: treated.year }) : list.treated[treated.kind];
}
