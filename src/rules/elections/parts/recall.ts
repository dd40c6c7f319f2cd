import { everyTruth, type Fraction, type Truth, type VotingMode } from '../../vocabulary/index.ts';
import { counted } from '../count.ts';
import { check, impossibleParts, largerParts, missing, notRegulated, number, type Asking, type Found } from '../found.ts';
import { fewest, reaches, type OptionOf } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must } from '../status.ts';

/** Whether enough have signed to demand a recall, and whether the vote recalls. Before 2026 the assembly decided as about anything else. */
export function recall(asking: Asking): Found {
  const { facts, law, option } = asking;
  const { recall: rule, assembly, removalByAssembly } = law;
  const cast = readBy(asking, 'AMB-RC-05', facts.recallReturned, { B: 'recallIssued', C: 'recallAttended' });
  const base = counted(facts.recallBase);
  const vote = (turnout: Fraction | null, pass: Fraction) => {
    const [came, agreed] = [turnout === null ? 'unknown' : reaches(turnout, counted(cast), base, option), reaches(pass, counted(facts.recallYes), counted(cast), option)] as const;
    const all = facts.recallBase;
    return [
      check('recallTurnout', must(came), turnout?.cite ?? null, { lacks: missing(facts, 'electedBy', 'recallBase', 'recallReturned'), figures: { ...(cast === null ? {} : { have: cast }), ...(turnout === null || all === null ? {} : { need: fewest(turnout, all, option) }) } }),
      check('recallMajority', must(agreed), pass.cite, { lacks: missing(facts, 'recallReturned', 'recallYes'), figures: { ...(facts.recallYes === null ? {} : { have: facts.recallYes }), ...(cast === null ? {} : { need: fewest(pass, cast, option) }) } }),
      check('recalled', must(everyTruth([came, agreed])), pass.cite, { lacks: missing(facts, 'electedBy', 'recallBase', 'recallReturned', 'recallYes') }),
    ];
  };
  const impossible = [
    ...impossibleParts(facts, ['petitionSigners', 'petitionBase'], ['recallReturned', 'recallBase'], ['recallYes', 'recallReturned']),
    ...largerParts(facts, ['recallIssued', 'recallBase'], ['recallAttended', 'recallBase']),
  ];
  if (rule === null) {
    return {
      checks: [notRegulated('petition'), notRegulated('reason'), notRegulated('defence'), ...(removalByAssembly === null ? [] : vote(assembly.quorum, assembly.pass))],
      values: [], impossible,
    };
  }
  const kind = facts.petitionKind;
  const share = kind === null ? null : { allVoters: rule.voters, householdReps: rule.householdReps, residentReps: rule.residentReps }[kind];
  const all = petitionBaseOf(asking, kind);
  const sameWay: Truth = option('AMB-RC-38') !== 'C' || kind === null || kind === facts.electedBy ? 'yes' : facts.electedBy === null ? 'unknown' : 'no';
  const enough: Truth = share === null ? 'unknown' : everyTruth([sameWay, reaches(share, counted(facts.petitionSigners), counted(all), option)]);
  const mode = wayOf(facts, option);
  return {
    checks: [
      check('petition', must(enough), share?.cite ?? rule.voters.cite, {
        lacks: missing(facts, 'petitionKind', 'petitionSigners', 'petitionBase'),
        figures: { ...(facts.petitionSigners === null ? {} : { have: facts.petitionSigners }), ...(share === null || all === null ? {} : { need: fewest(share, all, option) }) },
      }),
      check('reason', must(facts.reasonGiven), rule.reason.cite, { lacks: ['reasonGiven'] }),
      check('defence', must(facts.defenceAllowed), rule.defence.cite, { lacks: ['defenceAllowed'] }),
      ...vote(mode === null ? null : rule.turnout[mode], rule.pass),
    ],
    values: [
      ...number('minSigners', share === null || all === null ? null : fewest(share, all, option), share?.cite ?? null),
      ...number('recallNeeded', mode === null || facts.recallBase === null ? null : fewest(rule.turnout[mode], facts.recallBase, option), mode === null ? null : rule.turnout[mode].cite),
    ],
    impossible,
  };
}

type RecallFacts = Asking['facts'];

/** The vote is held the way the member was elected. */
function wayOf({ electedBy, chosenIn }: RecallFacts, option: OptionOf): VotingMode | null {
  if (chosenIn === 'groupRepresentatives' || chosenIn === 'byElection') {
    if (option('AMB-RC-39') === 'B') return electedBy === 'householdReps' ? 'householdReps' : 'allVoters';
    return chosenIn === 'groupRepresentatives' ? 'residentReps' : electedBy;
  }
  return electedBy;
}

function petitionBaseOf(asking: Asking, kind: VotingMode | null): number | null {
  const { petitionBase, petitionListBase } = asking.facts;
  // The number of a list alone serves as well, and that is told.
  if (kind === 'allVoters') return readBy(asking, 'AMB-RC-38', petitionBase ?? petitionListBase, { A: 'petitionBase', B: 'petitionListBase' });
  return kind === 'householdReps' ? readBy(asking, 'AMB-RC-07', petitionBase, { B: 'households' }) : petitionBase;
}
