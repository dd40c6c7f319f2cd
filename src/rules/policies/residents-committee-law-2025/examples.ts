import type { ISODate } from '../../vocabulary/index.ts';

/** A named case with what it comes to, worked out by hand from the text. */
export type ElectionExample = Readonly<{
  id: string;
  titles: Readonly<Record<'zh' | 'en', string>>;
  part: string;
  rulesOn: ISODate | null;
  facts: Readonly<Record<string, unknown>>;
  /** By check, or by check and row: `candidate[张三]`. */
  expect: Readonly<Record<string, string>>;
}>;

const candidate = (name: string, votes: number, more: object = {}) => ({ name, office: 'ordinary', nominatedBy: 'voters', nominators: 12, votes, ...more });

/** The named examples. */
export const examples: readonly ElectionExample[] = [
  {
    id: 'seven-with-women', part: 'lineUp', rulesOn: null,
    titles: { zh: '2026年产生的7人班子：主任1人、副主任2人、委员4人，妇女3人，没有亲属', en: 'Seven members formed in 2026: one chair, two deputies, four others; three women, no relatives' },
    facts: { formedOn: '2026-03-15', chairs: 1, deputies: 2, ordinary: 4, women: 3, kinAmong: 'no' },
    expect: { size: 'met', chair: 'met', women: 'met', kin: 'met', minority: 'notRegulated' },
  },
  {
    id: 'no-women-2026', part: 'lineUp', rulesOn: null,
    titles: { zh: '2026年产生的5人班子，没有妇女，有一对夫妻', en: 'Five members formed in 2026, no woman, and a married couple among them' },
    facts: { formedOn: '2026-03-15', chairs: 1, deputies: 1, ordinary: 3, women: 0, kinPairs: [{ a: '甲', b: '乙', relation: 'spouse' }] },
    expect: { size: 'met', women: 'unmet', kin: 'unmet' },
  },
  {
    id: 'no-women-2025', part: 'lineUp', rulesOn: null,
    titles: { zh: '同样的班子在2025年12月31日产生：当时的全国性法律没有写妇女和近亲属', en: 'The same committee formed on 31 December 2025, when the national law said nothing of women or relatives' },
    facts: { formedOn: '2025-12-31', chairs: 1, deputies: 1, ordinary: 3, women: 0, kinPairs: [{ a: '甲', b: '乙', relation: 'spouse' }], multiEthnic: 'no' },
    expect: { size: 'met', women: 'notRegulated', kin: 'notRegulated', minority: 'notRequired' },
  },
  {
    id: 'calendar', part: 'calendar', rulesOn: null,
    titles: { zh: '2026年9月15日选举：名单8月26日公布，刚好早20天', en: 'Election on 15 September 2026; the list made public on 26 August, exactly 20 days before' },
    facts: { electionDate: '2026-09-15', votingMode: 'allVoters', listPublishedOn: '2026-08-26', anyObjection: 'no', leavingAuditOn: '2026-09-14' },
    expect: { voterList: 'met', repList: 'notRequired', objection: 'notRequired', decision: 'notRequired', leavingAudit: 'met' },
  },
  {
    id: 'exactly-half', part: 'ballot', rulesOn: null,
    titles: { zh: '1500名选民收回750张票：刚好一半，选举无效', en: '1,500 voters, 750 ballots returned: exactly half, so the poll is not valid' },
    facts: { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsIssued: 760, ballotsReturned: 750, ordinarySeats: 1, candidates: [candidate('甲', 700), candidate('乙', 50)] },
    expect: { valid: 'unmet', 'candidate[甲]': 'unmet' },
  },
  {
    id: 'over-half', part: 'ballot', rulesOn: null,
    titles: { zh: '收回801张票：401票过了一半，400票没有', en: '801 ballots returned: 401 votes are more than half, 400 are not' },
    facts: { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsIssued: 820, ballotsReturned: 801, ordinarySeats: 2, candidates: [candidate('甲', 401), candidate('乙', 400), candidate('丙', 120)] },
    expect: { valid: 'met', 'candidate[甲]': 'met', 'candidate[乙]': 'unmet', 'candidate[丙]': 'unmet' },
  },
  {
    id: 'tie', part: 'ballot', rulesOn: null,
    titles: { zh: '两人同是500票，争最后一个名额：法律没有写，先列出来', en: 'Two have 500 votes each for the last seat: the law is silent, so it stays open' },
    facts: { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsIssued: 900, ballotsReturned: 900, ordinarySeats: 2, candidates: [candidate('甲', 700), candidate('乙', 500), candidate('丙', 500)] },
    expect: { 'candidate[甲]': 'met', 'candidate[乙]': 'unknown', 'candidate[丙]': 'unknown' },
  },
  {
    id: 'runoff', part: 'ballot', rulesOn: null,
    titles: { zh: '另行选举收回906张票：302票刚好三分之一，够；301票不够', en: 'Run-off with 906 ballots: 302 votes are exactly a third and enough, 301 are not' },
    facts: {
      electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsIssued: 900, ballotsReturned: 900, ordinarySeats: 2, runoffIssued: 910, runoffReturned: 906,
      candidates: [candidate('甲', 100, { inRunoff: 'yes', runoffVotes: 302 }), candidate('乙', 90, { inRunoff: 'yes', runoffVotes: 301 }), candidate('丙', 80, { inRunoff: 'yes', runoffVotes: 10 })],
    },
    expect: { valid: 'met', runoffValid: 'met', 'runoffCandidate[甲]': 'met', 'runoffCandidate[乙]': 'unmet', 'runoffCandidate[丙]': 'unmet' },
  },
  {
    id: 'two-thirds', part: 'ballot', rulesOn: null,
    titles: { zh: '90名居民代表，60人投票：刚好三分之二，不够，要超过', en: '90 representatives, 60 vote: exactly two thirds is not enough, it takes more' },
    facts: { electionDate: '2026-09-15', votingMode: 'residentReps', opinionSupports: 'yes', ballotBase: 90, ballotsIssued: 60, ballotsReturned: 60 },
    expect: { mode: 'met', valid: 'unmet' },
  },
  {
    id: 'meeting-two-thirds', part: 'repMeeting', rulesOn: '2026-05-01',
    titles: { zh: '5名成员加40名代表，30人到会：刚好三分之二，可以开会', en: '5 members and 40 representatives, 30 came: exactly two thirds is enough for a meeting' },
    facts: { committeeMembers: 5, repsTotal: 40, dualMembers: 0, repAttended: 30, repYes: 16 },
    expect: { repShare: 'met', repQuorum: 'met', repDecision: 'met' },
  },
  {
    id: 'four-proxies', part: 'proxies', rulesOn: null,
    titles: { zh: '一个人接受了4份委托：超过3份，哪一份无效没有写', en: 'One voter holds four proxies: more than three, and which is void is not written' },
    facts: {
      electionDate: '2026-09-15', votingMode: 'allVoters', proxyListPublished: 'yes',
      delegations: ['甲', '乙', '丙', '丁'].map((principal) => ({ principal, delegate: '戊', away: 'yes', written: 'yes', isVoter: 'yes', isCandidate: 'no' })),
    },
    expect: { 'delegate[戊]': 'unmet', 'delegation[甲]': 'unknown', 'delegation[丁]': 'unknown', proxyList: 'met' },
  },
  {
    id: 'recall-tenth', part: 'recall', rulesOn: '2026-06-01',
    titles: { zh: '1005名有选举权的居民，101人联名：够十分之一', en: '1,005 residents with the vote, 101 sign: a tenth is reached' },
    facts: { petitionKind: 'allVoters', petitionSigners: 101, petitionBase: 1005, reasonGiven: 'yes', defenceAllowed: 'yes', electedBy: 'allVoters', recallBase: 1005, recallReturned: 503, recallYes: 252 },
    expect: { petition: 'met', recallTurnout: 'met', recallMajority: 'met', recalled: 'met' },
  },
  {
    id: 'tianjin-seven', part: 'city', rulesOn: null,
    titles: { zh: '天津2012：7人班子，主任56岁，离退休3人，交叉任职5人里的3人', en: 'Tianjin 2012: seven members, the chair is 56, three are retired, three of five hold both posts' },
    facts: { electionDate: '2012-04-10', chairs: 1, deputies: 2, ordinary: 4, chairAge: 56, ageException: 'no', retired: 3, partyTeam: 5, committeeParty: 5, overlap: 3, secretaryIsChair: 'yes', partyStaff: 1, kinAmong: 'no', households: 2900 },
    expect: { window: 'met', citySize: 'met', chairAge: 'deviates', retired: 'deviates', overlap: 'met', partyStaff: 'met', cityKin: 'met', cityHouseholds: 'met' },
  },
];
