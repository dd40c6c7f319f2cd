import type { Facts, Truth } from '../../../src/rules/elections/index.ts';
import { count, share, takesMore, type Given } from './hand.ts';

/** A candidate as the list has one. */
export type Candidate = Facts['candidates'][number];

/** What a count makes of a candidate who stands for so many seats. */
export type Standing = 'reached' | 'tied' | 'below';

/** One poll: what came back, what went out, the whole that votes are a share of, and the votes of each. */
export type Poll = Readonly<{ returned: number | null; issued: number | null; attended: number | null; whole: number | null; votes: (one: Candidate) => number | null; passes: (votes: number, whole: number) => boolean }>;

/** Those who could vote: the list, or, as its silence is read, all who have the vote, or all households. */
export function baseOf({ facts: { votingMode, ballotBase, eligibleTotal, households }, as }: Given): number | null {
  if (votingMode === 'allVoters' && as('AMB-RC-04') === 'B') return eligibleTotal ?? ballotBase;
  return votingMode === 'householdReps' && as('AMB-RC-07') === 'B' ? households ?? ballotBase : ballotBase;
}

/** Ballots returned, or, as "took part" is read, given out or people who came. */
export function tookPart({ returned, issued, attended }: Poll, as: Given['as']): number | null {
  return { A: null, B: issued, C: attended }[as('AMB-RC-05')] ?? returned;
}

/** rc25-19-1: whether enough took part: over half of the list, or over two thirds of the representatives. More back than went out leaves it open. */
export function isValid(given: Given, poll: Poll): Truth {
  const { facts: { votingMode }, as } = given;
  if (votingMode === null || (poll.returned !== null && poll.issued !== null && poll.returned > poll.issued)) return 'unknown';
  const [part, more] = votingMode === 'residentReps' ? [[2, 3] as const, takesMore('超过三分之二', as)] : [[1, 2] as const, takesMore('过半数', as)];
  return share(count(tookPart(poll, as)), part, count(baseOf(given)), more);
}

/** Who reaches the seats when every vote is known: those who pass, by votes; whoever is level over the last seat is open. */
function standings(votes: readonly number[], seats: number, passes: (votes: number) => boolean): readonly Standing[] {
  const passed = votes.filter(passes);
  return votes.map((own) => {
    if (!passes(own) || passed.filter((other) => other > own).length >= seats) return 'below';
    return passed.filter((other) => other >= own).length <= seats ? 'reached' : 'tied';
  });
}

/** Every way in which votes that are not known can have fallen, near what decides. */
function* completions(votes: readonly (number | null)[], values: readonly number[]): Generator<readonly number[]> {
  const at = votes.indexOf(null);
  if (at < 0) yield votes as readonly number[];
  else for (const own of values) yield* completions(votes.with(at, own), values);
}

/** What each comes to in every completion of what is not known; null where they differ. */
export function inEvery(those: readonly Candidate[], seats: number | null, { votes, passes, whole }: Poll): readonly (Standing | null)[] {
  if (whole === null || those.length === 0) return those.map(() => null);
  const known = those.map(votes);
  let threshold = 0;
  while (!passes(threshold, whole)) threshold += 1;
  const near = [0, threshold - 1, threshold, threshold + 1, whole, ...known.flatMap((own) => (own === null ? [] : [own - 1, own, own + 1]))];
  const values = [...new Set(near)].filter((own) => own >= 0 && own <= whole);
  const found = those.map(() => new Set<Standing>());
  for (const own of completions(known, values)) for (const many of seats === null ? [0, 1, those.length] : [seats]) standings(own, many, (vote) => passes(vote, whole)).forEach((one, at) => found[at]?.add(one));
  return found.map((one) => (one.size === 1 ? ([...one][0] ?? null) : null));
}
