import { describe, expect, it } from 'vitest';
import type { ISODate, PartId } from '../../../src/rules/elections/index.ts';
import { found } from './support.ts';

type Case = readonly [says: string, part: PartId, cannotBe: object, canBe: object, rulesOn?: ISODate];

const poll = { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 1500, ballotsReturned: 900 };
const votes = (number: number) => ({ candidates: [{ name: '甲', office: 'ordinary', votes: number }] });
const five = { chairs: 1, deputies: 1, ordinary: 3 };

const cases: readonly Case[] = [
  ['more women than members', 'lineUp', { ...five, women: 6 }, { ...five, women: 5 }],
  ['more of smaller peoples than members', 'lineUp', { ...five, minorityMembers: 6 }, { ...five, minorityMembers: 5 }, '2025-06-01'],
  ['someone related to himself', 'lineUp', { kinPairs: [{ a: '甲', b: '甲', relation: 'spouse' }] }, { kinPairs: [{ a: '', b: '', relation: 'spouse' }] }],
  ['a day to look at before the committee was formed', 'term', { formedOn: '2026-03-15', asOf: '2026-03-14' }, { formedOn: '2026-03-15', asOf: '2026-03-15' }],
  ['a run-off before the committee was formed', 'term', { formedOn: '2026-03-15', runoffDoneOn: '2026-03-14' }, { formedOn: '2026-03-15', runoffDoneOn: '2026-03-15' }],
  ['a handover before there was anybody to hand over to', 'handover', { formedOn: '2026-03-15', handoverOn: '2026-03-14' }, { formedOn: '2026-03-15', handoverOn: '2026-03-15' }],
  ['more ballots given out than people on the list', 'ballot', { ...poll, ballotsIssued: 1501 }, { ...poll, ballotsIssued: 1500 }],
  ['more people on the list than may vote', 'ballot', { ...poll, eligibleTotal: 1499 }, { ...poll, eligibleTotal: 1500 }],
  ['more household delegates than households', 'ballot', { ...poll, votingMode: 'householdReps', households: 1499 }, { ...poll, votingMode: 'householdReps', households: 1500 }],
  ['more votes than ballots returned', 'ballot', { ...poll, ...votes(901) }, { ...poll, ...votes(900) }],
  ['more votes than valid ballots', 'ballot', { ...poll, ballotsValid: 880, ...votes(881) }, { ...poll, ballotsValid: 880, ...votes(880) }],
  ['more ballots in a recall than people who may vote', 'recall', { recallBase: 100, recallIssued: 101 }, { recallBase: 100, recallIssued: 100 }],
  ['more who agree than who vote', 'assembly', { meetingOn: '2026-05-01', assemblyAttended: 60, assemblyVoted: 50, assemblyYes: 51 }, { meetingOn: '2026-05-01', assemblyAttended: 60, assemblyVoted: 50, assemblyYes: 50 }],
  ['more representatives who voted than there are', 'vacancy', { byElectionBy: 'representativeMeeting', repsTotal: 40, byVoting: 41 }, { byElectionBy: 'representativeMeeting', repsTotal: 40, byVoting: 40 }],
  ['more in the meeting than belong to it', 'vacancy', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 40, dualMembers: 5, byAttended: 41 }, { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 40, dualMembers: 5, byAttended: 40 }],
  ['more full-time members than members', 'slides', { ...five, fullTime: 6 }, { ...five, fullTime: 5 }],
  ['more full-time people on the council than people', 'slides', { councilMembers: 10, councilFullTime: 11 }, { councilMembers: 10, councilFullTime: 10 }],
  ['more party members on the committee than members', 'city', { ...five, committeeParty: 6 }, { ...five, committeeParty: 5 }],
];

describe('what cannot be brings no conclusion, and one fewer does', () => {
  it.each(cases.map((each) => [each[0], each] as const))('%s', (_, [, part, cannotBe, canBe, rulesOn = '2026-06-01']) => {
    const [wrong, right] = [cannotBe, canBe].map((facts) => found(part, facts, { rulesOn }));
    expect([wrong?.impossible.length, wrong?.checks.length]).toEqual([1, 0]);
    expect(right?.impossible).toEqual([]);
    expect(right?.checks.length).toBeGreaterThan(0);
  });
});

it('what the law of the day does not ask about is not held against anybody', () => {
  expect(found('lineUp', { ...five, minorityMembers: 6 }, { rulesOn: '2026-06-01' }).impossible).toEqual([]);
});

it('a whole of nobody is told once, however many parts it has', () => {
  expect(found('ballot', { ...poll, ballotBase: 0, ballotsReturned: null }).impossible).toEqual([{ kind: 'zero', field: 'ballotBase', than: null }]);
});
