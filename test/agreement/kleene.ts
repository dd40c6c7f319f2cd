import type { Truth } from '../../src/rules/vocabulary/index.ts';

/** Three-valued logic written out a second time, so that a slip in the engine's own is not repeated here. */
export function and(...truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes as soon as one is yes; no only when all are. */
export function or(...truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}

/** Yes and no change places; unknown stays. */
export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** A test that was settled. */
export function known(holds: boolean): Truth {
  return holds ? 'yes' : 'no';
}
