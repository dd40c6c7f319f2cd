import {
  idsAskedBy, walkNode, type ClauseId, type Condition, type Entitlement, type Quantity, type Requirement, type RuleSet,
} from '../../rules/engine/index.ts';

/** A benefit or a duty that a question or figure decides, with the clause that brings it in. */
export type Purpose = Readonly<{ rule: string; clause: ClauseId }>;

/** Why a question is asked: everything demanded and every benefit that rests on it, in the order of the rules. */
export function purposesOf(id: string, { requirements, entitlements }: RuleSet): readonly Purpose[] {
  return [
    ...requirements.flatMap((each) => purpose(id, each, [each.met])),
    ...entitlements.flatMap((each) => purpose(id, each, [])),
  ];
}

function purpose(id: string, rule: Entitlement | Requirement, more: readonly Condition[]): readonly Purpose[] {
  const { clauses, when, bars } = rule;
  if (!idsAskedBy(rule).includes(id)) return [];
  const [asking] = clausesAsking(id, [when, ...bars.map((bar) => bar.when), ...more]);
  return [{ rule: rule.id, clause: asking ?? clauses.at(-1) ?? clauses[0] }];
}

function clausesAsking(id: string, conditions: readonly Condition[]): readonly ClauseId[] {
  const found: ClauseId[] = [];
  for (const condition of conditions) {
    walkNode(condition, { condition: (each) => { if ('cite' in each && asks(id, each)) found.push(each.cite.clause); } });
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
