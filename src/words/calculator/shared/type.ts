import type { Counted, GapsIn, PluralForm, Template } from '../../template.ts';
import type { zh } from './zh.ts';

/**
 * The same sentences in another language: every one must be there with all its gaps, whatever it says, and every count in
 * each form the language has.
 */
export type InOtherWords<T, Form extends PluralForm = 'other'> =
  T extends string ? ([GapsIn<T>] extends [never] ? string : Template<GapsIn<T>>)
    : T extends Readonly<{ other: `${string}{n}${string}` }> ? Counted<Form>
      : T extends readonly (infer E)[] ? readonly InOtherWords<E, Form>[]
        : { readonly [K in keyof T]: InOtherWords<T[K], Form> };

/** What every calculator says while it asks; leaving a sentence out does not compile. */
export type SharedWords<Form extends PluralForm = 'other'> = InOtherWords<typeof zh, Form>;
