import { describe, expect, it } from 'vitest';
import { lastOf, ranksOf, type Ranked } from '../../../src/rules/points/index.ts';
import { seeded, wholeNumber } from '../../agreement/random.ts';

/** Every order in which all may stand: whoever is known to have more stands before whoever has less; nothing else is sure. */
function ordersOf(all: readonly Ranked[]): readonly (readonly Ranked[])[] {
  if (all.length === 0) return [[]];
  return all.flatMap((first, at) => {
    const rest = all.filter((_, other) => other !== at);
    const mayLead = first.points === null || rest.every(({ points }) => points === null || points <= (first.points ?? 0));
    return mayLead ? ordersOf(rest).map((order) => [first, ...order]) : [];
  });
}

/** Small rankings of few points, so that ties are the rule, some of them not known. */
function drawn(count: number): readonly (readonly Ranked[])[] {
  const random = seeded(2027);
  return Array.from({ length: count }, () => Array.from({ length: wholeNumber(random, 1, 6) }, (_, at): Ranked => {
    const points = wholeNumber(random, 0, 4);
    return { id: String.fromCharCode(97 + at), points: points === 4 ? null : points };
  }));
}

const rankings = drawn(400);

describe('the ranking of villages, against every order that may be', () => {
  it('the rankings tried hold ties, unknown points, and neither', () => {
    const hasTie = (all: readonly Ranked[]) => ranksOf(all).some(({ shared }) => shared > 1);
    const hasUnknown = (all: readonly Ranked[]) => all.some(({ points }) => points === null);
    for (const [tie, unknown] of [[true, true], [true, false], [false, true], [false, false]]) {
      expect(rankings.filter((all) => hasTie(all) === tie && hasUnknown(all) === unknown).length).toBeGreaterThan(10);
    }
  });

  it('the best and the worst place of everybody with points are the best and worst over all orders', () => {
    for (const all of rankings) {
      const orders = ordersOf(all);
      for (const { id, rank } of ranksOf(all)) {
        const places = orders.map((order) => order.findIndex((each) => each.id === id) + 1);
        if (rank === null) expect(all.find((each) => each.id === id)?.points).toBeNull();
        else expect(rank, JSON.stringify(all)).toEqual({ first: Math.min(...places), last: Math.max(...places) });
      }
    }
  });

  it('the last so many: sure is who is among them in every order, waiting is who ties on the line', () => {
    for (const all of rankings) {
      const orders = ordersOf(all);
      for (let places = 1; places <= all.length; places += 1) {
        const { confirmed, pending, provisional, seatsLeft } = lastOf(all, places);
        const among = (id: string) => orders.map((order) => order.slice(-places).some((each) => each.id === id));
        for (const { id, points } of all) {
          if (points === null) continue;
          const [always, sometimes] = [among(id).every(Boolean), among(id).some(Boolean)];
          const told = JSON.stringify({ all, places, id });
          expect(confirmed.includes(id) && !provisional.includes(id), told).toBe(always);
          expect(confirmed.includes(id) || pending.includes(id), told).toBe(sometimes);
        }
        expect(seatsLeft).toBe(places - confirmed.length);
      }
    }
  });

  it('stands the best first and those without points last', () => {
    expect(ranksOf([{ id: 'a', points: null }, { id: 'b', points: 1 }, { id: 'c', points: 3 }, { id: 'd', points: 3 }]).map(({ id }) => id)).toEqual(['c', 'd', 'b', 'a']);
  });
});
