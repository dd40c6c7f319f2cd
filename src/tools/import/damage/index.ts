import type { Suspicion } from '../../../schemas/originals/index.ts';
import type { Draft } from '../structure/draft.ts';
import { brokenParagraphs, otherFusedFigures } from './neighbours.ts';
import { damagedWords, numbersRunTogether, unbalancedMarks } from './texts.ts';

/** Everything that looks damaged, with what it may have been. Nothing is changed. */
export function damageIn(blocks: readonly Draft[]): readonly Suspicion[] {
  const alone = blocks.flatMap((block) => [...damagedWords(block), ...unbalancedMarks(block), ...numbersRunTogether(block)]);
  return [...alone, ...brokenParagraphs(blocks), ...otherFusedFigures(blocks, alone)];
}
