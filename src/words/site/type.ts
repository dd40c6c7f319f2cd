import type { zh } from './zh.ts';

/** The same sentences in another language: every one must be there, whatever it says. */
type InOtherWords<T> =
  T extends string ? string
    : T extends (...given: infer G) => string ? (...given: G) => string
      : T extends readonly (infer E)[] ? readonly InOtherWords<E>[]
        : { readonly [K in keyof T]: InOtherWords<T[K]> };

/** The sentences of the interface; leaving one out does not compile. */
export type SiteWords = InOtherWords<typeof zh>;
