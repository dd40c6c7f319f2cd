import type {
  Citation, Condition, Entitlement, Parameter, Quantity, Question, Reading, Requirement, YesNoQuestion,
} from '../vocabulary/index.ts';

/** What a rule is made of, called for each node as it is met; leave out what is not of interest. */
export type Visitor = Readonly<{
  question?: (question: Question) => void;
  parameter?: (parameter: Parameter) => void;
  reading?: (reading: Reading) => void;
  citation?: (citation: Citation) => void;
  condition?: (condition: Condition) => void;
  quantity?: (quantity: Quantity) => void;
}>;

/** Everything of one kind that a walk comes by, once each, in the order of the rule. */
export function gathered<T>(walk: (take: (each: T) => void) => void): readonly T[] {
  const found = new Set<T>();
  walk((each) => found.add(each));
  return [...found];
}

/** The ids of all questions and local figures that a walk comes by. */
export function idsAsked(walk: (visit: Visitor) => void): readonly string[] {
  return gathered<string>((take) => {
    const byId = ({ id }: Readonly<{ id: string }>): void => take(id);
    walk({ question: byId, parameter: byId });
  });
}

/** Walks a condition and everything inside it, parents before parts. */
export function walkCondition(condition: Condition, visit: Visitor): void {
  visit.condition?.(condition);
  if ('cite' in condition) visit.citation?.(condition.cite);
  switch (condition.kind) {
    case 'answered':
    case 'chosen':
    case 'includes':
      visit.question?.(condition.question);
      return;
    case 'within':
      visit.question?.(condition.since);
      return;
    case 'fromDay':
      visit.question?.(condition.question);
      return;
    case 'stands':
      visit.question?.(condition.question);
      visit.question?.(condition.until);
      return;
    case 'compared':
      walkQuantity(condition.left, visit);
      walkQuantity(condition.right, visit);
      return;
    case 'judgement':
      askIfAny(condition.decided, visit);
      return;
    case 'settled':
      return;
    case 'all':
    case 'any':
      for (const part of condition.of) walkCondition(part, visit);
      return;
    case 'not':
    case 'everyOne':
    case 'anyOne':
      walkCondition(condition.of, visit);
      return;
    case 'byChoice':
      visit.question?.(condition.question);
      for (const branch of Object.values(condition.of)) walkCondition(branch, visit);
      return;
    case 'read':
      visit.reading?.(condition.reading);
      for (const branch of Object.values(condition.of)) walkCondition(branch, visit);
      return;
  }
}

/** Walks a quantity and everything inside it. */
export function walkQuantity(quantity: Quantity, visit: Visitor): void {
  visit.quantity?.(quantity);
  if ('cite' in quantity) visit.citation?.(quantity.cite);
  switch (quantity.kind) {
    case 'number':
      visit.question?.(quantity);
      return;
    case 'parameter':
      visit.parameter?.(quantity);
      if (quantity.place !== null) visit.question?.(quantity.place);
      if (quantity.group !== null) visit.question?.(quantity.group);
      return;
    case 'stated':
    case 'unstated':
      return;
    case 'portion':
    case 'rounded':
    case 'months':
      walkQuantity(quantity.of, visit);
      return;
    case 'excess':
      walkQuantity(quantity.of, visit);
      walkQuantity(quantity.over, visit);
      return;
    case 'times':
      walkQuantity(quantity.of, visit);
      walkQuantity(quantity.count, visit);
      return;
    case 'share':
      walkQuantity(quantity.of, visit);
      walkQuantity(quantity.share, visit);
      return;
    case 'sum':
    case 'lesser':
    case 'greater':
      for (const each of quantity.of) walkQuantity(each, visit);
      return;
    case 'cases':
      visit.question?.(quantity.question);
      for (const each of Object.values(quantity.of)) if (each !== null) walkQuantity(each, visit);
      return;
    case 'provided':
      walkCondition(quantity.when, visit);
      walkQuantity(quantity.then, visit);
      walkQuantity(quantity.otherwise, visit);
      return;
    case 'unlessGiven':
      visit.parameter?.(quantity.parameter);
      walkQuantity(quantity.otherwise, visit);
      return;
    case 'count':
      if (quantity.where !== null) walkCondition(quantity.where, visit);
      return;
    case 'yearsSince':
      visit.question?.(quantity.since);
      if (quantity.orGiven !== null) visit.question?.(quantity.orGiven);
      return;
    case 'readQuantity':
      visit.reading?.(quantity.reading);
      for (const each of Object.values(quantity.of)) walkQuantity(each, visit);
      return;
  }
}

/** Walks everything an entitlement rests on: its conditions, its bars, its amount and whether it is practised. */
export function walkEntitlement(entitlement: Entitlement, visit: Visitor): void {
  walkCondition(entitlement.when, visit);
  for (const each of entitlement.bars) {
    visit.citation?.(each.cite);
    walkCondition(each.when, visit);
  }
  if (entitlement.amount !== null) walkQuantity(entitlement.amount, visit);
  askIfAny(entitlement.practised, visit);
}

/** Walks everything a requirement rests on: of whom, what lets one off, what must be so, what is counted and owed, by when. */
export function walkRequirement({ when, bars, met, measured, owed, by }: Requirement, visit: Visitor): void {
  walkCondition(when, visit);
  for (const each of bars) {
    visit.citation?.(each.cite);
    walkCondition(each.when, visit);
  }
  walkCondition(met, visit);
  if (measured !== null) {
    walkQuantity(measured.have, visit);
    walkQuantity(measured.need, visit);
  }
  if (owed !== null) walkQuantity(owed, visit);
  if (by !== null && typeof by !== 'string') visit.reading?.(by.reading);
}

function askIfAny(question: YesNoQuestion | null, visit: Visitor): void {
  if (question !== null) visit.question?.(question);
}
