import type { Answer, Parameter } from '../../src/rules/vocabulary/index.ts';
import type { DibaoTable } from './money.ts';
import { chance, nearEdges, oneOf, type Random, wholeNumber } from './random.ts';

// Plausible standards, odd and even (an odd one puts 150 % between two fen), and the least there can be.
const dibaoEdges = [1, 66_400, 76_501, 88_600, 100_000];

const amountEdges = [1, 3_333, 12_000, 50_001, 120_000];

/** What an income is measured against. */
export type DibaoInPlay = Readonly<{
  dibao: DibaoTable | null;
  /** The standard given with the case, if there is one. */
  given: Answer | undefined;
}>;

/** The dibao standards that can decide this case: the one given, those of the table, or the least possible. */
function standardsInPlay({ dibao, given }: DibaoInPlay): readonly number[] {
  if (typeof given === 'number') return [given];
  return dibao === null ? [1] : [1, dibao.urban, dibao.rural];
}

/** A sum a year, mostly under 30,000 yuan, now and then up to a million or the most the question takes. */
export function randomYearlySum(random: Random, most: number): number {
  return nearEdges(random, amountEdges, 0, chance(random, 0.9) ? 3_000_000 : Math.min(most, 100_000_000));
}

/** An income at exactly 150 % of a standard in play or one fen beside it, nothing at all, or any. */
export function randomIncome(random: Random, inPlay: DibaoInPlay): number {
  if (chance(random, 0.1)) return wholeNumber(random, 0, 2);
  const line = Math.floor((150 * oneOf(random, standardsInPlay(inPlay))) / 100);
  // When 150 % falls between two fen, `line` is just under it and `line + 1` just over.
  return nearEdges(random, [line], 0, chance(random, 0.9) ? 300_000 : 100_000_000);
}

/** A local standard within its bounds, often at the least or one beside it. */
export function randomFigure(random: Random, of: Parameter): number {
  // A share that nothing bounds is drawn around the whole, and up to twice as much.
  if (of.measure === 'basisPoints') return nearEdges(random, [of.least, Math.min(of.most, 10_000)], of.least, Math.min(of.most, 20_000));
  const edges = of.id === 'dibao.standard' ? dibaoEdges : amountEdges;
  return nearEdges(random, [of.least, ...edges], of.least, 200_000);
}
