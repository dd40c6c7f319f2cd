import { isPoint, lowest, type Quantity } from '../vocabulary/index.ts';
import { casesLeft, chosenOption, quantify } from './quantify.ts';
import type { Scope } from './scope.ts';

/** The only values a quantity can take, smallest first, where they are few; null where any between two is possible. */
export function possibleValues(quantity: Quantity, scope: Scope): readonly number[] | null {
  const whole = quantify(quantity, scope);
  if (isPoint(whole)) return [lowest(whole)];
  switch (quantity.kind) {
    case 'portion':
      return mapped(possibleValues(quantity.of, scope), (value) => (value * quantity.over) / quantity.under);
    case 'unlessGiven':
      return possibleValues(quantity.otherwise, scope);
    case 'readQuantity':
      return union(optionsLeft(quantity.of, chosenOption(quantity.reading, scope)), scope);
    case 'cases':
      return union(casesLeft(quantity, scope), scope);
    case 'number':
    case 'parameter':
    case 'stated':
    case 'unstated':
    case 'share':
    case 'sum':
    case 'lesser':
    case 'greater':
    case 'rounded':
    case 'count':
    case 'yearsSince':
      return null;
  }
}

function optionsLeft(of: Readonly<Record<string, Quantity>>, option: string | null): readonly Quantity[] {
  const left = option === null ? Object.values(of) : [of[option]];
  return left.filter((each) => each !== undefined);
}

function union(quantities: readonly Quantity[], scope: Scope): readonly number[] | null {
  const found = new Set<number>();
  for (const quantity of quantities) {
    const values = possibleValues(quantity, scope);
    if (values === null) return null;
    for (const value of values) found.add(value);
  }
  return [...found].sort((a, b) => a - b);
}

function mapped(values: readonly number[] | null, change: (value: number) => number): readonly number[] | null {
  return values === null ? null : values.map(change);
}
