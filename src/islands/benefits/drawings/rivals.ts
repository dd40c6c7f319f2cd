import { monthly, type Edge } from '../../../rules/engine/index.ts';
import { settingOf, type State, type Tools } from '../../flow/index.ts';

/** One thing that can be drawn and competes with others; `index` of whom it is. */
export type Rival = Readonly<{ offer: Edge['one']; letter: string; isChosen: boolean; not: readonly string[]; maybe: readonly string[] }>;

/** Two rivals, by their places, and whether it is certain that they exclude each other. */
export type Tie = Readonly<{ one: number; other: number; isCertain: boolean }>;

/** Everything in this case that excludes something else, each with a letter of its own, and which of it the best combination has. */
export function rivalsOf(tools: Pick<Tools, 'rules' | 'tables'>, { facts, result, ...state }: State): Readonly<{ rivals: readonly Rival[]; ties: readonly Tie[] }> {
  const { offers, edges } = monthly(tools.rules, result.outcomes, facts, settingOf(tools, state));
  const active = edges.filter(({ truth }) => truth !== 'no');
  const tied = offers.filter((offer) => active.some(({ one, other }) => one === offer || other === offer));
  const chosen = result.bundle?.best.offers ?? [];
  const ties = tied.flatMap((first, one) => tied.slice(one + 1).flatMap((second, after): readonly Tie[] => {
    const truths = active.filter((edge) => (edge.one === first && edge.other === second) || (edge.one === second && edge.other === first)).map(({ truth }) => truth);
    return truths.length === 0 ? [] : [{ one, other: one + 1 + after, isCertain: truths.includes('yes') }];
  }));
  const rivals = tied.map((offer, place): Rival => {
    const others = (isSought: boolean) => ties.filter(({ one, other, isCertain }) => (one === place || other === place) && isCertain === isSought)
      .map(({ one, other }) => letterOf(one === place ? other : one));
    return { offer, letter: letterOf(place), isChosen: chosen.some(({ id, index }) => id === offer.id && index === offer.index), not: others(true), maybe: others(false) };
  });
  return { rivals, ties };
}

/** A to Z, then A2 to Z2, and so on. */
export function letterOf(place: number): string {
  const round = Math.floor(place / 26) + 1;
  return String.fromCharCode(65 + (place % 26)) + (round === 1 ? '' : String(round));
}
