import type { CommuneExample } from './examples/case.ts';
import { procedures } from './examples/procedures.ts';
import { scores } from './examples/scores.ts';

/** The named examples of this calculator. */
export const examples: readonly CommuneExample[] = [...scores, ...procedures];
