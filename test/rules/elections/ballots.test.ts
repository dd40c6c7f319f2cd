import { expect, it } from 'vitest';
import { cut, type Counted, type Standing } from '../../../src/rules/elections/index.ts';
import { found } from './support.ts';

/** As the catalogue writes it: those who pass, by votes; whoever ties on the last seat is open. */
function byHand(candidates: readonly Counted[], seats: number, passes: (votes: number) => boolean): Readonly<Record<string, Standing>> {
  const passed = candidates.filter(({ votes }) => passes(votes ?? 0)).toSorted((one, other) => (other.votes ?? 0) - (one.votes ?? 0));
  const result: Record<string, Standing> = Object.fromEntries(candidates.map(({ name }) => [name, 'below' as const]));
  if (passed.length <= seats) { for (const { name } of passed) result[name] = 'reached'; return result; }
  if (seats === 0) return result;
  const [last, next] = [passed[seats - 1]?.votes ?? 0, passed[seats]?.votes ?? 0];
  for (const { name, votes } of passed) {
    if ((votes ?? 0) > last || (votes === last && last !== next)) result[name] = 'reached';
    else if (votes === last) result[name] = 'tied';
  }
  return result;
}

const names = ['a', 'b', 'c', 'd'];

function* ballots(candidates: number, most: number, withUnknown: boolean): Generator<readonly (number | null)[]> {
  const values: readonly (number | null)[] = [...Array.from({ length: most + 1 }, (_, votes) => votes), ...(withUnknown ? [null] : [])];
  const count = values.length ** candidates;
  for (let at = 0; at < count; at += 1) yield Array.from({ length: candidates }, (_, place) => values[Math.floor(at / values.length ** place) % values.length] ?? null);
}

it('every count of up to four candidates and seven ballots ends as worked out by hand', () => {
  let tried = 0;
  for (let cast = 1; cast <= 7; cast += 1) {
    for (let seats = 0; seats <= 4; seats += 1) {
      for (const votes of ballots(cast > 5 ? 3 : 4, cast, false)) {
        const candidates = votes.map((number, at) => ({ name: names[at] ?? '', votes: number }));
        for (const passes of [(number: number) => number * 2 > cast, (number: number) => number * 3 >= cast]) {
          expect(Object.fromEntries(cut(candidates, seats, passes, cast))).toEqual(byHand(candidates, seats, passes));
          tried += 1;
        }
      }
    }
  }
  expect(tried).toBeGreaterThan(20_000);
});

it('with votes missing, a standing is given only where every completion gives it', () => {
  const cast = 4;
  const passes = (votes: number) => votes * 2 > cast;
  for (const votes of ballots(3, cast, true)) {
    const candidates = votes.map((number, at) => ({ name: names[at] ?? '', votes: number }));
    for (let seats = 1; seats <= 2; seats += 1) {
      const standing = cut(candidates, seats, passes, cast);
      const open = candidates.filter((each) => each.votes === null);
      for (const filling of ballots(open.length, cast, false)) {
        const whole = candidates.map((each) => (each.votes === null ? { ...each, votes: filling[open.indexOf(each)] ?? null } : each));
        const truth = byHand(whole, seats, passes);
        for (const [name, one] of standing) if (one === 'reached' || one === 'below') expect([name, truth[name]]).toEqual([name, one]);
      }
    }
  }
});

it('never more reach the count than there are seats, and whoever has more votes is never behind', () => {
  for (const votes of ballots(4, 5, false)) {
    const facts = {
      electionDate: '2026-09-15', votingMode: 'allVoters', ballotBase: 8, ballotsReturned: 5, ordinarySeats: 2,
      candidates: votes.map((number, at) => ({ name: names[at], office: 'ordinary', votes: number })),
    };
    if (votes[3] !== 0 && votes[3] !== 3) continue;
    const reached = found('ballot', facts).checks.filter(({ id, status }) => id === 'candidate' && status === 'met').map(({ key }) => key);
    expect(reached.length).toBeLessThanOrEqual(2);
    const lowest = Math.min(...reached.map((name) => votes[names.indexOf(name ?? '')] ?? 0));
    if (reached.length > 0) expect(votes.filter((number) => (number ?? 0) > lowest).length).toBeLessThan(2);
  }
});
