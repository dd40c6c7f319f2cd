import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import { and, known } from '../kleene.ts';
import { termOf } from './committee.ts';
import { fewest, meetingOf, told, type Share } from './counts.ts';
import { between, count, must, share, takesMore, type Given, type Read } from './hand.ts';

/** rc25-20, rc18-10-3: a recall. */
export function recall({ facts, law, as }: Given): Read {
  const { petitionKind, petitionSigners, petitionBase, petitionListBase, households, electedBy, chosenIn, recallBase, recallIssued, recallReturned, recallAttended, recallYes } = facts;
  const now = law === 'L25';
  const [exact, half] = [takesMore('以上', as), takesMore('过半数', as)];
  const wanted: Share | null = petitionKind === null ? null : petitionKind === 'residentReps' ? [1, 3] : [1, 10];
  const signers = petitionKind === 'allVoters' && as('AMB-RC-38') === 'B' && petitionListBase !== null ? petitionListBase : petitionKind === 'householdReps' && as('AMB-RC-07') === 'B' && households !== null ? households : petitionKind === 'allVoters' ? (petitionBase ?? petitionListBase) : petitionBase;
  const sameWay = as('AMB-RC-38') !== 'C' ? 'yes' : petitionKind === null || electedBy === null ? 'unknown' : known(petitionKind === electedBy);
  const petition = and(wanted === null ? 'unknown' : share(count(petitionSigners), wanted, count(signers), exact), sameWay);
  const voted = as('AMB-RC-05') === 'B' && recallIssued !== null ? recallIssued : as('AMB-RC-05') === 'C' && recallAttended !== null ? recallAttended : recallReturned;
  const reps = byRepresentatives();
  const two: Share = [2, 3];
  const byHalf = share(count(voted), [1, 2], count(recallBase), half);
  const byTwoThirds = share(count(voted), two, count(recallBase), takesMore('超过三分之二', as));
  const turnout: Truth = !now ? byHalf : reps === null ? 'unknown' : reps ? byTwoThirds : byHalf;
  const majority = share(count(recallYes), [1, 2], count(voted), half);
  return {
    checks: {
      petition: now ? must(petition) : 'notRegulated', reason: now ? must(facts.reasonGiven) : 'notRegulated', defence: now ? must(facts.defenceAllowed) : 'notRegulated',
      recallTurnout: must(turnout), recallMajority: must(majority), recalled: must(and(turnout, majority)),
    },
    values: told({ minSigners: now && wanted !== null ? fewest(wanted, signers, exact) : null, recallNeeded: !now || reps === null ? null : fewest(reps ? two : [1, 2], recallBase, reps ? takesMore('超过三分之二', as) : half) }),
  };

  /** By the way the member came in: whom groups chose before 2026 is voted on by representatives, unless everybody always votes. */
  function byRepresentatives(): boolean | null {
    const special = chosenIn === 'groupRepresentatives' || chosenIn === 'byElection';
    if (special && as('AMB-RC-39') === 'B') return false;
    if (chosenIn === 'groupRepresentatives') return true;
    return electedBy === null ? null : electedBy === 'residentReps';
  }
}

/** rc25-21, 23, 24: an empty seat, and the by-election for it. */
export function vacancy({ facts, law, as }: Given): Read {
  const { vacancyReason: reason, approvedOn, documentOn, endDocumented, byElectionBy, committeeMembers, repsTotal, dualMembers, assemblyBase, byAttended, byVoting, membersNow } = facts;
  const now = law === 'L25';
  const half = takesMore('过半数', as);
  const byAll = share(count(byAttended), [1, 2], count(assemblyBase), half);
  const { total: whole } = meetingOf(committeeMembers, repsTotal, dualMembers, as);
  const sits = share(count(byAttended), [2, 3], count(whole), takesMore('三分之二以上', as));
  const votes = share(count(byVoting), [2, 3], count(repsTotal), takesMore('超过三分之二', as));
  const byReps = { A: and(sits, votes), B: sits, C: votes }[as('AMB-RC-08')] as Truth;
  const by: Truth = byElectionBy === null ? 'unknown' : byElectionBy === 'residentsMeeting' ? byAll : now ? byReps : 'no';
  const last = termOf(facts, as)?.last ?? null;
  const meeting = byElectionBy === 'representativeMeeting' && now;
  return {
    checks: { ended: now ? ended() : 'notRegulated', byElection: must(by), ...(membersNow === null ? {} : { membersNow: must(between(count(membersNow), 5, 9)) }) },
    values: told({
      endedOn: now ? endedOn() : null, termLastDay: now ? last : null,
      meetingTotal: meeting ? whole : null, neededAttendance: meeting ? fewest([2, 3], whole, takesMore('三分之二以上', as)) : null,
      neededVoting: meeting ? fewest([2, 3], repsTotal, takesMore('超过三分之二', as)) : null,
    }),
  };

  function ended(): Status {
    switch (reason) {
      case 'resigned': case 'recalled': return approvedOn === null ? 'unknown' : 'met';
      case 'incapacity': case 'sentenced': return { yes: 'met', no: 'officeDecides', unknown: 'unknown' }[endDocumented] as Status;
      case 'twice': return documentOn === null && approvedOn === null ? 'unknown' : 'met';
      case 'other': return 'officeDecides';
      case null: return 'unknown';
    }
  }

  function endedOn(): string | null {
    return reason === 'resigned' || reason === 'recalled' ? approvedOn : reason === 'incapacity' || reason === 'sentenced' ? (endDocumented === 'yes' ? documentOn : null) : reason === 'twice' ? documentOn ?? approvedOn : null;
  }
}
