import type { PolicyWords } from '../../../vocabulary/index.ts';
import type { GroupId } from '../catalogue.ts';
import type { q } from '../questions/index.ts';
import type { r } from '../readings.ts';
import type { entitlements, named, requirements } from '../rules.ts';

type Values<T> = T[keyof T];

/** What this tool does not check. */
export type Remark =
  | 'whoPaysCleaners' | 'fullTime' | 'tools' | 'howMuchFee' | 'whatXIs' | 'howScored' | 'whoIsTalkedTo' | 'yearLost' | 'fundYear' | 'fundWages'
  | 'watersMended' | 'fourthKind' | 'howBasically' | 'wholeYear';

/** The words of this calculator; leaving one out does not compile. */
export type Words = PolicyWords<
  Values<typeof q>, never, (typeof entitlements)[number], Values<typeof r>, Remark, keyof typeof named, (typeof requirements)[number]
> & Readonly<{
  /** The titles of the groups the requirements are shown in. */
  groups: Readonly<Record<GroupId, string>>;
}>;
