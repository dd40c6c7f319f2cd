import { expect, it } from 'vitest';
import type { ISODate, PartId } from '../../../src/rules/elections/index.ts';
import { found, statusOf, valueOf } from './support.ts';

type Case = readonly [says: string, part: PartId, facts: object, check: string, expected: string, rulesOn?: ISODate];

const pollOf = (voted: number, all: number, mode: string) => ({ electionDate: '2026-09-15', votingMode: mode, ballotBase: all, ballotsReturned: voted });
const recallOf = (kind: string, signers: number, base: number) => ({ petitionKind: kind, petitionSigners: signers, petitionBase: base });
const callOf = (proposerKind: string, proposers: number, proposersBase: number) => ({ proposerKind, proposers, proposersBase });
const groupOf = (households: number, reps: number) => ({ groups: [{ name: '1', households, reps, leaderIsRep: 'yes' }] });
const people = (total: number) => ({ chairs: 1, deputies: 1, ordinary: total - 2 });
const voter = (row: object) => ({ electionDate: '2026-09-15', voters: [{ name: '甲', birth: '1980-01-01', deprived: 'no', hukouHere: 'yes', wish: 'yes', ...row }] });
const now = '2026-06-01';
const before = '2025-06-01';

const cases: readonly Case[] = [
  ['four members are too few', 'lineUp', people(4), 'size', 'unmet', now],
  ['five members are enough', 'lineUp', people(5), 'size', 'met', now],
  ['nine members are not too many', 'lineUp', people(9), 'size', 'met', now],
  ['ten members are too many', 'lineUp', people(10), 'size', 'unmet', now],
  ['ten known members are too many while others are not known', 'lineUp', { ordinary: 10 }, 'size', 'unmet', now],
  ['four members are too few in 1995 too', 'lineUp', people(4), 'size', 'unmet', '1995-01-01'],
  ['no woman in 2026', 'lineUp', { ...people(5), women: 0 }, 'women', 'unmet', now],
  ['one woman in 2026', 'lineUp', { ...people(5), women: 1 }, 'women', 'met', now],
  ['a woman is not asked on 31 December 2025', 'lineUp', { ...people(5), women: 0 }, 'women', 'notRegulated', '2025-12-31'],
  ['a woman is asked on 1 January 2026', 'lineUp', { ...people(5), women: 0 }, 'women', 'unmet', '2026-01-01'],
  ['siblings are near relatives', 'lineUp', { kinPairs: [{ a: '甲', b: '乙', relation: 'sibling' }] }, 'kin', 'unmet', now],
  ['an in-law is none as recommended', 'lineUp', { kinPairs: [{ a: '甲', b: '乙', relation: 'parentInLaw' }] }, 'kin', 'met', now],
  ['nobody of a smaller people where several live', 'lineUp', { multiEthnic: 'yes', minorityMembers: 0 }, 'minority', 'unmet', before],
  ['one of a smaller people', 'lineUp', { multiEthnic: 'yes', minorityMembers: 1 }, 'minority', 'met', before],
  ['a smaller people is no longer asked', 'lineUp', { multiEthnic: 'yes', minorityMembers: 0 }, 'minority', 'notRegulated', now],
  ['999 households are fewer than usual', 'size', { households: 999 }, 'households', 'deviates', now],
  ['1,000 households are usual', 'size', { households: 1000 }, 'households', 'met', now],
  ['3,000 households are usual', 'size', { households: 3000 }, 'households', 'met', now],
  ['3,001 households are more than usual', 'size', { households: 3001 }, 'households', 'deviates', now],
  ['99 households were fewer than usual', 'size', { households: 99 }, 'households', 'deviates', before],
  ['100 households were usual', 'size', { households: 100 }, 'households', 'met', before],
  ['700 households were usual', 'size', { households: 700 }, 'households', 'met', before],
  ['701 households were more than usual', 'size', { households: 701 }, 'households', 'deviates', before],
  ['the county alone approved before 2026', 'size', { approver: 'county' }, 'approval', 'met', before],
  ['the subdistrict must propose from 2026', 'size', { approver: 'county', proposer: 'other' }, 'approval', 'unmet', now],
  ['19 households for one representative are too few', 'representatives', groupOf(19, 1), 'group[1]', 'deviates', now],
  ['20 households for one representative', 'representatives', groupOf(20, 1), 'group[1]', 'met', now],
  ['50 households for one representative', 'representatives', groupOf(50, 1), 'group[1]', 'met', now],
  ['51 households for one representative are too many', 'representatives', groupOf(51, 1), 'group[1]', 'deviates', now],
  ['one of a group was too few', 'representatives', groupOf(60, 1), 'group[1]', 'unmet', before],
  ['two of a group', 'representatives', groupOf(60, 2), 'group[1]', 'met', before],
  ['three of a group', 'representatives', groupOf(60, 3), 'group[1]', 'met', before],
  ['four of a group were too many', 'representatives', groupOf(60, 4), 'group[1]', 'unmet', before],
  ['the last day of the term', 'term', { formedOn: '2026-03-15', asOf: '2031-03-15' }, 'inTerm', 'met'],
  ['the day after the term', 'term', { formedOn: '2026-03-15', asOf: '2031-03-16' }, 'inTerm', 'unmet'],
  ['half of the voters are not more than half', 'ballot', pollOf(750, 1500, 'allVoters'), 'valid', 'unmet'],
  ['one more than half of the voters', 'ballot', pollOf(751, 1500, 'allVoters'), 'valid', 'met'],
  ['half of the household delegates', 'ballot', pollOf(50, 100, 'householdReps'), 'valid', 'unmet'],
  ['one more than half of the household delegates', 'ballot', pollOf(51, 100, 'householdReps'), 'valid', 'met'],
  ['exactly two thirds of the representatives', 'ballot', pollOf(60, 90, 'residentReps'), 'valid', 'unmet'],
  ['one more than two thirds of the representatives', 'ballot', pollOf(61, 90, 'residentReps'), 'valid', 'met'],
  ['more ballots back than were given out', 'ballot', { ...pollOf(800, 1500, 'allVoters'), ballotsIssued: 799 }, 'valid', 'unknown'],
  ['as many ballots back as were given out', 'ballot', { ...pollOf(800, 1500, 'allVoters'), ballotsIssued: 800 }, 'valid', 'met'],
  ['99 of 1,000 sign', 'recall', recallOf('allVoters', 99, 1000), 'petition', 'unmet', now],
  ['100 of 1,000 sign', 'recall', recallOf('allVoters', 100, 1000), 'petition', 'met', now],
  ['100 of 1,001 sign', 'recall', recallOf('allVoters', 100, 1001), 'petition', 'unmet', now],
  ['29 of 90 representatives sign', 'recall', recallOf('residentReps', 29, 90), 'petition', 'unmet', now],
  ['30 of 90 representatives sign', 'recall', recallOf('residentReps', 30, 90), 'petition', 'met', now],
  ['recall: exactly two thirds of the representatives vote', 'recall', { electedBy: 'residentReps', recallBase: 90, recallReturned: 60 }, 'recallTurnout', 'unmet', now],
  ['recall: one more than two thirds vote', 'recall', { electedBy: 'residentReps', recallBase: 90, recallReturned: 61 }, 'recallTurnout', 'met', now],
  ['recall: half of those voting agree', 'recall', { recallReturned: 60, recallYes: 30 }, 'recallMajority', 'unmet', now],
  ['recall: more than half agree', 'recall', { recallReturned: 60, recallYes: 31 }, 'recallMajority', 'met', now],
  ['a tenth of the adults demand', 'assembly', callOf('adults', 100, 1000), 'call', 'met', now],
  ['fewer than a tenth demand', 'assembly', callOf('adults', 99, 1000), 'call', 'unmet', now],
  ['a tenth of the adults was too few', 'assembly', callOf('adults', 100, 1000), 'call', 'unmet', before],
  ['a fifth of the adults was enough', 'assembly', callOf('adults', 200, 1000), 'call', 'met', before],
  ['one fewer than a fifth was not', 'assembly', callOf('adults', 199, 1000), 'call', 'unmet', before],
  ['a tenth of the households demand', 'assembly', callOf('households', 50, 500), 'call', 'met', now],
  ['a third of the groups demanded', 'assembly', callOf('groups', 3, 9), 'call', 'met', before],
  ['fewer than a third of the groups', 'assembly', callOf('groups', 2, 9), 'call', 'unmet', before],
  ['groups can no longer demand', 'assembly', callOf('groups', 9, 9), 'call', 'unmet', now],
  ['a third of the representatives demand', 'assembly', callOf('residentReps', 30, 90), 'call', 'met', now],
  ['nine days of notice', 'assembly', { noticeOn: '2026-05-02', meetingOn: '2026-05-11', special: 'no' }, 'notice', 'unmet'],
  ['ten days of notice', 'assembly', { noticeOn: '2026-05-01', meetingOn: '2026-05-11', special: 'no' }, 'notice', 'met'],
  ['a short notice for something special is for an office to judge', 'assembly', { noticeOn: '2026-05-10', meetingOn: '2026-05-11', special: 'yes' }, 'notice', 'officeDecides'],
  ['notice was not regulated', 'assembly', { noticeOn: '2025-05-10', meetingOn: '2025-05-11' }, 'notice', 'notRegulated'],
  ['an assembly of exactly half cannot sit', 'assembly', { assemblyBase: 500, assemblyAttended: 250 }, 'quorum', 'unmet', now],
  ['an assembly of more than half can', 'assembly', { assemblyBase: 500, assemblyAttended: 251 }, 'quorum', 'met', now],
  ['groups may no longer send people instead of an assembly', 'assembly', { assemblyForm: 'groupReps' }, 'formAllowed', 'unmet', now],
  ['groups could send people', 'assembly', { assemblyForm: 'groupReps' }, 'formAllowed', 'met', before],
  ['19 representatives beside 5 members are too few', 'repMeeting', { committeeMembers: 5, repsTotal: 19, dualMembers: 0 }, 'repShare', 'unmet', now],
  ['20 representatives beside 5 members are four of five', 'repMeeting', { committeeMembers: 5, repsTotal: 20, dualMembers: 0 }, 'repShare', 'met', now],
  ['35 beside 9 are too few', 'repMeeting', { committeeMembers: 9, repsTotal: 35, dualMembers: 0 }, 'repShare', 'unmet', now],
  ['36 beside 9 are enough', 'repMeeting', { committeeMembers: 9, repsTotal: 36, dualMembers: 0 }, 'repShare', 'met', now],
  ['exactly two thirds can hold a meeting', 'repMeeting', { committeeMembers: 5, repsTotal: 40, dualMembers: 0, repAttended: 30 }, 'repQuorum', 'met', now],
  ['one fewer cannot', 'repMeeting', { committeeMembers: 5, repsTotal: 40, dualMembers: 0, repAttended: 29 }, 'repQuorum', 'unmet', now],
  ['a fifth of the representatives demand', 'repMeeting', { repsTotal: 40, repProposers: 8 }, 'repCall', 'met', now],
  ['fewer than a fifth', 'repMeeting', { repsTotal: 40, repProposers: 7 }, 'repCall', 'unmet', now],
  ['a meeting in each half of the year', 'repMeeting', { year: 2026, meetings: [{ day: '2026-06-30' }, { day: '2026-07-01' }] }, 'frequency', 'met', now],
  ['two meetings in one half', 'repMeeting', { year: 2026, meetings: [{ day: '2026-01-10' }, { day: '2026-06-30' }] }, 'frequency', 'unmet', now],
  ['the list 19 days before', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-27' }, 'voterList', 'unmet'],
  ['the list 20 days before', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26' }, 'voterList', 'met'],
  ['an objection on the fifth day', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26', objections: [{ name: '甲', receivedOn: '2026-08-31' }] }, 'objection[甲]', 'met'],
  ['an objection on the sixth day', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26', objections: [{ name: '甲', receivedOn: '2026-09-01' }] }, 'objection[甲]', 'unmet'],
  ['decided on the third day', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26', objections: [{ name: '甲', receivedOn: '2026-08-30', decidedOn: '2026-09-02' }] }, 'decision[甲]', 'met'],
  ['decided on the fourth day', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26', objections: [{ name: '甲', receivedOn: '2026-08-30', decidedOn: '2026-09-03' }] }, 'decision[甲]', 'unmet'],
  ['the audit on the day of the election is not before it', 'calendar', { electionDate: '2026-09-15', leavingAuditOn: '2026-09-15' }, 'leavingAudit', 'unmet'],
  ['the audit on the day before', 'calendar', { electionDate: '2026-09-15', leavingAuditOn: '2026-09-14' }, 'leavingAudit', 'met'],
  ['handed over on the tenth day', 'handover', { formedOn: '2026-09-15', handoverOn: '2026-09-25' }, 'handover', 'met'],
  ['handed over on the eleventh', 'handover', { formedOn: '2026-09-15', handoverOn: '2026-09-26' }, 'handover', 'unmet'],
  ['not handed over, and the tenth day is over', 'handover', { formedOn: '2026-09-15', asOf: '2026-09-26' }, 'handover', 'unmet'],
  ['not handed over, and the tenth day is today', 'handover', { formedOn: '2026-09-15', asOf: '2026-09-25' }, 'handover', 'unknown'],
  ['in public for 14 days', 'disclosure', { postedOn: '2026-03-01', lastShownOn: '2026-03-15' }, 'period', 'unmet'],
  ['in public for 15 days', 'disclosure', { postedOn: '2026-03-01', lastShownOn: '2026-03-16' }, 'period', 'met'],
  ['nine voters nominate', 'nomination', { candidates: [{ name: '甲', office: 'chair', nominatedBy: 'voters', nominators: 9 }] }, 'nomination[甲]', 'unmet', now],
  ['ten voters nominate', 'nomination', { candidates: [{ name: '甲', office: 'chair', nominatedBy: 'voters', nominators: 10 }] }, 'nomination[甲]', 'met', now],
  ['eighteen on the day of the election', 'voters', voter({ birth: '2008-09-15' }), 'franchise[甲]', 'met'],
  ['eighteen the day after', 'voters', voter({ birth: '2008-09-16' }), 'franchise[甲]', 'unmet'],
  ['six months of work on the day of registration', 'voters', voter({ hukouHere: 'no', worker: 'yes', workSince: '2026-02-28', workBroken: 'no', registeredOn: '2026-08-28', appliedHere: 'yes', confirmed: 'yes' }), 'sixMonths[甲]', 'met'],
  ['a day less than six months', 'voters', voter({ hukouHere: 'no', worker: 'yes', workSince: '2026-03-01', workBroken: 'no', registeredOn: '2026-08-31', appliedHere: 'yes', confirmed: 'yes' }), 'sixMonths[甲]', 'unmet'],
  ['two bad appraisals in a row', 'appraisal', { asOf: '2027-12-31', appraisals: [{ name: '甲', day: '2026-12-01', result: 'incompetent' }, { name: '甲', day: '2027-12-01', result: 'incompetent' }] }, 'twice[甲]', 'unmet'],
  ['two with a good one between', 'appraisal', { asOf: '2028-12-31', appraisals: ['2026-12-01', '2027-12-01', '2028-12-01'].map((day, at) => ({ name: '甲', day, result: at === 1 ? 'competent' : 'incompetent' })) }, 'twice[甲]', 'met'],
  ['by-election: the meeting may sit but the vote is exactly two thirds', 'vacancy', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 90, dualMembers: 0, byAttended: 90, byVoting: 60 }, 'byElection', 'unmet', now],
  ['by-election: both are enough', 'vacancy', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 90, dualMembers: 0, byAttended: 90, byVoting: 61 }, 'byElection', 'met', now],
  ['four members left', 'vacancy', { membersNow: 4 }, 'membersNow', 'unmet', now],
  ['five members left', 'vacancy', { membersNow: 5 }, 'membersNow', 'met', now],
  ['a third of the representatives want more audited', 'audit', { auditKind: 'residentReps', auditProposers: 30, auditBase: 90 }, 'extraItems', 'met', now],
  ['one fewer', 'audit', { auditKind: 'residentReps', auditProposers: 29, auditBase: 90 }, 'extraItems', 'unmet', now],
  ['Tianjin: a day before the window', 'city', { electionDate: '2012-01-31' }, 'window', 'unmet'],
  ['Tianjin: the first day', 'city', { electionDate: '2012-02-01' }, 'window', 'met'],
  ['Tianjin: the last day', 'city', { electionDate: '2012-06-30' }, 'window', 'met'],
  ['Tianjin: the day after', 'city', { electionDate: '2012-07-01' }, 'window', 'unmet'],
  ['Tianjin: a chair of 55', 'city', { chairAge: 55 }, 'chairAge', 'met'],
  ['Tianjin: a chair of 56', 'city', { chairAge: 56 }, 'chairAge', 'deviates'],
  ['Tianjin: a chair of 56 whom all know able', 'city', { chairAge: 56, ageException: 'yes' }, 'chairAge', 'officeDecides'],
  ['Tianjin: two of seven retired', 'city', { ...people(7), retired: 2 }, 'retired', 'met'],
  ['Tianjin: three of seven retired', 'city', { ...people(7), retired: 3 }, 'retired', 'deviates'],
  ['Tianjin: one of five retired', 'city', { ...people(5), retired: 1 }, 'retired', 'met'],
  ['Tianjin: two of five retired', 'city', { ...people(5), retired: 2 }, 'retired', 'deviates'],
  ['Tianjin: three of five in both', 'city', { partyTeam: 5, committeeParty: 5, overlap: 3 }, 'overlap', 'met'],
  ['Tianjin: two of five in both', 'city', { partyTeam: 5, committeeParty: 5, overlap: 2 }, 'overlap', 'unmet'],
  ['Tianjin: enough of one group, too few of the other', 'city', { partyTeam: 5, committeeParty: 3, overlap: 2 }, 'overlap', 'unknown'],
  ['Tianjin: a branch of six', 'city', { partyOrgType: 'branch', partyMembers: 6 }, 'partyMembers', 'deviates'],
  ['Tianjin: a branch of five', 'city', { partyOrgType: 'branch', partyMembers: 5 }, 'partyMembers', 'met'],
  ['Tianjin: a party committee of eight', 'city', { partyOrgType: 'committee', partyMembers: 8 }, 'partyMembers', 'deviates'],
  ['Tianjin: half of the homes lived in', 'city', { occupied: 50, homes: 100 }, 'setUp', 'met'],
  ['Tianjin: fewer than half', 'city', { occupied: 49, homes: 100 }, 'setUp', 'notRequired'],
  ['Tianjin: 2,400 households are about 3,000', 'city', { households: 2400 }, 'cityHouseholds', 'met'],
  ['Tianjin: 2,399 are not', 'city', { households: 2399 }, 'cityHouseholds', 'deviates'],
  ['Tianjin: spouses are not named', 'city', { kinPairs: [{ a: '甲', b: '乙', relation: 'spouse' }] }, 'cityKin', 'unknown'],
  ['Tianjin: siblings are', 'city', { kinPairs: [{ a: '甲', b: '乙', relation: 'sibling' }] }, 'cityKin', 'unmet'],
  ['slides: exactly half lived in brings no election', 'slides', { occupied: 50, homes: 100 }, 'elect', 'notRequired'],
  ['slides: more than half does', 'slides', { occupied: 51, homes: 100 }, 'elect', 'met'],
  ['slides: a subcommittee of two', 'slides', { subcommittees: [{ name: 'health', size: 2, chairIsMember: 'yes', partTime: 1 }] }, 'subcommittee[health]', 'unmet'],
  ['slides: a subcommittee of three', 'slides', { subcommittees: [{ name: 'health', size: 3, chairIsMember: 'yes', partTime: 1 }] }, 'subcommittee[health]', 'met'],
  ['slides: a subcommittee of nine', 'slides', { subcommittees: [{ name: 'health', size: 9, chairIsMember: 'yes', partTime: 1 }] }, 'subcommittee[health]', 'met'],
  ['slides: a subcommittee of ten', 'slides', { subcommittees: [{ name: 'health', size: 10, chairIsMember: 'yes', partTime: 1 }] }, 'subcommittee[health]', 'unmet'],
  ['slides: two deputies', 'slides', { chairs: 1, deputies: 2, ordinary: 3 }, 'oneDeputy', 'unmet'],
  ['slides: a council of seven is not about ten', 'slides', { councilMembers: 7 }, 'councilSize', 'deviates'],
  ['slides: a council of eight is', 'slides', { councilMembers: 8 }, 'councilSize', 'met'],
];

it.each(cases.map((each) => [each[0], each] as const))('%s', (_, [, part, facts, check, expected, rulesOn]) => {
  expect(statusOf(found(part, facts, { rulesOn: rulesOn ?? null }), check)).toBe(expected);
});

it.each([
  ['formed on 28 December 2018', '2018-12-28', 3, '2021-12-28'],
  ['formed on 29 December 2018', '2018-12-29', 5, '2023-12-29'],
  ['formed in 2026', '2026-03-15', 5, '2031-03-15'],
  ['formed on a 29 February', '2028-02-29', 5, '2033-02-28'],
])('term: %s', (_, formedOn, years, last) => {
  const result = found('term', { formedOn });
  expect([valueOf(result, 'termYears'), valueOf(result, 'termLastDay')]).toEqual([years, last]);
});

it('the calendar of the catalogue: an election on 15 September 2026', () => {
  const result = found('calendar', { electionDate: '2026-09-15', formedOn: '2026-09-15' });
  expect(['listLatest', 'objectionLatest', 'decisionLatest', 'auditLatest', 'handoverLatest', 'termLastDay'].map((id) => valueOf(result, id)))
    .toEqual(['2026-08-26', '2026-08-31', '2026-09-03', '2026-09-14', '2026-09-25', '2031-09-15']);
});

it.each([[801, 401], [800, 401], [900, 451]])('of %i ballots it takes %i votes', (ballotsReturned, votes) => {
  expect(valueOf(found('ballot', { electionDate: '2026-09-15', ballotsReturned }), 'neededVotes')).toBe(votes);
});

it.each([[100, [2, 5]], [51, [2, 2]], [50, [1, 2]], [20, [1, 1]]])('a group of %i households may choose from %j', (households, range) => {
  expect(valueOf(found('representatives', { groups: [{ name: '1', households }] }, { rulesOn: now }), 'repsRange[1]')).toEqual(range);
});

it('a group of 19 households is outside the usual range even with one', () => {
  expect(valueOf(found('representatives', { groups: [{ name: '1', households: 19 }] }, { rulesOn: now }), 'repsNone[1]')).toBe('none');
});

it('more ballots than voters is impossible, and nothing is concluded', () => {
  const result = found('ballot', { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 100, ballotsReturned: 101 });
  expect(result.impossible).toEqual([{ kind: 'more', field: 'ballotsReturned', than: 'ballotBase' }]);
  expect(result.checks).toEqual([]);
});

it.each<[string, PartId, object, string]>([
  ['more women than members', 'lineUp', { chairs: 1, deputies: 1, ordinary: 3, women: 6 }, 'moreThanAll'], ['nobody to vote', 'ballot', { ballotBase: 0, ballotsReturned: 0 }, 'zero'],
  ['more votes than ballots', 'ballot', { ballotsReturned: 10, candidates: [{ name: '甲', office: 'chair', votes: 11 }] }, 'votes'], ['taken down before it was put up', 'disclosure', { postedOn: '2026-03-02', lastShownOn: '2026-03-01' }, 'before'],
])('%s is impossible', (_, part, facts, kind) => {
  expect(found(part, facts, { rulesOn: now }).impossible[0]?.kind).toBe(kind);
});

it('before 1990 there is no law, and nothing is weighed', () => {
  expect(found('lineUp', { chairs: 1, deputies: 1, ordinary: 3 }, { rulesOn: '1989-12-31' })).toMatchObject({ law: null, overall: 'notRegulated', checks: [] });
});
