/**
 * Strong Kleene truth. `unknown` is a word of its own: a missing answer is never "no" and never zero,
 * and "I don't know" is an answer.
 */
export type Truth = 'yes' | 'no' | 'unknown';

/** The opposite of a truth; the opposite of unknown is unknown. */
export function opposite(truth: Truth): Truth {
  switch (truth) {
    case 'yes':
      return 'no';
    case 'no':
      return 'yes';
    case 'unknown':
      return 'unknown';
  }
}

/** `yes` when every truth is yes, `no` as soon as one is no, otherwise unknown. */
export function everyTruth(truths: readonly Truth[]): Truth {
  let all: Truth = 'yes';
  for (const truth of truths) {
    if (truth === 'no') return 'no';
    if (truth === 'unknown') all = 'unknown';
  }
  return all;
}

/** `yes` as soon as one truth is yes, `no` when every one is no, otherwise unknown. */
export function someTruth(truths: readonly Truth[]): Truth {
  let any: Truth = 'no';
  for (const truth of truths) {
    if (truth === 'yes') return 'yes';
    if (truth === 'unknown') any = 'unknown';
  }
  return any;
}

/** The truth all of them share, or unknown: what is certain whichever of them holds. */
export function agreedTruth(truths: readonly Truth[]): Truth {
  const first = truths[0] ?? 'unknown';
  return truths.every((truth) => truth === first) ? first : 'unknown';
}
