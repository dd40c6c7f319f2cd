/**
 * Strong Kleene truth. `unknown` is a word of its own: a missing answer is never "no" and never zero,
 * and "I don't know" is an answer.
 */
export type Truth = 'yes' | 'no' | 'unknown';

const opposites = { yes: 'no', no: 'yes', unknown: 'unknown' } as const satisfies Record<Truth, Truth>;

/** The opposite of a truth; the opposite of unknown is unknown. */
export function opposite(truth: Truth): Truth {
  return opposites[truth];
}

/** `yes` when every truth is yes, `no` as soon as one is no, otherwise unknown. */
export function everyTruth(truths: readonly Truth[]): Truth {
  return unlessDecided('no', truths);
}

/** `yes` as soon as one truth is yes, `no` when every one is no, otherwise unknown. */
export function someTruth(truths: readonly Truth[]): Truth {
  return unlessDecided('yes', truths);
}

/** One `decisive` truth decides; without one, an unknown leaves it open. */
function unlessDecided(decisive: 'yes' | 'no', truths: readonly Truth[]): Truth {
  if (truths.includes(decisive)) return decisive;
  return truths.includes('unknown') ? 'unknown' : opposite(decisive);
}

/** The truth all of them share, or unknown: what is certain whichever of them holds. */
export function agreedTruth(truths: readonly Truth[]): Truth {
  const first = truths[0] ?? 'unknown';
  return truths.every((truth) => truth === first) ? first : 'unknown';
}
