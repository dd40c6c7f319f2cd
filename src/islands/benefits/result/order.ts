import type { Explained } from '../../../rules/engine/index.ts';

/** Benefits after this rank are folded away. */
export const lastShown = 5;

/** In what order benefits are shown: money that is certain and known first, what is ruled out last. */
export function rankOf({ verdict, measure, ifEntitled }: Explained): number {
  const isMoney = measure !== null;
  const hasSum = ifEntitled !== null && ifEntitled.high !== Infinity;
  switch (verdict) {
    case 'certain':
      return isMoney ? (hasSum ? 0 : 1) : 4;
    case 'depends':
      return isMoney ? 2 : 5;
    case 'officeDecides':
      return 3;
    case 'impossible':
      return lastShown + 1;
    case 'notInForce':
      return lastShown + 2;
  }
}

/** Benefits as they are shown, those of the same rank in the order of the rules. */
export function ordered(outcomes: readonly Explained[]): readonly Explained[] {
  return [...outcomes].sort((one, other) => rankOf(one) - rankOf(other));
}
