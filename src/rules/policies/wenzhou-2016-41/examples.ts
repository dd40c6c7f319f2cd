import { allowances } from './examples/allowances.ts';
import type { FamilyExample } from './examples/case.ts';
import { elsewhere } from './examples/elsewhere.ts';
import { everyday } from './examples/everyday.ts';

/** The named examples, each worked out by hand. The first is the one of the README. */
export const examples: readonly FamilyExample[] = [...allowances, ...elsewhere, ...everyday];
