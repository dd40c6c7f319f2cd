import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ISODate, PartId } from '../../../src/rules/elections/index.ts';
import { scheme, words } from '../../../src/rules/policies/residents-committee-law-2025/index.ts';
import { found, statusOf, valueOf } from './support.ts';

type Case = readonly [says: string, part: PartId, facts: object, check: string, reading: string, option: string, gives: string, rulesOn?: ISODate];

const ballot = { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsIssued: 760, ballotsReturned: 740, ballotAttended: 751 };

const cases: readonly Case[] = [
  ['in-laws are relatives in a wider sense', 'lineUp', { kinPairs: [{ a: '甲', b: '乙', relation: 'parentInLaw' }] }, 'kin', 'AMB-RC-20', 'B', 'unmet', '2026-02-01'],
  ['no deputy, where each office needs one', 'lineUp', { chairs: 1, deputies: 0, ordinary: 4 }, 'chair', 'AMB-RC-22', 'B', 'unmet', '2026-02-01'],
  ['two chairs, where the number is free', 'lineUp', { chairs: 2, deputies: 0, ordinary: 4 }, 'chair', 'AMB-RC-22', 'C', 'met', '2026-02-01'],
  ['a committee in office without a woman, where the new law reaches it', 'lineUp', { formedOn: '2024-03-01', chairs: 1, deputies: 1, ordinary: 3, women: 0 }, 'women', 'AMB-RC-47', 'B', 'unmet', '2026-02-01'],
  ['ballots given out, not returned', 'ballot', ballot, 'valid', 'AMB-RC-05', 'B', 'met'],
  ['people who came', 'ballot', ballot, 'valid', 'AMB-RC-05', 'C', 'met'],
  ['only valid ballots in the whole', 'ballot', { ...ballot, ballotsIssued: 900, ballotsReturned: 900, ballotAttended: null, ballotsValid: 800, ordinarySeats: 1, candidates: [{ name: '甲', office: 'ordinary', votes: 420 }] }, 'candidate[甲]', 'AMB-RC-06', 'B', 'met'],
  ['exactly 20 days, where whole days lie between', 'calendar', { electionDate: '2026-09-15', listPublishedOn: '2026-08-26' }, 'voterList', 'AMB-RC-10', 'B', 'unmet'],
  ['lists on two days, both early enough', 'calendar', { electionDate: '2026-09-15', votingMode: 'householdReps', listPublishedOn: '2026-08-20', repListPublishedOn: '2026-08-21' }, 'repList', 'AMB-RC-11', 'B', 'met'],
  ['a list of 2025 for an election of 2026, step by step', 'calendar', { electionDate: '2026-01-10', listPublishedOn: '2025-12-20' }, 'voterList', 'AMB-RC-47/process', 'B2', 'notRegulated'],
  ['the tenth day, where the first counts', 'handover', { formedOn: '2026-09-15', handoverOn: '2026-09-25' }, 'handover', 'AMB-RC-12', 'B', 'unmet'],
  ['someone both member and representative, counted as a member', 'repMeeting', { committeeMembers: 5, repsTotal: 20, dualMembers: 2 }, 'repShare', 'AMB-RC-41', 'B', 'unmet', '2026-05-01'],
  ['just as many candidates as seats', 'nomination', { ordinarySeats: 1, candidates: [{ name: '甲', office: 'ordinary', nominatedBy: 'partyOrganisation', expelled: 'no', penalty: 'no', gang: 'no', cult: 'no', quit: 'no' }] }, 'moreThanSeats[ordinary]', 'AMB-RC-26', 'B', 'met', '2026-05-01'],
  ['a household delegate gives a proxy', 'proxies', { electionDate: '2026-09-15', votingMode: 'householdReps', delegations: [{ principal: '甲', delegate: '乙', away: 'yes', written: 'yes', isVoter: 'yes', isCandidate: 'no' }] }, 'delegation[甲]', 'AMB-RC-35', 'B', 'unmet'],
  ['a by-election by the meeting’s number alone', 'vacancy', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 90, dualMembers: 0, byAttended: 70, byVoting: 60 }, 'byElection', 'AMB-RC-08', 'B', 'met', '2026-05-01'],
  ['an audit after those who hold the election were chosen', 'audit', { electionDate: '2026-09-15', committeeChosenOn: '2026-06-01', leavingAuditOn: '2026-08-01' }, 'leavingAudit', 'AMB-RC-49', 'B', 'unmet'],
  ['eighteen on election day, counted from the day after', 'voters', { electionDate: '2026-09-15', voters: [{ name: '甲', birth: '2008-09-15', deprived: 'no' }] }, 'franchise[甲]', 'AMB-RC-15', 'B', 'unmet'],
  ['Tianjin: 60 % only in principle', 'city', { partyTeam: 5, committeeParty: 5, overlap: 2 }, 'overlap', 'CO-A27', 'B', 'deviates'],
  ['slides: two deputies where one or two will do', 'slides', { chairs: 1, deputies: 2, ordinary: 3 }, 'oneDeputy', 'CO-A01', 'B', 'met'],
];

