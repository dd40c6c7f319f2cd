import type { PolicyWords } from '../../../vocabulary/index.ts';
import type { groups } from '../assessment.ts';
import type { q } from '../questions.ts';
import type { requirements } from '../rules.ts';

type Values<T> = T[keyof T];

/** The words of this check-list; leaving one out does not compile. */
export type Words = PolicyWords<
  Values<typeof q>, never, never, never, 'noList' | 'noDay' | 'noStandard' | 'warnings', never, (typeof requirements)[number]
> & Readonly<{
  /** The titles of the groups the requirements are shown in. */
  groups: Readonly<Record<keyof typeof groups, string>>;
}>;
