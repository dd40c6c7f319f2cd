import {
  walkCondition, walkEntitlement, walkRequirement, type ClauseId, type Condition, type Entitlement, type Quantity, type Requirement, type RuleSet, type Visitor,
} from '../../rules/engine/index.ts';

/** A benefit or a duty that a question or figure decides, with the clause that brings it in. */
export type Purpose = Readonly<{ rule: string; clause: ClauseId }>;

/** Why a question is asked: everything demanded and every benefit that rests on it, in the order of the rules. */
export function purposesOf(id: string, { requirements, entitlements }: RuleSet): readonly Purpose[] {
  return [
    ...requirements.flatMap((each) => purpose(id, each, [each.met], (visit) => walkRequirement(each, visit))),
    ...entitlements.flatMap((each) => purpose(id, each, [], (visit) => walkEntitlement(each, visit))),
  ];
}

function purpose(
  id: string, { id: rule, clauses, when, bars }: Entitlement | Requirement, more: readonly Condition[], walk: (visit: Visitor) => void,
): readonly Purpose[] {
  const names = new Set<string>();
  const notice = (each: Readonly<{ id: string }>): void => { names.add(each.id); };
  walk({ question: notice, parameter: notice });
  const [asking] = clausesAsking(id, [when, ...bars.map((bar) => bar.when), ...more]);
  return names.has(id) ? [{ rule, clause: asking ?? clauses.at(-1) ?? clauses[0] }] : [];
}

function clausesAsking(id: string, conditions: readonly Condition[]): readonly ClauseId[] {
  const found: ClauseId[] = [];
  for (const condition of conditions) {
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
