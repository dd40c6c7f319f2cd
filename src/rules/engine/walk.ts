import type {
  Citation, Condition, Entitlement, Parameter, Quantity, Question, Reading, YesNoQuestion,
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
      walkQuantity(quantity.of, visit);
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

function askIfAny(question: YesNoQuestion | null, visit: Visitor): void {
  if (question !== null) visit.question?.(question);
}
