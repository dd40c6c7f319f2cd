import type { ISODate, Truth } from '../vocabulary/index.ts';

/** What can be typed into a field. A text is a name, which only tells rows apart. */
export type Field =
  | Readonly<{ kind: 'count' | 'day' | 'truth' | 'text' }>
  | Readonly<{ kind: 'choice'; choices: readonly string[] }>;

const count = { kind: 'count' } as const;
const day = { kind: 'day' } as const;
const truth = { kind: 'truth' } as const;
const text = { kind: 'text' } as const;
const choice = <const C extends readonly string[]>(...choices: C) => ({ kind: 'choice', choices }) as const;

const mode = choice('allVoters', 'householdReps', 'residentReps');
const meeting = choice('residentsMeeting', 'representativeMeeting', 'other');
const relation = choice('spouse', 'parentChild', 'sibling', 'grandparent', 'parentInLaw', 'siblingInLaw', 'otherKin', 'none');
/** What needs a document that has taken effect before anyone but an office can say it. */
const documented = choice('no', 'documented', 'alleged');

/** Everything a case can say once. Each field is empty until it is known. */
export const fields = {
  formedOn: day, runoffDoneOn: day, asOf: day,
  chairs: count, deputies: count, ordinary: count, women: count, multiEthnic: truth, minorityMembers: count, kinAmong: truth,
  households: count, proposer: choice('subdistrict', 'other'), approver: choice('county', 'other'), perRepresentative: count,
  formedBy: meeting, committeeVacancies: count,
  electionDate: day, votingMode: mode, listPublishedOn: day, repListPublishedOn: day, anyObjection: truth,
  leavingAuditOn: day, committeeChosenOn: day, handoverOn: day,
  chairSeats: count, deputySeats: count, ordinarySeats: count, metResidents: truth,
  opinionSupports: truth, ballotBase: count, eligibleTotal: count, ballotsIssued: count, ballotsReturned: count, ballotsValid: count, ballotAttended: count,
  runoffIssued: count, runoffReturned: count, runoffValid: count,
  secretBallot: truth, publicCount: truth, onTheSpot: truth, booth: truth,
  proxyListPublished: truth,
  petitionKind: mode, petitionOn: day, petitionSigners: count, petitionBase: count, petitionListBase: count, reasonGiven: truth, defenceAllowed: truth,
  electedBy: mode, chosenIn: choice('regular', 'byElection', 'groupRepresentatives'),
  recallOn: day, recallBase: count, recallIssued: count, recallReturned: count, recallAttended: count, recallYes: count,
  assemblyForm: choice('allAdults', 'householdReps', 'groupReps'), proposerKind: choice('adults', 'households', 'groups', 'residentReps'), proposers: count, proposersBase: count,
  noticeOn: day, meetingOn: day, special: truth, assemblyBase: count, assemblyHukouBase: count, assemblyAttended: count, assemblyVoted: count, assemblyYes: count,
  committeeMembers: count, repsTotal: count, dualMembers: count, repProposers: count, repMeetingOn: day, repAttended: count, repYes: count, year: count,
  vacancyReason: choice('resigned', 'incapacity', 'sentenced', 'recalled', 'twice', 'other'), approvedOn: day, documentOn: day, endDocumented: truth,
  byElectionBy: choice('residentsMeeting', 'representativeMeeting'), byElectionOn: day, byAttended: count, byVoting: count, membersNow: count,
  handoverHost: choice('electionCommittee', 'other'), handoverSupervisor: choice('subdistrict', 'other'),
  postedOn: day, lastShownOn: day, board: truth, item1: truth, item2: truth, item3: truth, item4: truth, item5: truth, item6: truth, item7: truth,
  supervisionExists: truth,
  auditKind: choice('residentReps', 'residents'), auditOn: day, auditProposers: count, auditBase: count,
  termStart: day, residents: count, residentsPerDelegate: count, yearlyMeetings: count, fullTime: count, occupied: count, homes: count, applied: truth,
  councilMembers: count, councilChairs: count, councilDeputies: count, councilFullTime: count, councilKnown: count, councilRepresentatives: count, councilParty: count, councilUnits: count, councilGive: count,
  step1: day, step2: day, step3: day, step4: day, step5: day, step6: day, runoffNeeded: truth,
  system1: truth, system2: truth, system3: truth, system4: truth, system5: truth,
  chairAge: count, chairBirth: day, nominatedOn: day, ageException: truth, partyOrgType: choice('committee', 'branch'), partyMembers: count,
  secretaryIsChair: truth, partyStaff: count, partyTeam: count, committeeParty: count, overlap: count, retired: count, householdsGive: count,
} as const satisfies Readonly<Record<string, Field>>;

