import type { Offer } from '../vocabulary/index.ts';
import { onceEach } from './open.ts';

/** Offers that compete with each other, and which of them each may not be drawn together with. */
export type Group = Readonly<{ offers: readonly Offer[]; rivals: ReadonlyMap<Offer, ReadonlySet<Offer>> }>;

/**
 * Every set of a group's offers that breaks no exclusion and cannot be enlarged. A benefit of another scheme stays in a
 * set only where it is drawn instead of one of this policy that `counts`.
 */
export function lawfulSets({ offers, rivals }: Group, counts: (own: Offer) => boolean): readonly (readonly Offer[])[] {
  const clashes = (offer: Offer, set: readonly Offer[]): boolean => set.some((other) => rivals.get(offer)?.has(other) === true);
  const free = offers.reduce<readonly (readonly Offer[])[]>((sets, offer) => [
    ...sets, ...sets.filter((set) => !clashes(offer, set)).map((set) => [...set, offer]),
  ], [[]]);
  const maximal = free.filter((set) => offers.every((offer) => set.includes(offer) || clashes(offer, set)));
  const drawn = maximal.map((set) => {
    const own = set.filter(({ held }) => !held);
    const given = offers.filter((offer) => !offer.held && counts(offer) && !set.includes(offer) && !clashes(offer, own));
    return set.filter((offer) => !offer.held || clashes(offer, given));
  });
  return onceEach(drawn, (set) => set.map((offer) => offers.indexOf(offer)).join());
}
