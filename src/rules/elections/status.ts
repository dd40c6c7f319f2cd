import type { Truth } from '../vocabulary/index.ts';

/**
 * What a check comes to. `deviates` is said of what is only usual, never "broken"; `notRegulated` means that the national
 * law of that day has no such rule, which does not make anything lawful; `notRequired` that its condition does not hold.
 */
export type Status = 'met' | 'unmet' | 'deviates' | 'notRequired' | 'notRegulated' | 'officeDecides' | 'unknown';

/** The worst first; the last two say nothing about the whole. */
const worstFirst = ['unmet', 'unknown', 'officeDecides', 'deviates', 'met', 'notRegulated', 'notRequired'] as const satisfies readonly Status[];

/** The worst of several; where none applies, that none is regulated, or that none is required. */
export function worst(statuses: readonly Status[]): Status {
  return worstFirst.find((status) => statuses.includes(status)) ?? 'notRequired';
}

/** A truth as a status: what must be so and is not is unmet. */
export function must(truth: Truth): Status {
  return truth === 'yes' ? 'met' : truth === 'no' ? 'unmet' : 'unknown';
}

/** What must be done once something is so: where it is, that is met and nobody is said to have broken it; where it is not, nothing is asked. */
export function due(truth: Truth): Status {
  return truth === 'yes' ? 'met' : truth === 'no' ? 'notRequired' : 'unknown';
}

/** A truth as a status where the text only says what is usual. */
export function usual(truth: Truth): Status {
  return truth === 'no' ? 'deviates' : must(truth);
}
