import { allowances } from './examples/allowances.ts';
import type { Example } from './examples/case.ts';
import { elsewhere } from './examples/elsewhere.ts';
import { everyday } from './examples/everyday.ts';

export type { Example, Expected } from './examples/case.ts';

/** The named examples, each worked out by hand. The first is the one of the README. */
export const examples: readonly Example[] = [...allowances, ...elsewhere, ...everyday];
