import { walkCondition, walkEntitlement, type ClauseId, type Condition, type Entitlement, type Quantity, type RuleSet } from '../../rules/engine/index.ts';

/** A benefit that a question or figure decides, with the clause that brings it in. */
export type Purpose = Readonly<{ entitlement: string; clause: ClauseId }>;

/** Why a question is asked: every benefit that rests on it, in the order of the rules. */
export function purposesOf(id: string, rules: RuleSet): readonly Purpose[] {
  return rules.entitlements.filter((entitlement) => restsOn(id, entitlement)).map((entitlement) => ({
    entitlement: entitlement.id,
    clause: clausesAsking(id, entitlement)[0] ?? entitlement.clauses.at(-1) ?? entitlement.clauses[0],
  }));
}

function restsOn(id: string, entitlement: Entitlement): boolean {
  let rests = false;
  const notice = (each: Readonly<{ id: string }>): void => { rests ||= each.id === id; };
  walkEntitlement(entitlement, { question: notice, parameter: notice });
  return rests;
}

function clausesAsking(id: string, { when, bars }: Entitlement): readonly ClauseId[] {
  const found: ClauseId[] = [];
  for (const condition of [when, ...bars.map((bar) => bar.when)]) {
    walkCondition(condition, { condition: (each) => { if ('cite' in each && asks(id, each)) found.push(each.cite.clause); } });
  }
  return found;
}

function asks(id: string, condition: Condition): boolean {
  switch (condition.kind) {
    case 'answered':
    case 'chosen':
    case 'includes':
      return condition.question.id === id;
    case 'within':
      return condition.since.id === id;
    case 'fromDay':
      return condition.question.id === id;
    case 'stands':
      return condition.question.id === id || condition.until.id === id;
    case 'compared':
      return counts(id, condition.left);
    case 'judgement':
      return condition.decided?.id === id;
    case 'settled':
    case 'byChoice':
    case 'read':
    case 'all':
    case 'any':
    case 'not':
    case 'everyOne':
    case 'anyOne':
      return false;
  }
}

function counts(id: string, quantity: Quantity): boolean {
  if (quantity.kind === 'yearsSince') return quantity.since.id === id || quantity.orGiven?.id === id;
  return quantity.kind === 'number' && quantity.id === id;
}
