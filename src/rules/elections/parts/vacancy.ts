import { everyTruth, type ISODate } from '../../vocabulary/index.ts';
import { counted, within } from '../count.ts';
import type { Facts } from '../fields.ts';
import { check, dayValue, impossibleParts, largerParts, missing, moreThanAll, notRegulated, number, type Asking, type Check, type Found } from '../found.ts';
import { fewest, reaches } from '../share.ts';
import { must } from '../status.ts';
import { termOf } from '../term.ts';
import { membersOf } from './repMeeting.ts';

/** When a member's office ended, whether a by-election could be held by those who held it, and until when whoever follows sits. */
export function vacancy(asking: Asking): Found {
  const { facts, law, scheme, option } = asking;
  const { ends, byElection } = law;
  const term = termOf(facts, scheme, option);
  const impossible = facts.byElectionBy === 'representativeMeeting'
    ? [...largerParts(facts, ['dualMembers', 'committeeMembers'], ['dualMembers', 'repsTotal'], ['byVoting', 'repsTotal']), ...moreThanAll(facts, membersOf(facts, option).total ?? Infinity, 'byAttended')]
    : impossibleParts(facts, ['byAttended', 'assemblyBase']);
  const now = facts.membersNow;
  const size: readonly Check[] = now === null ? [] : [check('membersNow', must(within(counted(now), law.members.least, law.members.most)), law.members.cite, { figures: { have: now, least: law.members.least, most: law.members.most } })];
  if (ends === null || byElection === null) {
    return { checks: [notRegulated('ended'), ...assemblyVote(asking), ...size], values: [], impossible };
  }
  const { cite, on, status } = endOf(facts, ends);
  const byItself = facts.vacancyReason === 'incapacity' || facts.vacancyReason === 'sentenced';
  return {
    checks: [
      check('ended', status, cite, { lacks: missing(facts, 'vacancyReason', byItself ? 'endDocumented' : 'approvedOn'), asks: byItself && facts.endDocumented !== 'yes' ? ['AMB-RC-40'] : [] }),
      ...(facts.byElectionBy === 'representativeMeeting' ? representativesVote(asking) : assemblyVote(asking)),
      ...size,
    ],
    values: [
      ...dayValue('endedOn', on, cite), ...(term === null ? [] : dayValue('termLastDay', term.last, byElection.until.cite)),
      ...byNeeds(asking),
    ],
    impossible,
  };
}

function endOf({ vacancyReason: reason, approvedOn, documentOn, endDocumented }: Facts, ends: NonNullable<Asking['law']['ends']>): Readonly<{ cite: Check['cite']; on: ISODate | null; status: Check['status'] }> {
  switch (reason) {
    case 'resigned':
      return { cite: ends.resigned.cite, on: approvedOn, status: approvedOn === null ? 'unknown' : 'met' };
    case 'incapacity':
    case 'sentenced':
      return { cite: ends.byItself.cite, on: endDocumented === 'yes' ? documentOn : null, status: endDocumented === 'yes' ? 'met' : endDocumented === 'no' ? 'officeDecides' : 'unknown' };
    case 'recalled':
      return { cite: ends.recalled.cite, on: approvedOn, status: approvedOn === null ? 'unknown' : 'met' };
    case 'twice':
      return { cite: ends.twice.cite, on: documentOn ?? approvedOn, status: documentOn === null && approvedOn === null ? 'unknown' : 'met' };
    case 'other':
      return { cite: ends.byItself.cite, on: null, status: 'officeDecides' };
    case null:
      return { cite: ends.resigned.cite, on: null, status: 'unknown' };
  }
}

/** By the representatives: the meeting must be able to sit, and the vote to count; or only one of both, as it is read. */
function representativesVote({ facts, law, option }: Asking): readonly Check[] {
  const { representativeMeeting: meeting, turnout, byElection } = law;
  if (meeting === null || turnout === null || byElection === null) return [notRegulated('byElection')];
  const { total } = membersOf(facts, option);
  const sits = reaches(meeting.quorum, counted(facts.byAttended), counted(total), option);
  const counts = reaches(turnout.residentReps, counted(facts.byVoting), counted(facts.repsTotal), option);
  const read = option('AMB-RC-08');
  const fine = read === 'B' ? sits : read === 'C' ? counts : everyTruth([sits, counts]);
  return [check('byElection', must(fine), byElection.way.cite, { lacks: missing(facts, 'committeeMembers', 'repsTotal', 'dualMembers', 'byAttended', 'byVoting') })];
}

function assemblyVote({ facts, law, option }: Asking): readonly Check[] {
  const { assembly, byElection, removalByAssembly } = law;
  if (facts.byElectionBy !== 'residentsMeeting' && facts.byElectionBy !== null) return [check('byElection', 'unmet', removalByAssembly?.cite ?? null)];
  if (facts.byElectionBy === null) return [check('byElection', 'unknown', (byElection?.may ?? removalByAssembly)?.cite ?? null, { lacks: ['byElectionBy'] })];
  return [check('byElection', must(reaches(assembly.quorum, counted(facts.byAttended), counted(facts.assemblyBase), option)), (byElection?.way ?? removalByAssembly)?.cite ?? null, {
    lacks: missing(facts, 'assemblyBase', 'byAttended'), figures: { ...(facts.byAttended === null ? {} : { have: facts.byAttended }), ...(facts.assemblyBase === null ? {} : { need: fewest(assembly.quorum, facts.assemblyBase, option) }) },
  })];
}

function byNeeds({ facts, law: { representativeMeeting: meeting, turnout }, option }: Asking): Found['values'] {
  if (facts.byElectionBy !== 'representativeMeeting' || meeting === null || turnout === null) return [];
  const { total } = membersOf(facts, option);
  return [
    ...number('meetingTotal', total, meeting.members.cite),
    ...number('neededAttendance', total === null ? null : fewest(meeting.quorum, total, option), meeting.quorum.cite),
    ...number('neededVoting', facts.repsTotal === null ? null : fewest(turnout.residentReps, facts.repsTotal, option), turnout.residentReps.cite),
  ];
}
