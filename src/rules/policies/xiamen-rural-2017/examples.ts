import type { AssessmentExample } from '../../vocabulary/index.ts';
import { city } from './examples/city.ts';
import { villages } from './examples/villages.ts';

/** The named examples, each worked out by hand. The first is the one to show. */
export const examples: readonly AssessmentExample[] = [...villages, ...city];
