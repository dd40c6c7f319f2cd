import { counties } from './examples/counties.ts';
import type { Example } from './examples/case.ts';
import { towns } from './examples/towns.ts';

export type { Example, Expected } from './examples/case.ts';

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly Example[] = [...counties, ...towns];
