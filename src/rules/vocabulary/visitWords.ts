import type { Checklist, ItemGroup, Part, ScoredItem } from './visit.ts';
import type { Reading } from './reading.ts';
import type { ReadingWords } from './words.ts';

/** All words of one scheme of visits in one language; leaving one out does not compile. */
export type VisitWords<
  G extends ItemGroup, I extends ScoredItem, S extends Part, C extends Checklist, R extends Reading, Remark extends string,
> = Readonly<{
  title: string;
  intro: string;
  groups: Readonly<Record<G['id'], string>>;
  /** What each item is called, and what is looked at. */
  items: Readonly<Record<I['id'], Readonly<{ label: string; look: string }>>>;
  steps: Readonly<Record<S['id'], string>>;
  checklists: { readonly [K in C as K['id']]: Readonly<{ title: string; parts: Readonly<Record<K['parts'][number]['id'], string>> }> };
  readings: { readonly [K in R as K['id']]: ReadingWords<K> };
  /** What this tool does not check. */
  remarks: Readonly<Record<Remark, string>>;
}>;

/** Words as views read them, when the scheme is not known at compile time. */
export type AnyVisitWords = Readonly<{
  title: string;
  intro: string;
  groups: Readonly<Record<string, string>>;
  items: Readonly<Record<string, Readonly<{ label: string; look: string }>>>;
  steps: Readonly<Record<string, string>>;
  checklists: Readonly<Record<string, Readonly<{ title: string; parts: Readonly<Record<string, string>> }>>>;
  readings: Readonly<Record<string, Readonly<{ title: string; options: Readonly<Record<string, string>>; why: string; ask: string }>>>;
  remarks: Readonly<Record<string, string>>;
}>;
