import type { PartId } from '../../../src/rules/elections/index.ts';
import { membersOf } from './committee.ts';
import { meetingOf } from './counts.ts';
import { wholes } from './draw.ts';
import type { Given } from './hand.ts';

/** 0.4, G-9: more in a part than in its whole, a whole of nobody, an end before its beginning; nothing is concluded from it. */
export function isSlip(part: PartId, given: Given): boolean {
  const { facts, law } = given;
  // What the law of the day has no rule for is not looked at.
  if (law !== 'L25' && ['ballot', 'repMeeting', 'disclosure', 'audit'].includes(part)) return false;
  const counts: Readonly<Record<string, unknown>> = facts;
  const pairs = (wholes[part] ?? []).filter(([less]) => part !== 'vacancy' || less !== 'byAttended' || facts.byElectionBy === 'residentsMeeting');
  return pairs.some(([less, more]) => counts[more] === 0 || (typeof counts[less] === 'number' && typeof counts[more] === 'number' && counts[less] > counts[more])) || isOwnSlip(part, given);
}

function isOwnSlip(part: PartId, { facts, as }: Given): boolean {
  const above = (many: number | null, whole: number | null) => many !== null && whole !== null && many > whole;
  const total = facts.people.length > 0 ? null : membersOf(facts).high;
  const inMeeting = meetingOf(facts.committeeMembers, facts.repsTotal, facts.dualMembers, as).total;
  switch (part) {
    case 'size': return facts.households === 0;
    case 'lineUp': return above(facts.women, total) || above(facts.minorityMembers, total);
    case 'slides': return above(facts.fullTime, total);
    case 'city': return above(facts.retired, total);
    case 'disclosure': return facts.postedOn !== null && facts.lastShownOn !== null && facts.lastShownOn < facts.postedOn;
    case 'ballot': return facts.candidates.some(({ votes, runoffVotes }) => above(votes, facts.ballotsReturned) || above(runoffVotes, facts.runoffReturned));
    case 'repMeeting': return above(facts.repAttended, inMeeting);
    case 'vacancy': return facts.byElectionBy === 'representativeMeeting' && above(facts.byAttended, inMeeting);
    case 'appraisal': case 'assembly': case 'audit': case 'calendar': case 'electionCommittee': case 'handover': case 'nomination': case 'proxies': case 'recall': case 'representatives': case 'supervision': case 'term': case 'voters':
      return false;
  }
}
