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

const clear = { nominatedBy: 'partyOrganisation', expelled: 'no', penalty: 'no', gang: 'no', cult: 'no', quit: 'no' };

describe('a candidate whose office is not told', () => {
  it('may be the one who makes the candidates more than the seats', () => {
    const facts = { chairSeats: 1, deputySeats: 0, ordinarySeats: 0, candidates: [{ name: '甲', office: 'chair', ...clear }, { name: '乙', ...clear }] };
    expect(statusOf(found('nomination', facts, now), 'moreThanSeats[chair]')).toBe('unknown');
    expect(valueOf(found('nomination', facts, now), 'qualified[chair]')).toEqual([1, 2]);
    expect(statusOf(found('nomination', { ...facts, candidates: [...facts.candidates, { name: '丙', office: 'chair', ...clear }] }, now), 'moreThanSeats[chair]')).toBe('met');
  });
  it('leaves it unmet where even with that one there are no more than seats', () => {
    expect(statusOf(found('nomination', { chairSeats: 1, candidates: [{ name: '乙', ...clear }] }, now), 'moreThanSeats[chair]')).toBe('unmet');
  });
  it('stands for one office at a time, where all candidates are counted together', () => {
    const facts = { chairSeats: 1, deputySeats: 1, ordinarySeats: 1, candidates: ['甲', '乙', '丙', '丁'].map((name) => ({ name, ...clear })) };
    const statusFor = (many: number) => statusOf(found('nomination', { ...facts, candidates: facts.candidates.slice(0, many) }, { ...now, chosen: { 'AMB-RC-24': 'B' } }), 'moreThanSeats[chair]');
    expect([statusFor(3), statusFor(4)]).toEqual(['unmet', 'met']);
  });
});