/** Lists a case can hold, by their columns. Rows are told apart by their first column. */
export const lists = {
  people: { name: text, office: choice('chair', 'deputy', 'ordinary'), sex: choice('female', 'male'), minority: truth, age: count, retired: truth, partyMember: truth, partyTeam: truth, fullTime: truth },
  kinPairs: { a: text, b: text, relation },
  groups: { name: text, households: count, reps: count, leaderIsRep: truth },
  ranking: { name: text },
  voters: {
    name: text, birth: day, deprived: truth, hukouHere: truth, livesHere: truth, wish: truth, worker: truth, workSince: day, workBroken: truth, registeredOn: day, appliedHere: truth, confirmed: truth,
  },
  objections: { name: text, receivedOn: day, decidedOn: day, published: truth },
  candidates: {
    name: text, office: choice('chair', 'deputy', 'ordinary'), sex: choice('female', 'male'), nominatedBy: choice('partyOrganisation', 'voters'), nominators: count,
    expelled: truth, penalty: truth, gang: documented, cult: documented, onCommittee: truth, kinOnCommittee: truth, leftCommittee: truth, quit: truth,
    writeIn: truth, votes: count, inRunoff: truth, runoffVotes: count,
  },
  delegations: { principal: text, delegate: text, away: truth, written: truth, isVoter: truth, isCandidate: truth, isHouseholdRep: truth },
  meetings: { day },
  supervisors: { name: text, isMember: truth, relation, resident: truth, worker: truth, electedBy: meeting },
  appraisals: { name: text, day, result: choice('competent', 'incompetent') },
  subcommittees: { name: choice('mediation', 'health', 'welfare', 'order', 'culture', 'population', 'other'), size: count, chairIsMember: truth, partTime: count },
  councilMeetings: { day },
  cadres: { name: text, age: count, college: truth },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

/** The name of a field. */
export type FieldId = keyof typeof fields;

/** The name of a list. */
export type ListId = keyof typeof lists;

type FactOf<F extends Field> =
  F extends Readonly<{ kind: 'choice'; choices: readonly (infer C)[] }> ? C | null
    : F extends Readonly<{ kind: 'count' }> ? number | null
      : F extends Readonly<{ kind: 'day' }> ? ISODate | null
        : F extends Readonly<{ kind: 'truth' }> ? Truth : string;

/** One row of a list. */
export type Row<L extends ListId> = { readonly [C in keyof (typeof lists)[L]]: (typeof lists)[L][C] extends Field ? FactOf<(typeof lists)[L][C]> : never };

/** What is known: null, or the truth "unknown", is not known and never zero, never no. */
export type Facts = { readonly [F in FieldId]: FactOf<(typeof fields)[F]> } & { readonly [L in ListId]: readonly Row<L>[] };

/** Nothing known of a field. */
function nothingOf(field: Field): null | 'unknown' | '' {
  return field.kind === 'truth' ? 'unknown' : field.kind === 'text' ? '' : null;
}

/** A case of which nothing is known. */
export const noFacts: Facts = {
  ...Object.fromEntries(Object.entries(fields).map(([id, field]) => [id, nothingOf(field)])),
  ...Object.fromEntries(Object.keys(lists).map((id) => [id, []])),
} as unknown as Facts;

/** An empty row of a list. */
export function emptyRow<L extends ListId>(list: L): Row<L> {
  return Object.fromEntries(Object.entries<Field>(lists[list]).map(([id, field]) => [id, nothingOf(field)])) as Row<L>;
}
