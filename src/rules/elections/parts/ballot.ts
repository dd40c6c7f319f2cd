import type { CommitteeLaw, Truth, VotingMode } from '../../vocabulary/index.ts';
import { counted, type Count } from '../count.ts';
import type { Facts } from '../fields.ts';
import { check, impossibleParts, largerParts, missing, notRegulated, number, type Asking, type Check, type Found, type Impossible, type Value } from '../found.ts';
import { kinPairs, relatedToHimself, withoutKin } from '../kin.ts';
import type { Round } from '../round.ts';
import { fewest, reaches, type OptionOf } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must } from '../status.ts';
import { firstRound, withoutOffice } from './firstRound.ts';
import { offices } from './nomination.ts';
import { runoffOf } from './runoff.ts';

/** Whether a poll is valid, whose count reaches what the law asks, and what follows. It never says who is elected. */
export function ballot(asking: Asking): Found {
  const { facts, law, option } = asking;
  const { turnout, elected, runoff, formalities } = law;
  if (turnout === null || elected === null || runoff === null || formalities === null) {
    return { checks: [modeCheck(facts, law), notRegulated('valid'), notRegulated('candidate'), notRegulated('runoffValid'), notRegulated('formalities')], values: [] };
  }
  const mode = facts.votingMode;
  const base = baseOf(asking, mode);
  const cast = readBy(asking, 'AMB-RC-05', facts.ballotsReturned, { B: 'ballotsIssued', C: 'ballotAttended' });
  const tooMany = facts.ballotsReturned !== null && facts.ballotsIssued !== null && facts.ballotsReturned > facts.ballotsIssued;
  const valid: Truth = mode === null || tooMany ? 'unknown' : reaches(turnout[mode], counted(cast), counted(base), option);
  const of = readBy(asking, 'AMB-RC-06', cast, { B: 'ballotsValid' });
  const rounds = offices.map(([office]) => firstRound(asking, office, of, valid));
  const loose = withoutOffice(asking, of, valid);
  const second = runoffOf(asking, rounds, { base, mode, turnout, rule: runoff });
  const reached = [...rounds.flatMap((round) => round.reached), ...second.reached];
  const isPlaced = loose.every(({ status }) => status === 'unmet');
  const settled = isPlaced && rounds.every(({ remaining }) => remaining !== null) && second.isSettled;
  return {
    checks: [
      modeCheck(facts, law),
      check('valid', must(valid), mode === null ? turnout.allVoters.cite : turnout[mode].cite, {
        lacks: missing(facts, 'votingMode', 'ballotBase', 'ballotsReturned'), asks: [...(tooMany ? ['AMB-RC-34'] : []), ...(valid === 'no' ? ['AMB-RC-33'] : [])],
        figures: { ...(cast === null ? {} : { have: cast }), ...(mode === null || base === null ? {} : { need: fewest(turnout[mode], base, option) }) },
      }),
      ...rounds.flatMap(({ checks }) => checks), ...loose, ...second.checks,
      ...makeUp(facts, law, reached, settled, option),
      check('secret', must(both(facts.secretBallot, facts.publicCount)), formalities.secretAndPublic.cite, { lacks: missing(facts, 'secretBallot', 'publicCount') }),
      check('onTheSpot', must(facts.onTheSpot), formalities.onTheSpot.cite, { lacks: ['onTheSpot'] }),
      check('booth', must(facts.booth), formalities.booth.cite, { lacks: ['booth'] }),
    ],
    values: [
      ...number('neededTurnout', mode === null || base === null ? null : fewest(turnout[mode], base, option), mode === null ? null : turnout[mode].cite),
      ...number('neededVotes', of === null ? null : fewest(elected, of, option), elected.cite),
      ...rounds.flatMap(({ values }) => values), ...second.values,
      ...nextOf(valid, isPlaced, rounds, second, runoff.again.cite),
    ],
    impossible: [
      ...impossibleParts(facts, ['ballotsReturned', 'ballotBase'], ['ballotsValid', 'ballotsReturned'], ['runoffReturned', 'ballotBase'], ['runoffValid', 'runoffReturned']),
      ...largerParts(facts, ['ballotsIssued', 'ballotBase'], ['ballotAttended', 'ballotBase'], ['runoffIssued', 'ballotBase']),
      ...(mode === 'allVoters' ? largerParts(facts, ['ballotBase', 'eligibleTotal']) : mode === 'householdReps' ? largerParts(facts, ['ballotBase', 'households']) : []),
      ...tooManyVotes(facts, 'votes', 'ballotsReturned', 'ballotsValid'), ...tooManyVotes(facts, 'runoffVotes', 'runoffReturned', 'runoffValid'), ...relatedToHimself(facts),
    ],
  };
}

