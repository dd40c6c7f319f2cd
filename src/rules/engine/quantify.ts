import {
  between, fullYears, point, type Cases, type Count, type Interval, type ISODate, type Measure, type Parameter, type Quantity,
  type YearsSince,
} from '../vocabulary/index.ts';
import { decide } from './decide.ts';
import { from, hull, least, most, plus, roundedTo, shared, times } from './interval.ts';
import { tableRanges } from './tables.ts';
import { answerTo, itemScope, itemsOf, type Scope } from './scope.ts';

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
      return shared(quantify(quantity.of, scope), quantify(quantity.share, scope));
    case 'sum':
      return quantity.of.map((each) => quantify(each, scope)).reduce(plus);
    case 'lesser':
      return quantity.of.map((each) => quantify(each, scope)).reduce(least);
    case 'greater':
      return quantity.of.map((each) => quantify(each, scope)).reduce(most);
    case 'cases':
      return hullOf(casesLeft(quantity, scope), scope);
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
    case 'readQuantity': {
      const option = chosenOption(quantity.reading, scope);
      const read = option === null ? Object.values(quantity.of) : [quantity.of[option]];
      return hullOf(read.filter((each) => each !== undefined), scope);
    }
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
  if (parameter.place === null) return unknown;
  const place = answerTo(parameter.place, scope);
  if (place === undefined) return unknown;
  const group = parameter.group === null ? undefined : answerTo(parameter.group, scope);
  const known = tableRanges(parameter.id, String(place), group === undefined ? undefined : String(group), scope.setting);
  return known === null ? unknown : between(known.low, known.high);
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
