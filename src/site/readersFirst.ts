import type { SiteLanguage } from './languages.ts';
import type { Policy } from './policies.ts';

/** What stands in the reader's own language first, otherwise in the order given: a reader of Vietnamese need not pass twelve Chinese documents. */
export function readersFirst<T>(all: readonly T[], lang: SiteLanguage, langOf: (each: T) => Policy['lang']): readonly T[] {
  return [...all.filter((each) => langOf(each) === lang), ...all.filter((each) => langOf(each) !== lang)];
}
