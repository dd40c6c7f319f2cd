import type { AssessmentExample } from '../../../vocabulary/index.ts';
import { counties } from './examples/counties.ts';
import { towns } from './examples/towns.ts';

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly AssessmentExample[] = [...counties, ...towns];
