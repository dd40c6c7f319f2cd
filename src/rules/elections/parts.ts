import type { FieldId, ListId } from './fields.ts';
import type { Asking, Found } from './found.ts';
import { appraisal } from './parts/appraisal.ts';
import { assembly } from './parts/assembly.ts';
import { audit } from './parts/audit.ts';
import { ballot } from './parts/ballot.ts';
import { calendar } from './parts/calendar.ts';
import { city } from './parts/city.ts';
import { disclosure } from './parts/disclosure.ts';
import { electionCommittee } from './parts/electionCommittee.ts';
import { handover } from './parts/handover.ts';
import { lineUp } from './parts/lineUp.ts';
import { nomination } from './parts/nomination.ts';
import { proxies } from './parts/proxies.ts';
import { recall } from './parts/recall.ts';
import { repMeeting } from './parts/repMeeting.ts';
import { representatives } from './parts/representatives.ts';
import { size } from './parts/size.ts';
import { slides } from './parts/slides.ts';
import { supervision } from './parts/supervision.ts';
import { term } from './parts/term.ts';
import { vacancy } from './parts/vacancy.ts';
import { voters } from './parts/voters.ts';

/** One thing that can be worked out: the facts it reads, the day whose law it goes by, and its reader. */
export type Part = Readonly<{
  fields: readonly FieldId[];
  lists: readonly ListId[];
  /** The day that chooses the version of the law; null where none does. */
  day: FieldId | null;
  /** Checks that only say whether so many are reached that something follows: they leave the whole as it is. */
  aside: readonly string[];
  read: (asking: Asking) => Found;
}>;

const part = (read: Part['read'], day: FieldId | null, fields: readonly FieldId[], lists: readonly ListId[] = [], aside: readonly string[] = []): Part => ({ read, day, fields, lists, aside });

/** Everything that can be worked out, in the order in which it comes up. */
export const parts = {
  lineUp: part(lineUp, 'formedOn', ['formedOn', 'chairs', 'deputies', 'ordinary', 'women', 'kinAmong', 'multiEthnic', 'minorityMembers'], ['people', 'kinPairs']),
  size: part(size, 'formedOn', ['households', 'proposer', 'approver']),
  representatives: part(representatives, 'formedOn', ['perRepresentative'], ['groups']),
  term: part(term, 'formedOn', ['formedOn', 'runoffDoneOn', 'asOf']),
  supervision: part(supervision, 'formedOn', ['supervisionExists'], ['supervisors']),
  calendar: part(calendar, 'electionDate', [
    'electionDate', 'votingMode', 'listPublishedOn', 'repListPublishedOn', 'anyObjection', 'leavingAuditOn', 'committeeChosenOn', 'formedOn', 'runoffDoneOn', 'handoverOn', 'asOf',
  ], ['objections']),
  electionCommittee: part(electionCommittee, 'electionDate', ['electionDate', 'formedBy', 'committeeVacancies'], ['ranking']),
  voters: part(voters, 'electionDate', ['electionDate'], ['voters']),
  nomination: part(nomination, 'electionDate', ['electionDate', 'chairSeats', 'deputySeats', 'ordinarySeats', 'metResidents'], ['candidates']),
  proxies: part(proxies, 'electionDate', ['electionDate', 'votingMode', 'proxyListPublished'], ['delegations']),
  ballot: part(ballot, 'electionDate', [
    'electionDate', 'votingMode', 'opinionSupports', 'ballotBase', 'ballotsIssued', 'ballotsReturned', 'ballotsValid', 'ballotAttended', 'eligibleTotal', 'households',
    'chairSeats', 'deputySeats', 'ordinarySeats', 'runoffIssued', 'runoffReturned', 'runoffValid', 'secretBallot', 'publicCount', 'onTheSpot', 'booth', 'kinAmong',
  ], ['candidates', 'kinPairs']),
  handover: part(handover, 'formedOn', ['formedOn', 'runoffDoneOn', 'handoverOn', 'handoverHost', 'handoverSupervisor', 'asOf']),
  assembly: part(assembly, 'meetingOn', [
    'assemblyForm', 'proposerKind', 'proposers', 'proposersBase', 'noticeOn', 'meetingOn', 'special', 'assemblyBase', 'assemblyHukouBase', 'households', 'assemblyAttended', 'assemblyVoted', 'assemblyYes',
  ], [], ['call']),
  repMeeting: part(repMeeting, 'repMeetingOn', ['repMeetingOn', 'committeeMembers', 'repsTotal', 'dualMembers', 'repProposers', 'repAttended', 'repYes', 'year'], ['meetings'], ['repCall']),
  recall: part(recall, 'recallOn', [
    'petitionKind', 'petitionSigners', 'petitionBase', 'petitionListBase', 'households', 'reasonGiven', 'defenceAllowed', 'electedBy', 'chosenIn', 'recallOn', 'recallBase', 'recallIssued', 'recallReturned', 'recallAttended', 'recallYes',
  ]),
  vacancy: part(vacancy, 'byElectionOn', [
    'vacancyReason', 'approvedOn', 'documentOn', 'endDocumented', 'formedOn', 'byElectionOn', 'byElectionBy', 'committeeMembers', 'repsTotal', 'dualMembers', 'assemblyBase', 'byAttended', 'byVoting', 'membersNow',
  ]),
  disclosure: part(disclosure, 'postedOn', ['postedOn', 'lastShownOn', 'board', 'item1', 'item2', 'item3', 'item4', 'item5', 'item6', 'item7']),
  appraisal: part(appraisal, 'asOf', ['formedOn', 'asOf'], ['appraisals']),
  audit: part(audit, 'auditOn', ['auditOn', 'electionDate', 'committeeChosenOn', 'leavingAuditOn', 'auditKind', 'auditProposers', 'auditBase', 'petitionListBase'], [], ['extraItems']),
  slides: part(slides, null, [
    'termStart', 'asOf', 'residents', 'residentsPerDelegate', 'yearlyMeetings', 'chairs', 'deputies', 'ordinary', 'fullTime', 'occupied', 'homes', 'applied',
    'councilMembers', 'councilChairs', 'councilDeputies', 'councilFullTime', 'councilKnown', 'councilRepresentatives', 'councilParty', 'councilUnits', 'councilGive', 'year',
    'step1', 'step2', 'step3', 'step4', 'step5', 'step6', 'runoffNeeded', 'system1', 'system2', 'system3', 'system4', 'system5',
  ], ['people', 'subcommittees', 'councilMeetings']),
  city: part(city, null, [
    'electionDate', 'chairs', 'deputies', 'ordinary', 'chairAge', 'chairBirth', 'nominatedOn', 'ageException', 'secretaryIsChair', 'partyStaff', 'partyOrgType', 'partyMembers',
    'partyTeam', 'committeeParty', 'overlap', 'retired', 'kinAmong', 'households', 'householdsGive', 'occupied', 'homes',
  ], ['people', 'kinPairs', 'cadres']),
} as const satisfies Readonly<Record<string, Part>>;

/** The name of a part. */
export type PartId = keyof typeof parts;

/** The names of all parts, in order. */
export const partIds = Object.keys(parts) as readonly PartId[];