/** Candidates with more votes than there are ballots that could hold them. */
function tooManyVotes({ candidates, ...facts }: Facts, column: 'votes' | 'runoffVotes', ...ballots: readonly ('ballotsReturned' | 'ballotsValid' | 'runoffReturned' | 'runoffValid')[]): readonly Impossible[] {
  const highest = Math.max(...candidates.map(({ [column]: votes }) => votes ?? 0));
  return ballots.filter((field) => highest > (facts[field] ?? Infinity)).map((field) => ({ kind: 'votes', field, than: null }));
}

/** Those who vote, as many as there are to vote: the list, or, as the silence is read, everyone who could be on it. */
function baseOf(asking: Asking, mode: VotingMode | null): number | null {
  const { ballotBase } = asking.facts;
  if (mode === 'allVoters') return readBy(asking, 'AMB-RC-04', ballotBase, { B: 'eligibleTotal', C: null });
  return mode === 'householdReps' ? readBy(asking, 'AMB-RC-07', ballotBase, { B: 'households' }) : ballotBase;
}

function modeCheck(facts: Facts, law: CommitteeLaw): Check {
  const { votingMode: mode, opinionSupports } = facts;
  if (mode === null) return check('mode', 'unknown', law.ways.cite, { lacks: ['votingMode'] });
  return mode === 'residentReps'
    ? check('mode', must(opinionSupports), law.byRepresentatives.cite, { lacks: ['opinionSupports'], asks: ['AMB-RC-19'] })
    : check('mode', 'notRequired', law.ways.cite);
}

/** What those whose count reaches enough would make together; it never changes the count. */
function makeUp(facts: Facts, law: CommitteeLaw, reached: readonly string[], settled: boolean, option: OptionOf): readonly Check[] {
  if (reached.length === 0 || law.women === null || law.kin === null) return [];
  const sexes = facts.candidates.filter(({ name }) => reached.includes(name)).map(({ sex }) => sex);
  const women: Count = { low: sexes.filter((sex) => sex === 'female').length, high: settled ? sexes.filter((sex) => sex !== 'male').length : Infinity };
  const enough: Truth = women.low >= law.women.least ? 'yes' : women.high < law.women.least ? 'no' : 'unknown';
  const pairs = kinPairs(facts)?.filter(({ a, b }) => reached.includes(a) && reached.includes(b)) ?? null;
  const apart = withoutKin(pairs, option);
  return [
    ...(settled ? [check('electedSize', reached.length < law.members.least ? 'unmet' : reached.length > law.members.most ? 'unmet' : 'met', law.members.cite, { figures: { have: reached.length, least: law.members.least, most: law.members.most } })] : []),
    check('electedWomen', must(enough), law.women.cite, { lacks: ['candidates'], asks: enough === 'no' ? ['AMB-RC-23'] : [], figures: { have: women.low, need: law.women.least } }),
    check('electedKin', must(apart), law.kin.cite, { lacks: ['kinAmong'], asks: apart === 'no' ? ['AMB-RC-21'] : [] }),
  ];
}

function nextOf(valid: Truth, isPlaced: boolean, rounds: readonly Round[], second: Readonly<{ asked: boolean; vacancies: number | null }>, cite: Check['cite']): readonly Value[] {
  const word = (text: string): readonly Value[] => [{ id: 'nextStep', key: null, cite, value: { kind: 'word', word: text } }];
  if (valid === 'no') return word('again');
  if (valid !== 'yes') return [];
  if (rounds.some(({ values }) => values.some(({ id }) => id === 'tied'))) return word('tie');
  const remaining = rounds.map((round) => round.remaining ?? 0).reduce((all, each) => all + each, 0);
  if (!isPlaced || rounds.some(({ remaining: rest, checks, seats }) => rest === null && (checks.length > 0 || (seats ?? 0) > 0))) return [];
  // An office whose seats nobody told may have some.
  const full = rounds.some((round) => round.remaining === null) ? [] : word('full');
  if (remaining === 0) return full;
  if (!second.asked) return word('runoff');
  return second.vacancies === null ? [] : second.vacancies === 0 ? full : word('vacant');
}

function both(one: Truth, other: Truth): Truth {
  return one === 'no' || other === 'no' ? 'no' : one === 'yes' && other === 'yes' ? 'yes' : 'unknown';
}
