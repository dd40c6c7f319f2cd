import type { ISODate, Measure, RuleSet } from '../../rules/engine/index.ts';
import type { Cell } from '../assessment/index.ts';

/** One target that counts up to a figure, with what is done and what is wanted in its own measure. */
export type Target = Readonly<{
  id: string; measure: Measure; have: number; need: number; by: ISODate | null;
  /** How far it has come, of 1, and at most 1. */
  share: number;
}>;

/**
 * The targets of one place that something is known about, in the order given. One whose figure was not filled in is left out: an unknown figure
 * is not a bar of nothing. So is one that is not asked of the place.
 */
export function targetsOf(rules: RuleSet, ids: readonly string[], cells: readonly Cell[]): readonly Target[] {
  return ids.flatMap((id): readonly Target[] => {
    const cell = cells.find(({ requirement }) => requirement === id);
    const rule = rules.requirements.find((each) => each.id === id);
    if (cell === undefined || rule === undefined || rule.measured === null || cell.have === null || cell.need === null) return [];
    if (cell.verdict === 'notRequired' || cell.verdict === 'notInForce' || cell.need.low !== cell.need.high || cell.have.low !== cell.have.high) return [];
    const have = cell.have.low;
    const need = cell.need.high;
    return [{ id, measure: rule.measured.have.measure, have, need, by: typeof rule.by === 'string' ? rule.by : null, share: need === 0 ? 1 : Math.min(1, have / need) }];
  });
}

/** What is still lacking of a target. */
export function remainingOf({ have, need }: Target): number {
  return Math.max(0, need - have);
}
