import {
  above, atLeast, measured, percent, read, readQuantity, rounded, stated, sum,
  type Citation, type Condition, type CountMeasure, type Measure, type Measured, type Quantity,
} from '../../../vocabulary/index.ts';
import { r } from './readings.ts';

/** What must be so, and the figures behind it. */
export type Counted = Readonly<{ met: Condition; measured: Measured }>;

/** At least so many. */
export function atLeastOf<M extends CountMeasure>(have: Quantity<M>, least: number, measure: M, at: Citation): Counted {
  const need = stated(least, measure, at);
  return { met: atLeast(have, need, at), measured: measured(have, need) };
}

/** So many or more, where "above" can be read as more than so many. */
export function orMore<M extends Measure>(have: Quantity<M>, exactly: Quantity<M>, at: Citation): Counted {
  return {
    met: read(r.bounds, { inclusive: atLeast(have, exactly, at), exclusive: above(have, exactly, at) }),
    measured: measured(have, wholeNeed(exactly, at)),
  };
}

/** At least so many percent of a whole, "above" again to be read in two ways. */
export function shareOrMore<M extends Measure>(have: Quantity<M>, whole: Quantity<M>, share: number, at: Citation): Counted {
  return orMore(have, percent(share, whole, at), at);
}

/** The least whole number that is enough: rounded up, or one more where the figure itself is not enough. */
export function wholeNeed<M extends Measure>(exactly: Quantity<M>, at: Citation): Quantity<M> {
  const one = stated(1, exactly.measure, at);
  return readQuantity(exactly.measure, r.bounds, {
    inclusive: rounded(exactly, 1, 'up', at), exclusive: sum<M>(rounded(exactly, 1, 'down', at), one as Quantity<NoInfer<M>>),
  });
}
