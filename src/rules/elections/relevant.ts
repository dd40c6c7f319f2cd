import type { CommitteeLaw } from '../vocabulary/index.ts';
import type { Facts, FieldId, ListId } from './fields.ts';
import type { PartId } from './parts.ts';

type When = (facts: Facts, law: CommitteeLaw, part: PartId) => boolean;

const oldLaw: When = (_, law) => law.minority !== null;
const typedCounts: When = ({ people }) => people.length === 0;
const hasRunoff: When = ({ runoffReturned, candidates }) => runoffReturned !== null || candidates.some(({ inRunoff }) => inRunoff === 'yes');
const byRepresentatives: When = ({ byElectionBy }, _, part) => part !== 'vacancy' || byElectionBy === 'representativeMeeting';
const judged: When = ({ vacancyReason }) => vacancyReason === 'incapacity' || vacancyReason === 'sentenced';

/** Fields that are asked only while something else makes them matter. */
const conditions: Readonly<Partial<Record<FieldId, When>>> = {
  chairs: typedCounts, deputies: typedCounts, ordinary: typedCounts, retired: typedCounts, fullTime: typedCounts, committeeParty: typedCounts, overlap: typedCounts,
  women: (facts, law) => law.women !== null && typedCounts(facts, law, 'lineUp'),
  kinAmong: ({ kinPairs }, law, part) => kinPairs.length === 0 && (law.kin !== null || part === 'city'),
  multiEthnic: oldLaw, minorityMembers: (facts, law) => oldLaw(facts, law, 'lineUp') && facts.multiEthnic !== 'no' && facts.people.length === 0,
  proposer: (_, law) => law.approval.proposedBySubdistrict, perRepresentative: (_, law) => law.householdsPerRepresentative !== null,
  repListPublishedOn: ({ votingMode }) => votingMode !== 'allVoters', anyObjection: ({ objections }) => objections.length === 0,
  opinionSupports: ({ votingMode }) => votingMode === 'residentReps', eligibleTotal: ({ votingMode }) => votingMode === 'allVoters',
  households: ({ votingMode, assemblyForm, petitionKind }, _, part) => (part === 'ballot' ? votingMode === 'householdReps' : part === 'assembly' ? assemblyForm === 'householdReps' : part === 'recall' ? petitionKind === 'householdReps' : true),
  runoffIssued: hasRunoff, runoffValid: hasRunoff,
  assemblyHukouBase: ({ assemblyForm }) => assemblyForm === 'allAdults', special: (_, { assembly }) => assembly.notice !== null, noticeOn: (_, { assembly }) => assembly.notice !== null,
  petitionListBase: ({ petitionKind, auditKind }, _, part) => (part === 'audit' ? auditKind === 'residents' : petitionKind === 'allVoters'),
  documentOn: (facts, law, part) => judged(facts, law, part) || facts.vacancyReason === 'twice', endDocumented: judged,
  approvedOn: ({ vacancyReason }) => vacancyReason === 'resigned' || vacancyReason === 'recalled',
  committeeMembers: byRepresentatives, repsTotal: byRepresentatives, dualMembers: byRepresentatives, byVoting: byRepresentatives,
  assemblyBase: ({ byElectionBy }, _, part) => part !== 'vacancy' || byElectionBy === 'residentsMeeting',
  partyStaff: ({ secretaryIsChair }) => secretaryIsChair !== 'no', nominatedOn: ({ chairBirth }) => chairBirth !== null, step6: ({ runoffNeeded }) => runoffNeeded !== 'no',
};

/** Whether a field can still matter to a part. What was typed stays; it is only not asked. */
export function isAsked(field: FieldId, part: PartId, facts: Facts, law: CommitteeLaw): boolean {
  return conditions[field]?.(facts, law, part) ?? true;
}

/** Whether a list can still matter: pairs of relatives only once somebody said that there are some. */
export function isListAsked(list: ListId, facts: Facts): boolean {
  return list !== 'kinPairs' || facts.kinAmong === 'yes' || facts.kinPairs.length > 0;
}

/** The columns of a list that a part reads, in the order they are asked. */
export function columnsAsked(list: ListId, part: PartId, law: CommitteeLaw): readonly string[] | null {
  if (list === 'people') return part === 'city' ? ofCity : part === 'slides' ? ['name', 'office', 'fullTime'] : law.minority === null ? ['name', 'office', 'sex'] : ['name', 'office', 'minority'];
  if (list === 'candidates') return part === 'nomination' ? ofNomination : ofBallot;
  return list === 'voters' && law.registration === null ? ['name', 'birth', 'deprived'] : null;
}

const ofCity = ['name', 'office', 'age', 'retired', 'partyMember', 'partyTeam'];
const ofNomination = ['name', 'office', 'nominatedBy', 'nominators', 'expelled', 'penalty', 'gang', 'cult', 'onCommittee', 'kinOnCommittee', 'leftCommittee', 'quit'];
const ofBallot = ['name', 'office', 'sex', 'votes', 'quit', 'writeIn', 'inRunoff', 'runoffVotes'];
