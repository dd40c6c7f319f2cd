import type { Citation } from './clause.ts';
import { atLeast, atMost, type Condition } from './condition.ts';
import type { Measure } from './measure.ts';
import { stated, type Quantity } from './quantity.ts';
import { measured, type Measured } from './requirement.ts';

/** What must be so, and the figures behind it. */
export type Counted = Readonly<{ met: Condition; measured: Measured }>;

/** So many or more; exactly so many is enough. */
export function reaching<M extends Measure>(have: Quantity<M>, need: Quantity<NoInfer<M>>, at: Citation): Counted {
  return { met: atLeast(have, need, at), measured: measured(have, need) };
}

/** At least a figure the text states. */
export function atLeastOf<M extends Measure>(have: Quantity<M>, least: number, at: Citation): Counted {
  return reaching(have, stated(least, have.measure, at) as Quantity<NoInfer<M>>, at);
}

/** Not one of them. */
export function noneOf<M extends Measure>(of: Quantity<M>, at: Citation): Condition {
  return atMost(of, stated(0, of.measure, at) as Quantity<NoInfer<M>>, at);
}
