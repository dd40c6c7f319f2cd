import {
  between, fullYears, point, type Cases, type Count, type Interval, type ISODate, type Measure, type Parameter, type Provided,
  type Quantity, type ReadQuantity, type YearsSince,
} from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { beyond, from, hull, least, most, plus, product, roundedTo, times } from './interval.ts';
import { tableRange } from './tables.ts';
import { answerTo, itemScope, itemsOf, type Scope } from './scope.ts';

const combining = { sum: plus, lesser: least, greater: most } as const;

/** Every value a quantity can still take, given the answers so far. */
export function quantify(quantity: Quantity, scope: Scope): Interval {
  switch (quantity.kind) {
    case 'number': {
      const answer = answerTo(quantity, scope);
      return typeof answer === 'number' ? point(answer) : between(quantity.least, quantity.most);
    }
    case 'parameter':
      return standard(quantity, scope);
    case 'stated':
      return point(quantity.value);
    case 'unstated':
      return from(0);
    case 'portion':
      return times(quantify(quantity.of, scope), quantity.over, quantity.under);
    case 'share':
      return times(product(quantify(quantity.of, scope), quantify(quantity.share, scope)), 1, 10_000);
    case 'sum':
    case 'lesser':
    case 'greater':
      return quantity.of.map((each) => quantify(each, scope)).reduce(combining[quantity.kind]);
    case 'excess':
      return beyond(quantify(quantity.of, scope), quantify(quantity.over, scope));
    case 'times':
      return product(quantify(quantity.of, scope), quantify(quantity.count, scope));
    case 'months':
      return times(quantify(quantity.of, scope), quantity.months, 1);
    case 'cases':
      return hullOf(casesLeft(quantity, scope), scope);
    case 'provided':
      return hullOf(providedLeft(quantity, scope), scope);
    case 'rounded':
      return roundedTo(quantify(quantity.of, scope), quantity.to, quantity.way);
    case 'unlessGiven': {
      const given = scope.facts.answers[quantity.parameter.id];
      return typeof given === 'number' ? point(given) : quantify(quantity.otherwise, scope);
    }
    case 'count':
      return count(quantity, scope);
    case 'yearsSince':
      return years(quantity, scope);
    case 'readQuantity':
      return hullOf(readingsLeft(quantity, scope), scope);
  }
}

/** The option of a reading in use; null while the text leaves it open. */
export function chosenOption(
  reading: Readonly<{ id: string; handling: string; recommended: string | null }>,
  scope: Readonly<{ setting: Scope['setting'] }>,
): string | null {
  return scope.setting.readings[reading.id] ?? (reading.handling === 'open' ? null : reading.recommended);
}

/**
 * The quantities a choice leaves: the one chosen, or all of them while it is open. A choice that has none leaves all as
 * well: whoever is entitled all the same draws one of the rates, and the text does not say which.
 */
export function casesLeft(quantity: Cases<Measure>, scope: Scope): readonly Quantity[] {
  const answer = answerTo(quantity.question, scope);
  const own = typeof answer === 'string' ? (quantity.of[answer] ?? null) : null;
  return own === null ? Object.values(quantity.of).filter((each) => each !== null) : [own];
}

/** The quantities a condition leaves: one of the two, or both while it is open. */
export function providedLeft({ when, then, otherwise }: Provided<Measure>, scope: Scope): readonly Quantity[] {
  const { truth } = decide(when, scope);
  return truth === 'unknown' ? [then, otherwise] : [truth === 'yes' ? then : otherwise];
}

/** The quantities a reading leaves: the one in use, or all of them while the text leaves it open. */
export function readingsLeft({ reading, of }: ReadQuantity<Measure>, scope: Scope): readonly Quantity[] {
  const option = chosenOption(reading, scope);
  return (option === null ? Object.values(of) : [of[option]]).filter((each) => each !== undefined);
}

function hullOf(quantities: readonly Quantity[], scope: Scope): Interval {
  return quantities.length === 0 ? from(0) : quantities.map((each) => quantify(each, scope)).reduce(hull);
}

/**
 * A local standard: the figure given with the case, else the values of its table that the place, the group and the
 * day of the facts leave possible, else unknown. A figure that is missing is never zero.
 */
function standard(parameter: Parameter, scope: Scope): Interval {
  const given = scope.facts.answers[parameter.id];
  if (typeof given === 'number') return point(given);
  const unknown = between(parameter.least, parameter.most);
  const place = parameter.place === null ? (parameter.everywhere ?? undefined) : answerTo(parameter.place, scope);
  if (place === undefined) return unknown;
  const group = parameter.group === null ? undefined : answerTo(parameter.group, scope);
  return tableRange(parameter.id, place, group, scope.setting) ?? unknown;
}

function years({ since, orGiven }: YearsSince, scope: Scope): Interval {
  const day = answerTo(since, scope);
  if (typeof day === 'string') return point(fullYears(day as ISODate, scope.setting.factsOn));
  return orGiven === null ? from(0) : quantify(orGiven, scope);
}

function count(quantity: Count, scope: Scope): Interval {
  const items = itemsOf(scope, quantity.list);
  if (items === null) return from(0);
  const { where } = quantity;
  if (where === null) return point(items.length);
  const truths = items.map((_, index) => decide(where, itemScope(scope, quantity.list, index)).truth);
  const sure = truths.filter((truth) => truth === 'yes').length;
  return between(sure, sure + truths.filter((truth) => truth === 'unknown').length);
}
