import type { Condition, Quantity, RuleSet, Stands, Within, YearsSince } from '../vocabulary/index.ts';
import { walkNode, walkRule, type Visitor } from './walk.ts';

/** A node that comes out differently on different days, although no answer changes. */
export type Clock = Within | Stands | YearsSince;

/** Whether a node can come out differently as days go by. */
export function isClock(node: Condition | Quantity): node is Clock {
  return node.kind === 'within' || node.kind === 'stands' || node.kind === 'yearsSince';
}

/** Walks everything a rule set decides by: benefits, requirements, what competes with benefits, and what excludes what. */
export function walkRules(rules: RuleSet, visit: Visitor): void {
  for (const each of [...rules.entitlements, ...rules.requirements]) walkRule(each, visit);
  for (const { when, amount } of rules.held) {
    walkNode(when, visit);
    walkNode(amount, visit);
  }
  for (const { when } of rules.exclusions) walkNode(when, visit);
}
