import type { Answers } from '../../rules/engine/index.ts';
import type { TargetsGiven } from './given.ts';

/**
 * The money of one row, in fen; null where nothing was filled in. `left` is what all rows up to it leave of the pool, below zero where it is
 * overdrawn; `isMost` where one of them, though it may say nothing else, lacks an award: then no more than that is left.
 */
export type RowMoney = Readonly<{ place: number; accepted: number | null; matched: number | null; awarded: number | null; left: number; isMost: boolean }>;

/** The rows of the city that say anything about money, in order. The pool is one for all of them (P4-A04). */
export function moneyByRow(items: readonly Answers[], kind: string, { accepted, perVillage, awards, pool, city }: TargetsGiven): readonly RowMoney[] {
  let left = pool;
  let isMost = false;
  return items.flatMap((answers, place): readonly RowMoney[] => {
    if (answers[kind] !== city) return [];
    const given = awards.flatMap((id) => { const sum = answers[id]; return typeof sum === 'number' ? [sum] : []; });
    isMost ||= given.length < awards.length;
    const villages = answers[accepted];
    if (given.length === 0 && typeof villages !== 'number') return [];
    const awarded = given.length === 0 ? null : given.reduce((sum, each) => sum + each, 0);
    left -= awarded ?? 0;
    const count = typeof villages === 'number' ? villages : null;
    return [{ place, accepted: count, matched: count === null ? null : count * perVillage, awarded, left, isMost }];
  });
}
