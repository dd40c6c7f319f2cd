import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import { and, known } from '../kleene.ts';
import { fewest, meetingOf, told, type Share } from './counts.ts';
import { apart, daysAfter, monthsAfter } from './days.ts';
import { count, must, share, takesMore, type Given, type Read } from './hand.ts';

/** rc25-26, 27, rc18-9, 10: an assembly of all. */
export function assembly({ facts, law, as }: Given): Read {
  const now = law === 'L25';
  const { assemblyForm, proposerKind, proposers, proposersBase, noticeOn, meetingOn, special, households, assemblyBase, assemblyHukouBase, assemblyAttended, assemblyVoted, assemblyYes } = facts;
  const routes: Readonly<Record<string, Share>> = now ? { adults: [1, 10], households: [1, 10], residentReps: [1, 3] } : { adults: [1, 5], households: [1, 5], groups: [1, 3] };
  const route = proposerKind === null ? null : routes[proposerKind];
  const exact = takesMore('以上', as);
  const demanded: Truth = route === null ? 'unknown' : route === undefined ? 'no' : share(count(proposers), route, count(proposersBase), exact);
  const lead = as('AMB-RC-10') === 'B' ? 11 : 10;
  const early = apart(noticeOn, meetingOn, lead);
  const notice: Status = early !== 'no' ? must(early) : special === 'yes' ? 'officeDecides' : special === 'no' ? 'unmet' : 'unknown';
  const base = as('AMB-RC-07') === 'B' && assemblyForm === 'householdReps' && households !== null ? households : as('AMB-RC-09') === 'B' && assemblyForm === 'allAdults' && assemblyHukouBase !== null ? assemblyHukouBase : assemblyBase;
  const half = takesMore('过半数', as);
  const quorum = share(count(assemblyAttended), [1, 2], count(base), half);
  const came = as('AMB-RC-05') === 'B' && assemblyVoted !== null ? assemblyVoted : assemblyAttended;
  return {
    checks: {
      formAllowed: assemblyForm === null ? 'unknown' : must(known(!now || assemblyForm !== 'groupReps')),
      call: must(demanded), notice: now ? notice : 'notRegulated',
      quorum: must(quorum), decision: must(and(quorum, share(count(assemblyYes), [1, 2], count(came), half))),
    },
    values: told({
      minProposers: route === null || route === undefined ? null : fewest(route, proposersBase, exact), noticeLatest: now ? daysAfter(meetingOn, -lead) : null,
      neededAttendance: fewest([1, 2], base, half), neededYes: fewest([1, 2], came, half),
    }),
  };
}

/** rc25-28-2a: a meeting in each half of the year, or none more than six months after the one before. */
function everyHalf(days: readonly (string | null)[], year: number | null, as: Given['as']): Truth {
  if (year === null) return 'unknown';
  if (days.includes(null) || days.length === 0) return 'unknown';
  const own = days.filter((day): day is string => day !== null).toSorted();
  if (as('AMB-RC-14') === 'B') {
    return own.length < 2 ? 'unknown' : known(own.every((day, at) => at === 0 || day <= monthsAfter(own[at - 1] ?? day, 6)));
  }
  const halves = [1, 2].map((half) => own.some((day) => Number(day.slice(0, 4)) === year && (Number(day.slice(5, 7)) <= 6 ? 1 : 2) === half));
  return known(halves.every(Boolean));
}

/** rc25-28, 29: a meeting of representatives. */
export function repMeeting({ facts, law, as }: Given): Read {
  if (law !== 'L25') return { checks: Object.fromEntries(['repShare', 'frequency', 'repCall', 'repQuorum', 'repDecision'].map((id) => [id, 'notRegulated'])), values: {} };
  const { committeeMembers: members, repsTotal: reps, dualMembers: dual, repProposers, repAttended, repYes, meetings, year } = facts;
  const { total: whole, ofThem } = meetingOf(members, reps, dual, as);
  const exact = takesMore('以上', as);
  const [quorum, half] = [takesMore('三分之二以上', as), takesMore('过半数', as)];
  const sits = share(count(repAttended), [2, 3], count(whole), quorum);
  // The share of representatives with both counts in one inequality: five times them against four times everybody.
  const left = ofThem === null || whole === null ? 'unknown' : known(exact ? 5 * ofThem > 4 * whole : 5 * ofThem >= 4 * whole);
  return {
    checks: {
      repShare: must(left), frequency: must(everyHalf(meetings.map(({ day }) => day), year, as)), repCall: must(share(count(repProposers), [1, 5], count(reps), exact)),
      repQuorum: must(sits), repDecision: must(and(sits, share(count(repYes), [1, 2], count(repAttended), half))),
    },
    values: told({ meetingTotal: whole, minReps: members === null || dual === null ? null : 4 * (members - dual), minRepProposers: fewest([1, 5], reps, exact), neededAttendance: fewest([2, 3], whole, quorum), neededYes: fewest([1, 2], repAttended, half) }),
  };
}
