import { cite, type Citation, type CommitteeLaw, type Fraction } from '../../vocabulary/index.ts';

const policy = 'residents-committee-law-2018';

const call = (part: number, of: number, phrase: string): Fraction => ({ part, of, exact: true, word: 'AMB-RC-01', cite: cite('rc18-10-2a', phrase) });
const majority = (phrase: string): Fraction => ({ part: 1, of: 2, exact: false, word: 'AMB-RC-02', cite: cite('rc18-9-3', phrase) });
const removal: Citation = cite('rc18-10-3', '居委会成员的撤换和补选');

/** What both older texts say alike; all that came in 2026 is not regulated by them. */
const shared = {
  policy,
  inForce: { cite: cite('rc18-23-1', '1990年1月1日起施行') },
  members: { least: 5, most: 9, cite: cite('rc18-7-1a', '5人到9人') },
  chair: { exactly: 1, cite: cite('rc18-7-1a', '由主任、副主任、委员组成') },
  women: null,
  kin: null,
  minority: { least: 1, cite: cite('rc18-7-1b', '人数较少的民族的成员') },
  households: { least: 100, most: 700, cite: cite('rc18-6-1', '一般在100户到700户之间') },
  otherHouseholds: null,
  approval: { proposedBySubdistrict: false, cite: cite('rc18-6-2', '都由区政府或不设区的市政府决定') },
  groupRepresentatives: { least: 2, most: 3, cite: cite('rc18-8-1a', '每个居民小组选2到3名代表') },
  householdsPerRepresentative: null,
  otherPerRepresentative: null,
  groupLeader: { onlyRepresentatives: false, cite: cite('rc18-14-1', '小组长由居民小组推选') },
  renewal: null,
  sameTerm: null,
  ways: { cite: cite('rc18-8-1a', '由居住地全体有选举权的居民来选') },
  byRepresentatives: { cite: cite('rc18-8-1a', '根据居民的意见') },
  electionCommittee: null,
  franchise: { age: 18, cite: cite('rc18-8-2', '年满18周岁的居民') },
  registration: null,
  voterList: null,
  representativeList: null,
  objection: null,
  decision: null,
  decisionPublished: null,
  nominators: null,
  barred: null,
  moreThanSeats: null,
  meeting: null,
  turnout: null,
  elected: null,
  runoff: null,
  formalities: null,
  proxy: null,
  recall: null,
  removalByAssembly: { cite: removal },
  ends: null,
  byElection: null,
  handover: null,
  assembly: {
    members: { age: 18, cite: cite('rc18-9-s1', '18周岁以上的居民组成') },
    forms: ['allAdults', 'householdReps', 'groupReps'],
    formCite: cite('rc18-9-2', '三种形式'),
    call: {
      adults: call(1, 5, '五分之一以上18周岁以上的居民提议'),
      households: call(1, 5, '五分之一以上的户提议'),
      groups: call(1, 3, '三分之一以上的居民小组提议'),
    },
    notice: null,
    quorum: majority('有过半数的人出席'),
    pass: majority('要有出席人的过半数通过'),
  },
  representativeMeeting: null,
  disclosure: null,
  supervision: null,
  appraisal: null,
  audit: null,
} as const;

/** The law until its term of office was changed: three years. */
export const law1989: CommitteeLaw = {
  ...shared, id: 'L89', from: '1990-01-01', until: '2018-12-28', term: { years: 3, cite: cite('rc89-8-1', '任期是3年') },
};

/** The law as changed on 29 December 2018: five years. */
export const law2018: CommitteeLaw = {
  ...shared, id: 'L18', from: '2018-12-29', until: '2025-12-31', term: { years: 5, cite: cite('rc18-8-1b', '任期是5年') },
};