describe('another way to read the text is shown beside the one used', () => {
  it.each(cases.map((each) => [each[0], each] as const))('%s', (_, [, part, facts, check, reading, option, gives, rulesOn = null]) => {
    const result = found(part, facts, { rulesOn });
    const name = (key: string | null, id: string) => (key === null ? id : `${id}[${key}]`);
    const shown = result.checks.find(({ id, key }) => name(key, id) === check)?.otherwise ?? [];
    expect(shown).toContainEqual({ reading, option, gives });
    // Chosen, the same option decides.
    expect(statusOf(found(part, facts, { rulesOn, chosen: { [reading]: option } }), check)).toBe(gives);
  });
});

it('every reading of the rules is asked by some part, or is a question that goes with one', () => {
  const silent = scheme.readings.filter(({ options }) => options.length < 2).map(({ id }) => id);
  expect(silent).toEqual(['AMB-RC-16', 'AMB-RC-21', 'AMB-RC-25', 'AMB-RC-34', 'AMB-RC-37']);
  const { laws, slides, city } = scheme;
  const sources = globSync('src/rules/elections/**/*.ts').map((file) => readFileSync(file, 'utf8')).join('') + JSON.stringify({ laws, slides, city }).replaceAll('"', "'");
  expect(scheme.readings.map(({ id }) => id).filter((id) => !sources.includes(`'${id}'`))).toEqual([]);
  for (const { id } of scheme.readings) {
    expect(words.zh.readings[id].ask).not.toBe('');
    expect(words.en.readings[id].ask).not.toBe('');
  }
});

