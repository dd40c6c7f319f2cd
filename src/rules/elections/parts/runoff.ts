import type { CommitteeLaw, Fraction, Truth, VotingMode } from '../../vocabulary/index.ts';
import { counted } from '../count.ts';
import { cut, type Standing } from '../cut.ts';
import type { Row } from '../fields.ts';
import { check, missing, names, number, type Asking, type Check, type Value } from '../found.ts';
import { ifValid, standingFor, statusOf, type Round } from '../round.ts';
import { fewest, reaches } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must, type Status } from '../status.ts';

type Given = Readonly<{ base: number | null; mode: VotingMode | null; turnout: Readonly<Record<VotingMode, Fraction>>; rule: NonNullable<CommitteeLaw['runoff']> }>;

/** What the count of a run-off comes to. */
export type Runoff = Readonly<{ asked: boolean; checks: readonly Check[]; values: readonly Value[]; reached: readonly string[]; vacancies: number | null; isSettled: boolean }>;

/** The second count, for the seats that the first left: who may stand in it, whether it is valid, whose count reaches a third. */
export function runoffOf(asking: Asking, rounds: readonly Round[], given: Given): Runoff {
  const { facts, option } = asking;
  const left = rounds.filter(({ remaining }) => (remaining ?? 0) > 0);
  const none = { checks: [], values: [], reached: [], vacancies: null };
  if (facts.runoffReturned === null || left.length === 0) return { ...none, asked: false, isSettled: left.length === 0 };
  const { base, mode, turnout, rule } = given;
  // As in the first poll: ballots given out are those who took part, where that is how it is read.
  const cast = readBy(asking, 'AMB-RC-05', facts.runoffReturned, { B: 'runoffIssued', C: null });
  const tooMany = facts.runoffIssued !== null && facts.runoffReturned > facts.runoffIssued;
  const reached: Truth = mode === null || tooMany ? 'unknown' : reaches(turnout[mode], counted(cast), counted(base), option);
  const valid: Truth = option('AMB-RC-31') === 'B' ? 'yes' : reached;
  const of = readBy(asking, 'AMB-RC-06', facts.runoffReturned, { B: 'runoffValid' });
  const each = left.map((round) => second(asking, round, of, valid, rule));
  const vacancies = each.some((one) => one.vacancies === null) ? null : each.reduce((all, one) => all + (one.vacancies ?? 0), 0);
  return {
    asked: true,
    checks: [
      check('runoffValid', must(valid), mode === null ? rule.again.cite : turnout[mode].cite, {
        lacks: missing(facts, 'votingMode', 'ballotBase'), asks: tooMany ? ['AMB-RC-34'] : [], figures: { have: cast, ...(mode === null || base === null ? {} : { need: fewest(turnout[mode], base, option) }) },
      }),
      ...each.flatMap(({ checks }) => checks),
    ],
    values: [...number('runoffVotes', fewest(rule.share, of, option), rule.share.cite), ...each.flatMap(({ values }) => values)],
    reached: each.flatMap((one) => one.reached),
    vacancies, isSettled: vacancies !== null,
  };
}

function second({ facts, option }: Asking, { office, remaining, standing: first }: Round, of: number, valid: Truth, rule: Given['rule']): Omit<Runoff, 'asked' | 'isSettled'> {
  const seats = remaining ?? 0;
  const isElected = ({ name }: Row<'candidates'>) => first.get(name) === 'reached';
  const left = standingFor(facts, office).filter((one) => !isElected(one));
  const standAgain = standingFor(facts, office).some((one) => isElected(one) && one.inRunoff === 'yes');
  const running = left.filter(({ inRunoff }) => inRunoff === 'yes');
  const passes = (votes: number) => reaches(rule.share, counted(votes), counted(of), option) === 'yes';
  const standing: ReadonlyMap<string, Standing> = valid === 'no' ? new Map(running.map(({ name }) => [name, 'below']))
    : ifValid(valid, cut(running.map(({ name, runoffVotes }) => ({ name, votes: runoffVotes })), seats, passes, of));
  const found = [...standing];
  const reached = found.filter(([, one]) => one === 'reached').map(([name]) => name);
  const tied = found.filter(([, one]) => one === 'tied').map(([name]) => name);
  const isOpen = found.some(([, one]) => one === 'unknown' || one === 'tied');
  const vacancies = isOpen ? null : seats - reached.length;
  const least = option('AMB-RC-30') === 'B' ? seats : seats + 1;
  return {
    checks: [
      check('runoffCandidates', standAgain ? 'unmet' : whoMayStand(left), rule.candidates.cite, { key: office, lacks: ['candidates'] }),
      check('runoffMore', must(running.length >= least ? 'yes' : 'no'), rule.candidates.cite, { key: office, figures: { have: running.length, need: seats + 1 } }),
      ...running.map(({ name, runoffVotes }) => check('runoffCandidate', statusOf(standing.get(name) ?? 'unknown'), rule.share.cite, {
        key: name, lacks: tied.includes(name) ? [] : ['candidates'], asks: tied.includes(name) ? ['AMB-RC-29'] : [],
        figures: { ...(runoffVotes === null ? {} : { have: runoffVotes }), need: fewest(rule.share, of, option) },
      })),
    ],
    values: [
      ...(valid === 'yes' ? [names('runoffReached', reached, rule.share.cite, office)] : []),
      ...(tied.length > 0 ? [names('runoffTied', tied, rule.share.cite, office)] : []),
      ...number('vacancies', vacancies, rule.again.cite, office),
    ],
    reached, vacancies,
  };
}

/** Those stand again who came first among the rest: nobody with more votes was left out. A tie at the border stays open. */
function whoMayStand(left: readonly Row<'candidates'>[]): Status {
  if (left.some(({ inRunoff, votes }) => inRunoff === 'unknown' || votes === null)) return 'unknown';
  const votesOf = (is: 'yes' | 'no') => left.filter(({ inRunoff }) => inRunoff === is).map(({ votes }) => votes ?? 0);
  const [lowestIn, highestOut] = [Math.min(...votesOf('yes')), Math.max(...votesOf('no'))];
  return lowestIn > highestOut ? 'met' : lowestIn < highestOut ? 'unmet' : 'unknown';
}
