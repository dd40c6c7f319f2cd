import type { Citation } from './clause.ts';
import { atLeast, type Compared, type Condition } from './condition.ts';
import { countOf, portion } from './quantity.ts';
import type { ListId } from './question.ts';

/** At least `over` ÷ `under` of a list meets the condition; compared exactly, so 2 of 3 is "two thirds". */
export function shareOf(
  list: ListId, where: Condition, over: number, under: number, cite: Citation,
): Compared {
  return atLeast(countOf(list, where), portion(over, under, countOf(list), cite), cite);
}
