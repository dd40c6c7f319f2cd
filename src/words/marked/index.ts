/** What the page of a policy says of clauses that bear the marks of a case: fetched with them, in the languages of policies. */
import type { zh } from './zh.ts';

export { vi } from './vi.ts';
export { zh } from './zh.ts';

type Said<T> = T extends string ? string : T extends (...given: infer G) => string ? (...given: G) => string : { readonly [K in keyof T]: Said<T[K]> };

/** Leaving one of the sentences out does not compile. */
export type MarkedWords = Said<typeof zh>;
