import { isPoint, lowest, type Quantity } from '../vocabulary/index.ts';
import { casesLeft, providedLeft, quantify, readingsLeft } from './quantify.ts';
import type { Scope } from './scope.ts';

/** The only values a quantity can take, smallest first, where they are few; null where any between two is possible. */
export function possibleValues(quantity: Quantity, scope: Scope): readonly number[] | null {
  const whole = quantify(quantity, scope);
  if (isPoint(whole)) return [lowest(whole)];
  switch (quantity.kind) {
    case 'portion':
      return possibleValues(quantity.of, scope)?.map((value) => (value * quantity.over) / quantity.under) ?? null;
    case 'unlessGiven':
      return possibleValues(quantity.otherwise, scope);
    case 'readQuantity':
      return union(readingsLeft(quantity, scope), scope);
    case 'cases':
      return union(casesLeft(quantity, scope), scope);
    case 'provided':
      return union(providedLeft(quantity, scope), scope);
    case 'number':
    case 'parameter':
    case 'stated':
    case 'unstated':
    case 'share':
    case 'sum':
    case 'lesser':
    case 'greater':
    case 'excess':
    case 'times':
    case 'months':
    case 'rounded':
    case 'count':
    case 'yearsSince':
      return null;
  }
}

function union(quantities: readonly Quantity[], scope: Scope): readonly number[] | null {
  const values = quantities.map((each) => possibleValues(each, scope)).filter((each) => each !== null);
  return values.length < quantities.length ? null : [...new Set(values.flat())].sort((a, b) => a - b);
}
