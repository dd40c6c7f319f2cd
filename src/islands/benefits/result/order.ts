import type { Explained } from '../../../rules/engine/index.ts';

/** In what order benefits are shown: money that is certain first, what is ruled out last. */
export function rankOf({ verdict, measure }: Explained): number {
  const isMoney = measure !== null;
  switch (verdict) {
    case 'certain':
      return isMoney ? 0 : 3;
    case 'depends':
      return isMoney ? 1 : 4;
    case 'officeDecides':
      return 2;
    case 'impossible':
      return 5;
    case 'notInForce':
      return 6;
  }
}

/** Benefits as they are shown, those of the same rank in the order of the rules. */
export function ordered(outcomes: readonly Explained[]): readonly Explained[] {
  return [...outcomes].sort((one, other) => rankOf(one) - rankOf(other));
}
