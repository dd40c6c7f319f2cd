import { competition, type Edge } from '../../../rules/engine/index.ts';
import { settingOf, type State, type Tools } from '../../flow/index.ts';

/** One thing that can be drawn and competes with others; `index` of whom it is. */
export type Rival = Readonly<{ offer: Edge['one']; letter: string; isChosen: boolean; not: readonly string[]; maybe: readonly string[] }>;

/** Two rivals, by their places, and whether it is certain that they exclude each other. */
export type Tie = Readonly<{ one: number; other: number; isCertain: boolean }>;

/** Everything in this case that excludes something else, each with a letter of its own, and which of it the best combination has. */
export function rivalsOf(tools: Pick<Tools, 'rules' | 'tables'>, { facts, result, ...state }: State): Readonly<{ rivals: readonly Rival[]; ties: readonly Tie[] }> {
  const [offers, edges] = competition(tools.rules, result.outcomes, facts, settingOf(tools, state));
  const active = edges.filter(({ truth }) => truth !== 'no');
  const tied = offers.filter((offer) => active.some(({ one, other }) => one === offer || other === offer));
  const letterOf = (offer: Edge['one']): string => String.fromCharCode(65 + tied.indexOf(offer));
  const chosen = result.bundle?.best.offers ?? [];
  const rivals = tied.map((offer): Rival => {
    const others = (isCertain: boolean) => [...new Set(active
      .filter(({ one, other, truth }) => (one === offer || other === offer) && (truth === 'yes') === isCertain)
      .map(({ one, other }) => letterOf(one === offer ? other : one)))].sort();
    const not = others(true);
    return { offer, letter: letterOf(offer), isChosen: chosen.some(({ id, index }) => id === offer.id && index === offer.index), not, maybe: others(false).filter((letter) => !not.includes(letter)) };
  });
  const ties = rivals.flatMap(({ letter, not, maybe }, one) => [...not, ...maybe].filter((other) => other > letter)
    .map((other): Tie => ({ one, other: rivals.findIndex((rival) => rival.letter === other), isCertain: not.includes(other) })));
  return { rivals, ties };
}
