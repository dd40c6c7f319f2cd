import type { PolicyWords, Question } from '../../../vocabulary/index.ts';
import type { BeyondId, GroupId } from '../catalogue.ts';
import type { r } from '../readings.ts';
import type { checks, counted, more, named } from '../rules.ts';

type Values<T> = T[keyof T];
type Checked = (typeof checks)[number];

/** The id of a statement of the self-check. */
export type CheckId = Checked['requirement']['id'];

/** Everything the rules point at by name that is neither question, requirement nor reading. */
export type Remark =
  // What this tool does not check.
  | 'unexplained' | 'listElsewhere' | 'noYear' | 'noStandard' | 'oneKind' | 'ownPlan' | 'yearFromGoal' | 'whoIsAble' | 'whichZone' | 'sinceWhen'
  | 'strivesFor' | 'notEveryVillage' | 'allThreeKinds' | 'ageOnTheDay' | 'howLongATerm' | 'oneCertificate' | 'noCriteria' | 'provincialStandard'
  | 'strivesWhat' | 'everyYear'
  // What lets a village off.
  | 'termRuns';

/** A statement of the self-check: its name, and the statement that is done, done in part or not. */
export type Statements<Id extends CheckId = CheckId> = Readonly<Record<Id, readonly [name: string, statement: string]>>;

/** The words of this calculator; leaving one out does not compile. */
export type Words = PolicyWords<
  Values<typeof counted> | Extract<Checked['question'], Question>, never, never, Values<typeof r>, Remark, keyof typeof named,
  Checked['requirement'] | (typeof more)[number]
> & Readonly<{
  /** The titles of the groups the requirements are shown in. */
  groups: Readonly<Record<GroupId, string>>;
  /** What is beyond a village, each in a few words. */
  beyond: Readonly<Record<BeyondId, string>>;
}>;

/** The words of what is counted and of the place. */
export type CountedWords = { readonly [K in Values<typeof counted> as K['id']]: Words['questions'][K['id']] };

/** The words of requirements on more than one statement. */
export type MoreWords = Pick<Words['requirements'], (typeof more)[number]['id']>;
