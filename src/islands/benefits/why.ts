import { walkCondition, walkEntitlement, type ClauseId, type Question, type RuleSet } from '../../rules/engine/index.ts';

/** The benefits a question or figure decides, each with the clause that brings it in. */
export type Purpose = Readonly<{ entitlement: string; clause: ClauseId }>;

/** Why a question is asked: every benefit that rests on it, in the order of the rules. */
export function purposesOf(id: string, rules: RuleSet): readonly Purpose[] {
  return rules.entitlements.flatMap((entitlement) => {
    let rests = entitlement.practised?.id === id;
    const notice = (each: Readonly<{ id: string }>): void => { rests ||= each.id === id; };
    walkEntitlement(entitlement, { question: notice, parameter: notice });
    if (!rests) return [];
    let clause: ClauseId | null = null;
    const found = (question: Question, at: ClauseId): void => { if (question.id === id) clause ??= at; };
    for (const condition of [entitlement.when, ...entitlement.bars.map(({ when }) => when)]) {
      walkCondition(condition, {
        condition: (each) => {
          if (each.kind === 'answered' || each.kind === 'chosen' || each.kind === 'includes') found(each.question, each.cite.clause);
          if (each.kind === 'within') found(each.since, each.cite.clause);
          if (each.kind === 'compared' && each.left.kind === 'number') found(each.left, each.cite.clause);
        },
      });
    }
    return [{ entitlement: entitlement.id, clause: clause ?? entitlement.clauses.at(-1) ?? entitlement.clauses[0] }];
  });
}