describe('a way to read the text that the reader chose', () => {
  const noDeputy = { chairs: 1, deputies: 0, ordinary: 4 };
  const under = (chosen: Readonly<Record<string, string>>) => found('lineUp', noDeputy, { rulesOn: '2026-02-01', chosen });

  it('decides, is told with the result, and the one used otherwise stands beside it', () => {
    const result = under({ 'AMB-RC-22': 'B' });
    expect([statusOf(result, 'chair'), result.overall, result.chosen]).toEqual(['unmet', 'unmet', { 'AMB-RC-22': 'B' }]);
    expect(result.checks.find(({ id }) => id === 'chair')?.otherwise).toContainEqual({ reading: 'AMB-RC-22', option: 'A', gives: 'met' });
  });

  it('goes by a figure of its own; where nobody gave it, the usual one stands in and that is told', () => {
    const { ballotsIssued: _, ...rest } = ballot;
    const [told, given] = [rest, ballot].map((facts) => found('ballot', facts, { chosen: { 'AMB-RC-05': 'B' } }));
    expect([told?.standIns, given?.standIns].map((all) => all?.filter(({ reading, option }) => reading === 'AMB-RC-05' && option === 'B'))).toEqual([[{ reading: 'AMB-RC-05', option: 'B', field: 'ballotsIssued' }], []]);
    expect([told, given].map((result) => result && statusOf(result, 'valid'))).toEqual(['unmet', 'met']);
    // What no figure is asked for is told too.
    expect(found('ballot', ballot, { chosen: { 'AMB-RC-04': 'C' } }).standIns).toContainEqual({ reading: 'AMB-RC-04', option: 'C', field: null });
    expect(found('ballot', { electionDate: '2026-09-15', votingMode: 'allVoters' }, { chosen: { 'AMB-RC-04': 'C' } }).standIns).toEqual([]);
  });

  it('whoever knows only the number of a list is told that it stands in for all who may demand', () => {
    const petition = { recallOn: '2026-09-15', petitionKind: 'allVoters', petitionSigners: 100, petitionListBase: 1000 };
    const results = [{}, { 'AMB-RC-38': 'B' }].map((chosen) => found('recall', petition, { chosen }));
    expect(results.map((result) => statusOf(result, 'petition'))).toEqual(['met', 'met']);
    expect(results[0]?.standIns).toContainEqual({ reading: 'AMB-RC-38', option: 'A', field: 'petitionBase' });
    const audit = { auditOn: '2026-09-15', auditKind: 'residents', auditProposers: 99, petitionListBase: 1000 };
    expect([statusOf(found('audit', audit), 'extraItems'), statusOf(found('audit', { ...audit, auditProposers: 100 }), 'extraItems')]).toEqual(['unmet', 'met']);
  });

  it('is told only by parts that ask it', () => {
    expect(found('size', { households: 1500 }, { rulesOn: '2026-02-01', chosen: { 'AMB-RC-22': 'B' } }).chosen).toEqual({});
  });

  it('settles what the text leaves open; until then every way to read it is listed', () => {
    const spouses = { kinPairs: [{ a: '甲', b: '乙', relation: 'spouse' }] };
    const open = found('city', spouses).checks.find(({ id }) => id === 'cityKin');
    expect([open?.status, open?.otherwise]).toEqual(['unknown', [{ reading: 'CO-A08', option: 'A', gives: 'met' }, { reading: 'CO-A08', option: 'B', gives: 'unmet' }]]);
    const chosen = found('city', spouses, { chosen: { 'CO-A08': 'A' } }).checks.find(({ id }) => id === 'cityKin');
    expect([chosen?.status, chosen?.otherwise]).toEqual(['met', [{ reading: 'CO-A08', option: 'B', gives: 'unmet' }]]);
  });

  it('of equal votes for the last seat: open, or the seat is left to a run-off, which is then counted', () => {
    const tie = { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsReturned: 900, chairSeats: 0, deputySeats: 0, ordinarySeats: 2 };
    const three = (runoff: object) => ({ candidates: [['甲', 700], ['乙', 500], ['丙', 500]].map(([name, votes]) => ({ name, office: 'ordinary', votes, ...(name === '甲' ? {} : runoff) })) });
    const open = found('ballot', { ...tie, ...three({}) });
    expect([valueOf(open, 'nextStep'), statusOf(open, 'candidate[乙]')]).toEqual(['tie', 'unknown']);
    expect(open.values.find(({ id }) => id === 'nextStep')?.otherwise).toContainEqual({ reading: 'AMB-RC-29', option: 'B', gives: { kind: 'word', word: 'runoff' } });
    const left = found('ballot', { ...tie, ...three({}) }, { chosen: { 'AMB-RC-29': 'B' } });
    expect([valueOf(left, 'nextStep'), valueOf(left, 'remaining[ordinary]'), statusOf(left, 'candidate[乙]')]).toEqual(['runoff', 1, 'unmet']);
    const counted = found('ballot', { ...tie, runoffReturned: 900, ...three({ inRunoff: 'yes', runoffVotes: 400 }) }, { chosen: { 'AMB-RC-29': 'B' } });
    expect(statusOf(counted, 'runoffMore[ordinary]')).toBe('met');
  });
});
