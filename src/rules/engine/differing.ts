import type { Reading } from '../vocabulary/index.ts';

/** A reading with what each option makes of something; nothing where all of them make the same of it. */
export function differing<T>(
  { id, recommended, options }: Reading, make: (option: string) => T, alike: (a: T, b: T) => boolean,
): readonly Readonly<{ reading: string; recommended: string | null; options: readonly T[] }>[] {
  const made = options.map(make);
  const [first] = made;
  return first === undefined || made.every((other) => alike(first, other)) ? [] : [{ reading: id, recommended, options: made }];
}
