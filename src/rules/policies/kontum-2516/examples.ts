import type { Example } from './examples/case.ts';
import { procedures } from './examples/procedures.ts';
import { scores } from './examples/scores.ts';

export type { Example, Expected } from './examples/case.ts';

/** The named examples of this calculator. */
export const examples: readonly Example[] = [...scores, ...procedures];
