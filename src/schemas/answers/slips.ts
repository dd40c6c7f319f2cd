import type { Answers, PartsOfWholes } from '../../rules/vocabulary/index.ts';
import { partsAbove } from '../case/index.ts';
import type { Problem } from './problem.ts';

/** Parts larger than the wholes they are counted in, each at its place. */
export function slipsIn(within: PartsOfWholes | undefined, answers: Answers, placeOf: (question: string) => string): readonly Problem[] {
  return partsAbove(within, (id) => answers[id])
    .map(({ part, given, whole, most }) => ({ at: placeOf(part), fault: 'aboveWhole', given: String(given), allowed: `"${whole}" (${String(most)})` }));
}
