import type { PartId } from '../../../src/rules/elections/index.ts';
import { membersOf } from './committee.ts';
import { meetingOf } from './counts.ts';
import { larger, wholes } from './draw.ts';
import type { Given } from './hand.ts';

/** 0.4, G-9: more in a part than in its whole, a whole of nobody, an end before its beginning; nothing is concluded from it. */
export function isSlip(part: PartId, given: Given): boolean {
  const { facts, law } = given;
  // What the law of the day has no rule for is not looked at.
  if (law !== 'L25' && ['ballot', 'repMeeting', 'disclosure', 'audit'].includes(part)) return false;
  const counts: Readonly<Record<string, unknown>> = facts;
  const exceeds = ([less, more]: readonly [string, string]) => typeof counts[less] === 'number' && typeof counts[more] === 'number' && counts[less] > counts[more];
  const byReps = facts.byElectionBy === 'representativeMeeting';
  const [shares, others] = [part === 'vacancy' && byReps ? [] : (wholes[part] ?? []), part === 'vacancy' && !byReps ? [] : (larger[part] ?? [])];
  return shares.some((pair) => counts[pair[1]] === 0 || exceeds(pair)) || others.some(exceeds) || isOwnSlip(part, given);
}

function isOwnSlip(part: PartId, { facts, law, as }: Given): boolean {
  const above = (many: number | null, whole: number | null) => many !== null && whole !== null && many > whole;
  const total = facts.people.length > 0 ? null : membersOf(facts).high;
  const toThemselves = facts.kinPairs.some(({ a, b }) => a !== '' && a === b);
  const before = (day: string | null) => day !== null && facts.formedOn !== null && day < facts.formedOn;
  const inMeeting = meetingOf(facts.committeeMembers, facts.repsTotal, facts.dualMembers, as).total;
  switch (part) {
    case 'size': return facts.households === 0;
    case 'lineUp': return (law === 'L25' ? above(facts.women, total) : above(facts.minorityMembers, total)) || toThemselves;
    case 'slides': return above(facts.fullTime, total);
    case 'city': return above(facts.retired, total) || above(facts.committeeParty, total) || above(facts.overlap, total) || toThemselves;
    case 'term': return before(facts.asOf) || before(facts.runoffDoneOn);
    case 'calendar': case 'handover': return law === 'L25' || part === 'calendar' ? before(facts.handoverOn) || before(facts.runoffDoneOn) : false;
    case 'disclosure': return facts.postedOn !== null && facts.lastShownOn !== null && facts.lastShownOn < facts.postedOn;
    case 'ballot': return facts.candidates.some(({ votes, runoffVotes }) => above(votes, facts.ballotsReturned) || above(votes, facts.ballotsValid) || above(runoffVotes, facts.runoffReturned) || above(runoffVotes, facts.runoffValid))
      || (facts.votingMode === 'allVoters' && above(facts.ballotBase, facts.eligibleTotal)) || (facts.votingMode === 'householdReps' && above(facts.ballotBase, facts.households)) || toThemselves;
    case 'repMeeting': return above(facts.repAttended, inMeeting);
    case 'vacancy': return facts.byElectionBy === 'representativeMeeting' && above(facts.byAttended, inMeeting);
    case 'appraisal': case 'assembly': case 'audit': case 'electionCommittee': case 'nomination': case 'proxies': case 'recall': case 'representatives': case 'supervision': case 'voters':
      return false;
  }
}
