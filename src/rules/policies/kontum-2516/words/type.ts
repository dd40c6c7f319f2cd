import type { PolicyWords } from '../../../vocabulary/index.ts';
import type { FurtherId, GroupId } from '../catalogue.ts';
import type { criterion, done, ofYear, papers, seats, target, unit } from '../questions.ts';
import type { r } from '../readings.ts';
import type { named, requirements } from '../rules.ts';

type Values<T> = T[keyof T];

type Asked = Values<typeof unit> | Values<typeof criterion> | Values<typeof done> | Values<typeof seats> | Values<typeof papers>
  | Values<typeof ofYear> | Values<typeof target>;

/** Everything the rules point at by name that is neither question, requirement nor reading: what this tool does not check. */
export type Remark =
  | 'foundedHowOften' | 'othersMayJoin' | 'quorum' | 'samePerson' | 'oneCouncilAYear' | 'openList' | 'whereto' | 'onlyIfPassed'
  | 'copyOfRequest' | 'certificateForm' | 'awardRoute' | 'howManyDistricts' | 'afterwards';

/** The milestones of a year. */
export type MilestoneId = 'meeting' | 'communeDossier' | 'communeReport' | 'decision' | 'districtReport' | 'provinceReport' | 'awardDossier';

/** Who watches over a criterion. */
export type MonitorId = 'labour' | 'justice' | 'police' | 'health' | 'education' | 'culture';

/** The words of this calculator; leaving one out does not compile. */
export type Words = PolicyWords<Asked, never, never, Values<typeof r>, Remark, keyof typeof named, (typeof requirements)[number]> & Readonly<{
  groups: Readonly<Record<GroupId, string>>;
  /** What has a reader of its own: what it is, and what it says. */
  further: Readonly<Record<FurtherId, Readonly<{ title: string; what: string }>>>;
  monitors: Readonly<Record<MonitorId, string>>;
  /** Each milestone: what is to be done, who does it and where it goes. */
  milestones: Readonly<Record<MilestoneId, Readonly<{ title: string; who: string }>>>;
  schemes: Readonly<Record<'plan-2516' | 'decision-06', Readonly<{ name: string; short: string; when: string }>>>;
  /** The thirteen criteria of the decision of 2019, as names only. */
  criteria06: readonly [string, string, string, string, string, string, string, string, string, string, string, string, string];
}>;
