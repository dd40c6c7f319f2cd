import { describe, expect, it } from 'vitest';
import { found, statusOf, valueOf } from './support.ts';

const now = { rulesOn: '2026-06-01' } as const;

describe('numbers that cannot be', () => {
  it.each<[string, object]>([
    ['more people who are both than members', { byElectionBy: 'representativeMeeting', committeeMembers: 1, repsTotal: 7, dualMembers: 20 }],
    ['more people who are both than representatives', { byElectionBy: 'representativeMeeting', committeeMembers: 9, repsTotal: 7, dualMembers: 8 }],
    ['more representatives voting than there are', { byElectionBy: 'representativeMeeting', repsTotal: 7, byVoting: 8 }],
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

const poll = { electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 100, ballotsReturned: 90, chairSeats: 0, deputySeats: 0, ordinarySeats: 2 };
const counted = (name: string, votes: number | null, more: object = {}) => ({ name, office: 'ordinary', votes, ...more });
const again = (name: string, votes: number, runoffVotes: number | null, more: object = {}) => counted(name, votes, { inRunoff: 'yes', runoffVotes, ...more });

describe('a count of which something is missing', () => {
  it('a candidate whose office is not told is counted too, and seats are not called filled or left because of it', () => {
    const result = found('ballot', { ...poll, candidates: [{ name: '甲', votes: 70 }, counted('乙', 80), counted('丙', 60), { name: '丁', votes: 45 }] });
    expect(['甲', '乙', '丙', '丁'].map((name) => statusOf(result, `candidate[${name}]`))).toEqual(['unknown', 'met', 'unknown', 'unmet']);
    expect([valueOf(result, 'remaining[ordinary]'), valueOf(result, 'nextStep')]).toEqual([undefined, undefined]);
  });
  it('whoever has half of the votes or fewer has not reached it, however many the seats are and whether or not the poll is valid', () => {
    const candidates = [counted('甲', 46), counted('乙', 45)];
    for (const missing of [{ ordinarySeats: null }, { votingMode: null }, { ballotsIssued: 89 }]) {
      const result = found('ballot', { ...poll, ...missing, candidates });
      expect([statusOf(result, 'candidate[甲]'), statusOf(result, 'candidate[乙]')]).toEqual(['unknown', 'unmet']);
    }
  });
  it('seats are not all reached while nobody was counted for one of them', () => {
    expect(valueOf(found('ballot', { ...poll, chairSeats: 1, ordinarySeats: 1, candidates: [counted('甲', 80)] }), 'nextStep')).toBeUndefined();
    expect(valueOf(found('ballot', { ...poll, ordinarySeats: 1, candidates: [counted('甲', 80)] }), 'nextStep')).toBe('full');
    // How many chairs there are to be is not told: perhaps one, for whom nobody stood.
    expect(valueOf(found('ballot', { ...poll, chairSeats: null, ordinarySeats: 1, candidates: [counted('甲', 80)] }), 'nextStep')).toBeUndefined();
    expect(valueOf(found('ballot', { ...poll, chairSeats: null, deputySeats: null, ordinarySeats: null }), 'nextStep')).toBeUndefined();
    expect(valueOf(found('ballot', { ...poll, chairSeats: null, candidates: [counted('甲', 80)] }), 'nextStep')).toBe('runoff');
    expect(valueOf(found('ballot', { ...poll, ordinarySeats: null, candidates: [counted('甲', 80, { writeIn: 'yes' })] }), 'nextStep')).toBeUndefined();
    expect(valueOf(found('ballot', { ...poll, ordinarySeats: null, candidates: [{ name: '甲', votes: 80 }] }), 'nextStep')).toBeUndefined();
  });
});

describe('a run-off', () => {
  it('is not counted where the first poll is not valid: the whole election is held again', () => {
    const result = found('ballot', { ...poll, ballotsReturned: 50, runoffReturned: 60, candidates: [again('甲', 30, 40), again('乙', 20, 20)] });
    expect([statusOf(result, 'valid'), valueOf(result, 'nextStep')]).toEqual(['unmet', 'again']);
    expect(result.checks.filter(({ id }) => id.startsWith('runoff'))).toEqual([]);
    expect(result.values.filter(({ id }) => id === 'runoffReached' || id === 'vacancies')).toEqual([]);
  });
  it('with more ballots back than were given out stays open, as a first poll does', () => {
    const facts = { ...poll, runoffReturned: 60, candidates: [counted('甲', 80), again('乙', 40, 30), again('丙', 30, 20)] };
    expect(statusOf(found('ballot', { ...facts, runoffIssued: 59 }), 'runoffValid')).toBe('unknown');
    expect(statusOf(found('ballot', { ...facts, runoffIssued: 59 }), 'runoffCandidate[乙]')).toBe('unknown');
    expect(statusOf(found('ballot', { ...facts, runoffIssued: 60 }), 'runoffValid')).toBe('met');
  });
  it('is valid by the ballots given out, where those are read to be the people who took part', () => {
    const facts = { ...poll, ballotsIssued: 95, runoffReturned: 50, runoffIssued: 51, candidates: [counted('甲', 80), again('乙', 40, 30), again('丙', 30, 20)] };
    const valid = (option: string) => statusOf(found('ballot', facts, { chosen: { 'AMB-RC-05': option } }), 'runoffValid');
    expect([valid('A'), valid('B')]).toEqual(['unmet', 'met']);
  });
  it('that may not be valid: whoever has less than a third of the votes has not reached it', () => {
    const facts = { ...poll, runoffIssued: 59, runoffReturned: 60, candidates: [counted('甲', 80), again('乙', 40, 20), again('丙', 30, 19)] };
    expect(['乙', '丙'].map((name) => statusOf(found('ballot', facts), `runoffCandidate[${name}]`))).toEqual(['unknown', 'unmet']);
  });
  it('is for those who were not elected', () => {
    const facts = { ...poll, runoffReturned: 60, candidates: [counted('甲', 80), again('乙', 40, 30), again('丙', 30, 20)] };
    expect(statusOf(found('ballot', facts), 'runoffCandidates[ordinary]')).toBe('met');
    expect(statusOf(found('ballot', { ...facts, candidates: [again('甲', 80, null), ...facts.candidates.slice(1)] }), 'runoffCandidates[ordinary]')).toBe('unmet');
  });
  it('that fills the last seats, or leaves some empty, tells who makes up the committee', () => {
    const five = ['甲', '乙', '丙', '丁'].map((name) => counted(name, 80, { sex: 'male' }));
    const result = (votes: number, sex: string) => found('ballot', { ...poll, ordinarySeats: 5, runoffReturned: 60, candidates: [...five, again('戊', 40, votes, { sex }), again('己', 30, 10, { sex: 'male' })] });
    expect([statusOf(result(30, 'male'), 'electedSize'), statusOf(result(30, 'male'), 'electedWomen')]).toEqual(['met', 'unmet']);
    expect(statusOf(result(30, 'female'), 'electedWomen')).toBe('met');
    expect([valueOf(result(19, 'male'), 'nextStep'), statusOf(result(19, 'male'), 'electedSize')]).toEqual(['vacant', 'unmet']);
  });
});

describe('a term that is over', () => {
  it('is to be followed by an election in good time from 2026 on, whenever the committee was formed', () => {
    const renewal = (formedOn: string, asOf: string) => statusOf(found('term', { formedOn, asOf }), 'renewal');
    expect(renewal('2020-12-31', '2026-01-01')).toBe('officeDecides');
    expect(renewal('2020-12-30', '2025-12-31')).toBe('notRegulated');
    expect(renewal('2026-03-15', '2031-03-16')).toBe('officeDecides');
    expect(renewal('2026-03-15', '2031-03-15')).toBe('no check renewal');
  });
});

describe('an election across the new year, each step read by the law of its own day', () => {
  const facts = {
    electionDate: '2026-01-10', listPublishedOn: '2025-12-20', leavingAuditOn: '2025-12-31',
    objections: [{ name: '甲', receivedOn: '2025-12-31', decidedOn: '2026-01-05' }, { name: '乙', receivedOn: '2026-01-01', decidedOn: '2026-01-02' }],
  };
  const names = ['voterList', 'leavingAudit', 'objection[甲]', 'decision[甲]', 'objection[乙]', 'decision[乙]'];
  it('leaves what was done in 2025 outside the new rules, and all that came after within them', () => {
    const result = found('calendar', facts, { chosen: { 'AMB-RC-47/process': 'B2' } });
    expect(names.map((name) => statusOf(result, name))).toEqual(['notRegulated', 'notRegulated', 'notRegulated', 'unmet', 'unmet', 'notRequired']);
  });
  it('as recommended the law of the election day governs all of it', () => {
    const result = found('calendar', facts);
    expect(names.map((name) => statusOf(result, name))).toEqual(['met', 'met', 'unmet', 'notRequired', 'unmet', 'notRequired']);
  });
});

describe('rows that say too little', () => {
  it('no meeting filled in is not a year without meetings', () => {
    const status = (meetings: readonly object[]) => statusOf(found('repMeeting', { year: 2026, meetings }, now), 'frequency');
    expect([status([]), status([{ day: '2026-02-01' }]), status([{ day: '2026-02-01' }, { day: '2026-08-01' }])]).toEqual(['unknown', 'unmet', 'met']);
  });
  it('proxies whose holder is not named are not all held by one person', () => {
    const proxy = (principal: string, delegate: string | null) => ({ principal, delegate, away: 'yes', written: 'yes', isVoter: 'yes', isCandidate: 'no' });
    const result = found('proxies', { electionDate: '2026-09-15', votingMode: 'allVoters', delegations: [...['甲', '乙', '丙', '丁'].map((name) => proxy(name, null)), proxy('戊', '己')] });
    expect(result.checks.filter(({ id }) => id === 'delegate').map(({ key, status }) => [key, status])).toEqual([['己', 'met']]);
    expect(['甲', '丁', '戊'].map((name) => statusOf(result, `delegation[${name}]`))).toEqual(['unknown', 'unknown', 'met']);
  });
  it('appraisals without a name are not all of one member', () => {
    const result = found('appraisal', { asOf: '2028-12-31', appraisals: [{ day: '2026-12-01', result: 'incompetent' }, { day: '2027-12-01', result: 'incompetent' }] });
    expect(result.checks.filter(({ status }) => status === 'unmet')).toEqual([]);
  });
  it('an appraisal without a day may stand between two others', () => {
    const rows = [{ name: '甲', day: '2026-12-01', result: 'incompetent' }, { name: '甲', day: '2027-12-01', result: 'incompetent' }];
    const twice = (more: readonly object[]) => statusOf(found('appraisal', { asOf: '2028-12-31', appraisals: [...rows, ...more] }), 'twice[甲]');
    expect([twice([]), twice([{ name: '甲', result: 'competent' }])]).toEqual(['unmet', 'unknown']);
    expect(statusOf(found('appraisal', { asOf: '2028-12-31', appraisals: [rows[0], { name: '甲', result: 'competent' }] }), 'twice[甲]')).toBe('met');
  });
  it('an appraisal without a day may have kept the years apart, read without the calendar', () => {
    const yearly = (days: readonly (string | null)[]) => statusOf(found('appraisal', { formedOn: '2026-01-05', asOf: '2029-12-31', appraisals: days.map((day) => ({ name: '甲', day, result: 'competent' })) }, { chosen: { 'AMB-RC-14': 'B' } }), 'yearly[甲]');
    expect([yearly(['2026-12-01', '2027-12-01']), yearly(['2026-12-01', '2027-12-02']), yearly(['2026-12-01', '2028-06-01', null])]).toEqual(['met', 'unmet', 'unknown']);
  });
  it('a member whose only appraisal came before the rule is still one to be appraised', () => {
    const result = found('appraisal', { formedOn: '2024-05-01', asOf: '2027-06-30', appraisals: [{ name: '甲', day: '2025-12-31', result: 'incompetent' }] });
    expect([statusOf(result, 'yearly[甲]'), statusOf(result, 'twice[甲]')]).toEqual(['unmet', 'met']);
  });
  it('a recall that must be demanded the way the member was elected stays open while that way is not told', () => {
    const petition = (electedBy: string | null) => statusOf(found('recall', { petitionKind: 'allVoters', petitionSigners: 10, petitionBase: 100, electedBy }, { ...now, chosen: { 'AMB-RC-38': 'C' } }), 'petition');
    expect([petition(null), petition('allVoters'), petition('residentReps')]).toEqual(['unknown', 'met', 'unmet']);
  });
  it('a subcommittee whose name is not told may be the one that seems missing', () => {
    const six = ['mediation', 'health', 'welfare', 'order', 'culture', 'population'];
    const allSix = (names: readonly (string | null)[]) => statusOf(found('slides', { subcommittees: names.map((name) => ({ name, size: 5, chairIsMember: 'yes', partTime: 1 })) }), 'allSix');
    expect([allSix(six), allSix(six.slice(1)), allSix([...six.slice(1), null]), allSix([...six.slice(2), null])]).toEqual(['met', 'unmet', 'unknown', 'unmet']);
  });
  it('months of work with a break, added up, are fewer than the calendar says: how many is not told', () => {
    const row = { name: '甲', birth: '1990-01-01', deprived: 'no', hukouHere: 'no', worker: 'yes', registeredOn: '2026-08-01', appliedHere: 'yes', confirmed: 'yes' };
    const months = (more: object, chosen = 'C') => statusOf(found('voters', { electionDate: '2026-09-15', voters: [{ ...row, workSince: '2026-01-01', ...more }] }, { chosen: { 'AMB-RC-17': chosen } }), 'sixMonths[甲]');
    expect([months({ workBroken: 'no' }), months({ workBroken: 'yes' }), months({ workBroken: 'yes', workSince: '2026-03-01' }), months({ workBroken: 'yes' }, 'A')]).toEqual(['met', 'unknown', 'unmet', 'unmet']);
  });
  it('heads for each subcommittee are not said to be enough while the members are not counted', () => {
    const facts = { subcommittees: [{ name: 'health', size: 5, chairIsMember: 'yes', partTime: 1 }] };
    const status = (more: object) => statusOf(found('slides', { ...facts, ...more }, { chosen: { 'CO-A12': 'B' } }), 'subcommittee[health]');
    expect([status({}), status({ chairs: 1, deputies: 0, ordinary: 0 })]).toEqual(['unknown', 'met']);
  });
  it('a meeting of the council without a day may have been in any quarter', () => {
    const quarterly = (days: readonly (string | null)[]) => statusOf(found('slides', { year: 2026, councilMeetings: days.map((day) => ({ day })) }), 'quarterly');
    const three = ['2026-01-31', '2026-04-01', '2026-09-30'];
    expect([quarterly(three), quarterly([...three, null]), quarterly([...three, '2026-10-01']), quarterly(['2026-01-31', '2026-04-01', null])]).toEqual(['deviates', 'unknown', 'met', 'deviates']);
  });
  it('an office ends on the day of a document only where there is one', () => {
    const facts = { vacancyReason: 'sentenced', documentOn: '2026-05-01' };
    expect([valueOf(found('vacancy', { ...facts, endDocumented: 'yes' }, now), 'endedOn'), valueOf(found('vacancy', { ...facts, endDocumented: 'no' }, now), 'endedOn')]).toEqual(['2026-05-01', undefined]);
  });
});

describe('more of some kind than there are in all', () => {
  it.each<[string, 'slides' | 'lineUp', object]>([
    ['members who work full time', 'slides', { chairs: 1, deputies: 1, ordinary: 3, fullTime: 6 }],
    ['full-time members of a council', 'slides', { councilMembers: 9, councilFullTime: 10 }],
    ['members of a smaller people', 'lineUp', { chairs: 1, deputies: 1, ordinary: 3, minorityMembers: 6, multiEthnic: 'yes' }],
  ])('%s is a slip', (_, part, facts) => {
    expect(found(part, facts, { rulesOn: '2020-01-01' }).impossible).not.toEqual([]);
  });
});
