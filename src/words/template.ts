import type { Language } from '../rules/vocabulary/index.ts';

/** The names of the gaps in a sentence: `n` in `第{n}位`. */
export type GapsIn<Text extends string> = Text extends `${string}{${infer Gap}}${infer Rest}` ? Gap | GapsIn<Rest> : never;

/**
 * A sentence with gaps, as data: it can stand in a page and be read there. A text assigned to it must hold every gap, or
 * it does not compile.
 */
export type Template<Gap extends string = string> = Every<Gap> & Readonly<{ gaps?: Gap }>;

/** The intersection over all gaps: a union would be content with one of them. */
type Every<Gap extends string> =
  (Gap extends unknown ? (text: `${string}{${Gap}}${string}`) => void : never) extends (text: infer Text extends string) => void ? Text : never;

/** How a language tells one thing from several; every language has `other`. */
export type PluralForm = 'one' | 'other';

/** A sentence about a number of things, in the forms its language needs; `{n}` is the number. */
export type Counted<Form extends PluralForm = 'other'> = { readonly [F in Form | 'other']: F extends 'other' ? Template<'n'> : string };

/** What fills the gaps of a template. */
type Filling<Text extends string> = Readonly<Record<
  Text extends Readonly<{ gaps?: infer Gap extends string }> ? Gap : GapsIn<Text>, string | number
>>;

/** A sentence with its gaps filled; leaving one out does not compile. */
export function fill<const Text extends string>(text: Text, values: Filling<NoInfer<Text>>): string {
  const known: Readonly<Record<string, string | number>> = values;
  return text.replaceAll(/\{(\w+)\}/gu, (gap, name: string) => String(known[name] ?? gap));
}

/** A sentence about `n` things, in the form that number takes in the language. */
export function count(counted: Readonly<{ one?: string; other: Template<'n'> }>, n: number, lang: Language): string {
  // Of the three languages English alone has a form of its own, for exactly one.
  return fill((lang === 'en' && n === 1 ? counted.one : undefined) ?? counted.other, { n });
}
