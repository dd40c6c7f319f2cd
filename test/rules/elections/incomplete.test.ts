import { describe, expect, it } from 'vitest';
import { found, statusOf, valueOf } from './support.ts';

const now = { rulesOn: '2026-06-01' } as const;

describe('numbers that cannot be', () => {
  it.each<[string, object]>([
    ['more people who are both than members', { committeeMembers: 1, repsTotal: 7, dualMembers: 20 }],
    ['more people who are both than representatives', { committeeMembers: 9, repsTotal: 7, dualMembers: 8 }],
    ['more representatives voting than there are', { repsTotal: 7, byVoting: 8 }],
    ['more people than are entitled to come', { byElectionBy: 'residentsMeeting', assemblyBase: 7, byAttended: 8 }],
    ['more people than sit in the meeting', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 20, dualMembers: 0, byAttended: 26 }],
    ['an assembly of nobody', { byElectionBy: 'residentsMeeting', assemblyBase: 0, byAttended: 0 }],
  ])('a by-election with %s is a slip, and nothing is concluded', (_, facts) => {
    const result = found('vacancy', { membersNow: 5, ...facts }, now);
    expect(result.impossible).not.toEqual([]);
    expect(result.checks).toEqual([]);
  });
  it('as many as there are is none', () => {
    expect(found('vacancy', { byElectionBy: 'representativeMeeting', committeeMembers: 5, repsTotal: 20, dualMembers: 5, byAttended: 20, byVoting: 20 }, now).impossible).toEqual([]);
  });
});
