import type { Status, Truth } from '../../../src/rules/elections/index.ts';
import { and, known, not, or } from '../kleene.ts';
import { offices, seatsOf } from './candidates.ts';
import { between, count, fewestOf, isNear, must, mustIf, takesMore, type Given, type Read } from './hand.ts';
import { baseOf, inEvery, isValid, tookPart, type Candidate, type Poll, type Standing } from './poll.ts';

const asStatus = (standing: Standing | null, turnout: Truth): Status => (turnout === 'no' || standing === 'below' ? 'unmet' : standing === 'reached' && turnout === 'yes' ? 'met' : 'unknown');
const names = (those: readonly Candidate[]) => those.map(({ name }) => name);

/** How an office stands after the first count: nobody was voted on for it, something is open, votes are level, or so many seats are left. */
type Left = 'none' | 'open' | 'tie' | number;

/** rc25-14, 19: whether a poll is valid, whose count is enough, and what follows. */
export function ballot(given: Given): Read {
  const { facts, law, as } = given;
  const { votingMode, candidates } = facts;
  const mode = votingMode === null ? 'unknown' : mustIf(known(votingMode === 'residentReps'), facts.opinionSupports);
  if (law !== 'L25') return { checks: { mode, valid: 'notRegulated', candidate: 'notRegulated', runoffValid: 'notRegulated', formalities: 'notRegulated' }, values: {} };
  const half = takesMore('过半数', as);
  const [first, second] = pollsOf(given);
  const valid = isValid(given, first);
  const checks: Record<string, Status> = { mode, valid: must(valid), secret: must(and(facts.secretBallot, facts.publicCount)), onTheSpot: must(facts.onTheSpot), booth: must(facts.booth) };
  const values: Record<string, unknown> = {};
  const base = baseOf(given);
  if (votingMode !== null && base !== null) values['neededTurnout'] = votingMode === 'residentReps' ? fewestOf([2, 3], base, takesMore('超过三分之二', as)) : fewestOf([1, 2], base, half);
  if (first.whole !== null) values['neededVotes'] = fewestOf([1, 2], first.whole, half);

  const running = candidates.filter(({ quit }) => quit !== 'yes');
  const counted = running.filter(({ writeIn }) => writeIn !== 'yes' || as('AMB-RC-32') === 'B');
  // Whoever's office is not known may stand for any: only what holds with all of them and with none of them holds.
  const loose = counted.filter(({ office }) => office === null);
  const found = new Map<Candidate, Standing | null>(loose.map((one) => [one, inEvery([one], 1, first)[0] === 'below' ? 'below' : null]));
  const taken: Candidate[] = [];
  const left = offices.map((office): Left => {
    const own = counted.filter((one) => one.office === office);
    const limit = as('AMB-RC-28') === 'B' ? own.length + loose.length : seatsOf(facts, office);
    const [alone, together] = [inEvery(own, limit, first), inEvery([...own, ...loose], limit, first)];
    // Level on the last seat: open, unless nobody is read to be elected to it, so that a run-off fills it.
    const fate = (one: Standing | null | undefined) => (one === 'tied' && as('AMB-RC-29') === 'B' ? 'below' : (one ?? null));
    own.forEach((one, at) => found.set(one, alone[at] === together[at] ? fate(alone[at]) : null));
    return leftOf(office, own);
  });
  for (const one of running) checks[`candidate[${one.name}]`] = asStatus(found.has(one) ? (found.get(one) ?? null) : 'below', valid);

  const again = runoff();
  if (valid === 'no') values['nextStep'] = 'again';
  else if (valid === 'yes') {
    const all = left.includes('none') ? null : 'full';
    const next = left.includes('tie') ? 'tie' : left.includes('open') || loose.some((one) => found.get(one) === null) ? null : left.every((one) => one === 0 || one === 'none') ? all : again.vacancies === undefined ? 'runoff' : again.vacancies === null ? null : again.vacancies === 0 ? all : 'vacant';
    if (next !== null) values['nextStep'] = next;
  }
  makeUp();
  return { checks, values };

  function leftOf(office: (typeof offices)[number], own: readonly Candidate[]): Left {
    const seats = seatsOf(facts, office);
    const anybody = running.some((one) => one.office === office);
    if (valid !== 'yes') return 'open';
    const reached = own.filter((one) => found.get(one) === 'reached');
    const tied = own.filter((one) => found.get(one) === 'tied');
    taken.push(...reached);
    if (anybody) values[`reached[${office}]`] = names(reached);
    const looseMayCome = loose.some((one) => found.get(one) === null) && seats !== 0;
    if (!anybody && !looseMayCome) return seats === null ? 'none' : seats === 0 ? 0 : 'open';
    if (seats === null || looseMayCome || own.some((one) => found.get(one) === null)) return 'open';
    const remaining = Math.max(0, seats - reached.length);
    if (tied.length === 0) {
      values[`remaining[${office}]`] = remaining;
      return remaining;
    }
    values[`tied[${office}]`] = names(tied);
    values[`tiedSeats[${office}]`] = remaining;
    return 'tie';
  }

  /** rc25-19-2b, c, d: for the seats that are left; undefined while no run-off was held. */
  function runoff(): Readonly<{ vacancies: number | null | undefined }> {
    if (second.returned === null || second.whole === null || !left.some((one) => typeof one === 'number' && one > 0)) return { vacancies: undefined };
    const turnout = as('AMB-RC-31') === 'B' ? 'yes' : isValid(given, second);
    checks['runoffValid'] = must(turnout);
    values['runoffVotes'] = fewestOf([1, 3], second.whole, false);
    let vacancies: number | null = 0;
    for (const [at, office] of offices.entries()) {
      const seats = left[at];
      if (typeof seats !== 'number' || seats === 0) continue;
      const own = running.filter((one) => one.office === office);
      const standing = own.filter((one) => one.inRunoff === 'yes' && found.get(one) !== 'reached');
      checks[`runoffCandidates[${office}]`] = must(mostVotes(own));
      checks[`runoffMore[${office}]`] = must(known(standing.length >= seats + (as('AMB-RC-30') === 'B' ? 0 : 1)));
      const result = turnout === 'no' ? standing.map((): Standing => 'below') : inEvery(standing, seats, second);
      standing.forEach((one, place) => { checks[`runoffCandidate[${one.name}]`] = asStatus(result[place] ?? null, turnout); });
      const [reached, tied] = [standing.filter((_, place) => result[place] === 'reached'), standing.filter((_, place) => result[place] === 'tied')];
      const empty = result.includes(null) || tied.length > 0 || (turnout === 'unknown' && reached.length > 0) ? null : seats - reached.length;
      if (turnout === 'yes') taken.push(...reached);
      if (turnout === 'yes') values[`runoffReached[${office}]`] = names(reached);
      if (turnout === 'yes' && tied.length > 0) values[`runoffTied[${office}]`] = names(tied);
      if (empty !== null) values[`vacancies[${office}]`] = empty;
      vacancies = vacancies === null || empty === null ? null : vacancies + empty;
    }
    return { vacancies };
  }

  /** Of those not elected, those with most votes stand; nobody with more is left out, and nobody elected stands again. */
  function mostVotes(own: readonly Candidate[]): Truth {
    if (own.some((one) => found.get(one) === 'reached' && one.inRunoff === 'yes')) return 'no';
    const rest = own.filter((one) => found.get(one) !== 'reached');
    if (rest.some(({ inRunoff, votes }) => inRunoff === 'unknown' || votes === null)) return 'unknown';
    const [standing, out] = [rest.filter(({ inRunoff }) => inRunoff === 'yes'), rest.filter(({ inRunoff }) => inRunoff === 'no')];
    const pairs = standing.flatMap((one) => out.map((other) => (one.votes ?? 0) - (other.votes ?? 0)));
    return pairs.some((lead) => lead < 0) ? 'no' : pairs.includes(0) ? 'unknown' : 'yes';
  }

  /** What they would make together, once nothing is open any more; it never changes the count. */
  function makeUp(): void {
    if (taken.length === 0) return;
    const closed = left.every((one) => one === 0 || (typeof one === 'number' && typeof again.vacancies === 'number'));
    if (closed) checks['electedSize'] = must(between(count(taken.length), 5, 9));
    const sexes = taken.map(({ sex }) => sex);
    checks['electedWomen'] = sexes.includes('female') ? 'met' : closed && !sexes.includes(null) ? 'unmet' : 'unknown';
    const told = facts.kinPairs.filter(({ a, b }) => [a, b].every((name) => taken.some((one) => one.name === name)));
    checks['electedKin'] = facts.kinPairs.length === 0 ? (facts.kinAmong === 'no' ? 'met' : 'unknown') : must(not(or(...told.map(({ relation }) => isNear(relation, as)))));
  }
}

/** The first poll, where over half of the votes is enough, and the run-off, where a third is. */
function pollsOf({ facts, as }: Given): readonly [first: Poll, second: Poll] {
  const half = takesMore('过半数', as);
  const [came, valid] = [{ returned: facts.ballotsReturned, issued: facts.ballotsIssued, attended: facts.ballotAttended }, as('AMB-RC-06') === 'B'];
  const again = { returned: facts.runoffReturned, issued: facts.runoffIssued, attended: null };
  const first: Poll = { ...came, whole: null, votes: (one) => one.votes, passes: (votes, whole) => (half ? 2 * votes > whole : 2 * votes >= whole) };
  const second: Poll = { ...again, whole: (valid ? facts.runoffValid : null) ?? facts.runoffReturned, votes: (one) => one.runoffVotes, passes: (votes, whole) => 3 * votes >= whole };
  return [{ ...first, whole: (valid ? facts.ballotsValid : null) ?? tookPart(first, as) }, second];
}
