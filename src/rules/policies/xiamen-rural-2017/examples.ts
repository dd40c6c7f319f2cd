import type { Example } from './examples/case.ts';
import { city } from './examples/city.ts';
import { villages } from './examples/villages.ts';

export type { Example, Expected } from './examples/case.ts';

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly Example[] = [...villages, ...city];
