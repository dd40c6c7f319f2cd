import type { zh } from './zh.ts';

/** The same sentences in another language: every one must be there, whatever it says. */
export type InOtherWords<T> =
  T extends string ? string
    : T extends (...given: infer G) => infer R ? (...given: G) => InOtherWords<R>
      : T extends readonly (infer E)[] ? readonly InOtherWords<E>[]
        : { readonly [K in keyof T]: InOtherWords<T[K]> };

/** What every calculator says while it asks; leaving a sentence out does not compile. */
export type SharedWords = InOtherWords<typeof zh>;
