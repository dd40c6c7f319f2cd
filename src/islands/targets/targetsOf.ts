import { dontKnow, type Answers, type ISODate, type Measure, type RuleSet } from '../../rules/engine/index.ts';
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
 * @param endOf The last day of a target whose year the text lost, as far as the reader has said which it is.
 */
export function targetsOf(rules: RuleSet, ids: readonly string[], cells: readonly Cell[], endOf: (id: string) => ISODate | null = () => null): readonly Target[] {
  return ids.flatMap((id): readonly Target[] => {
    const cell = cells.find(({ requirement }) => requirement === id);
    const rule = rules.requirements.find((each) => each.id === id);
    if (cell === undefined || rule === undefined || rule.measured === null || cell.have === null || cell.need === null) return [];
    if (cell.verdict === 'notRequired' || cell.verdict === 'notInForce' || cell.need.low !== cell.need.high || cell.have.low !== cell.have.high) return [];
    const have = cell.have.low;
    const need = cell.need.high;
    return [{ id, measure: rule.measured.have.measure, have, need, by: typeof rule.by === 'string' ? rule.by : endOf(id), share: need === 0 ? 1 : Math.min(1, have / need) }];
  });
}

/** The last days of years that the text lost, as far as the reader has said which they are. */
export function endsOfYears(lostYears: Readonly<Record<string, string>>, answers: Answers): (id: string) => ISODate | null {
  return (id) => {
    const year = answers[lostYears[id] ?? ''];
    return typeof year === 'string' && year !== dontKnow ? `${Number(year)}-12-31` : null;
  };
}

/** What is still lacking of a target. */
export function remainingOf({ have, need }: Target): number {
  return Math.max(0, need - have);
}
