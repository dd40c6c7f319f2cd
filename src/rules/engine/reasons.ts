import type { Citation, Condition, Interval, Step, Truth } from '../vocabulary/index.ts';

/** One condition a result rests on: how it came out, where it stands, and the two sides if it compares. */
export type Reason = Readonly<{
  truth: Truth;
  cite: Citation;
  condition: Condition;
  left: Interval | null;
  right: Interval | null;
}>;

/** Every condition of a trace that has no parts of its own, passed, failed and open alike, in the rule's order. */
export function reasonsOf(step: Step): readonly Reason[] {
  const { condition, truth, left, right } = step;
  if (step.parts.length > 0 || !('cite' in condition)) return step.parts.flatMap(reasonsOf);
  return [{ truth, cite: condition.cite, condition, left, right }];
}
