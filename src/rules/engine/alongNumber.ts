import {
  type Compared, type Entitlement, type Facts, type Interval, type NumberQuestion, type Outcome, type Quantity, type QuestionRef,
  type RuleSet, type Setting, type Some,
} from '../vocabulary/index.ts';
import { assume, turns } from './candidates.ts';
import { wholeCondition } from './combine.ts';
import { considerTotals } from './consider.ts';
import { outcomeOf, scopesOf } from './evaluate.ts';
import { same, sameIfAny } from './interval.ts';
import { inOrder, refOf } from './openQuestions.ts';
import { askFor, onceEach, unknownsIn, type Unknown } from './open.ts';
import { caseScope, withAnswer, type Scope } from './scope.ts';
import { gathered, idsAskedIn, walkNode } from './walk.ts';

/** Whole numbers, `from` and `to` included, for which the rules say the same: what of each benefit, and the sum a month. */
export type Stretch = Readonly<{ from: number; to: number; outcomes: readonly Outcome[]; total: Interval }>;

/** A line the number is held against: the first whole number beyond it, the comparison, and the side that is the line. */
export type Line = Readonly<{ at: number; condition: Compared; line: Quantity; index: number | null }>;

/** How the result goes with one number. */
export type AlongNumber =
  /** Every stretch, smallest numbers first, and the lines between them: one line at least where two stretches meet. */
  | Readonly<{ kind: 'drawn'; question: NumberQuestion; stretches: Some<Stretch>; lines: readonly Line[] }>
  /** Lines that cannot be placed, since what they are made of is not known; `missing` would place them. */
  | Readonly<{ kind: 'open'; question: NumberQuestion; lines: readonly Omit<Line, 'at'>[]; missing: readonly QuestionRef[] }>;

/**
 * The result for every answer to one number, all other answers as they are. Exact: it is worked out once between two neighbouring
 * lines that any rule holds the number against, so that no step is missed. Null where the number is more than compared, since then
 * the result changes with every step of it.
 */
export function alongNumber(rules: RuleSet, facts: Facts, setting: Setting, ref: QuestionRef): AlongNumber | null {
  const question = rules.questions.find(({ id }) => id === ref.question);
  if (question?.kind !== 'number' || isReckonedWith(question, rules)) return null;
  const unknown = askFor(question, ref.index);
  const asking = rules.entitlements.flatMap((entitlement) => heldAgainst(question, entitlement).flatMap((condition) =>
    scopesAsking(question, entitlement, ref, facts, setting).map((scope) => ({ entitlement, condition, scope }))));
  const placed: Line[] = [];
  const open: (Omit<Line, 'at'> & Readonly<{ unknowns: readonly Unknown[] }>)[] = [];
  for (const { entitlement, condition, scope } of asking) {
    const line = lineIn(condition, question);
    const at = turns(unknown, condition, scope);
    if (at !== null) placed.push(...at.map((each) => ({ at: each, condition, line, index: scope.index })));
    else if (canTurn(entitlement, unknown, rules, scope)) open.push({ condition, line, index: scope.index, unknowns: unknownsIn(line, scope) });
  }
  if (open.length > 0) return { kind: 'open', question, lines: onceEach(open, ({ condition }) => condition.cite.clause), missing: inOrder(open.flatMap(({ unknowns }) => unknowns.flatMap(refOf)), rules) };
  const { least, most } = question;
  const starts = [...new Set([least, ...placed.map(({ at }) => at)])].filter((at) => at >= least && at <= most).sort((a, b) => a - b);
  const whole = starts.map((from, place): Stretch => {
    const { outcomes, perMonth } = considerTotals(rules, withAnswer(facts, question.of, ref, from), setting);
    return { from, to: (starts[place + 1] ?? most + 1) - 1, outcomes, total: perMonth };
  });
  const stretches = whole.reduce<readonly Stretch[]>(joined, []) as Some<Stretch>;
  const borders = new Set(stretches.slice(1).map(({ from }) => from));
  return { kind: 'drawn', question, stretches, lines: onceEach(placed.filter(({ at }) => borders.has(at)), ({ at, condition }) => `${String(at)} ${condition.cite.clause}`) };
}

/** Whether any sum is made from the number, or it is weighed in what excludes what. */
function isReckonedWith({ id }: NumberQuestion, { entitlements, held, exclusions }: RuleSet): boolean {
  return [...entitlements.flatMap(({ amount }) => amount ?? []), ...held.flatMap(({ when, amount }) => [when, amount]), ...exclusions.map(({ when }) => when)]
    .some((node) => idsAskedIn(node).includes(id));
}

/** Every comparison of a benefit that the number stands in. */
function heldAgainst(question: NumberQuestion, entitlement: Entitlement): readonly Compared[] {
  return gathered<Compared>((take) => walkNode(wholeCondition(entitlement), {
    condition: (each) => { if (each.kind === 'compared' && mentions(each, question)) take(each); },
  }));
}

function lineIn({ left, right }: Compared, question: NumberQuestion): Quantity {
  return mentions(left, question) ? right : left;
}

function mentions(node: Compared | Quantity, { id }: NumberQuestion): boolean {
  return idsAskedIn(node).includes(id);
}

/** Where a benefit asks for this very number: not for that of another person. */
function scopesAsking(question: NumberQuestion, entitlement: Entitlement, ref: QuestionRef, facts: Facts, setting: Setting): readonly Scope[] {
  const scopes = entitlement.of === null ? [caseScope(facts, setting)] : scopesOf(entitlement, facts, setting);
  return question.of === null || entitlement.of === null ? scopes : scopes.filter(({ index }) => index === ref.index);
}

/** Whether any number at all can turn the benefit, as far as the other answers go. */
function canTurn(entitlement: Entitlement, unknown: Unknown, rules: RuleSet, scope: Scope): boolean {
  const { verdict } = outcomeOf(entitlement, rules, assume(unknown, 'unknown', scope));
  return verdict !== 'certain' && verdict !== 'impossible' && verdict !== 'notInForce';
}

/** Neighbours that say the same are one stretch. */
function joined(before: readonly Stretch[], next: Stretch): readonly Stretch[] {
  const last = before.at(-1);
  if (last === undefined || !same(last.total, next.total) || !last.outcomes.every((one, place) => isSame(one, next.outcomes[place]))) return [...before, next];
  return [...before.slice(0, -1), { ...last, to: next.to }];
}

function isSame(one: Outcome, other: Outcome | undefined): boolean {
  return other !== undefined && one.verdict === other.verdict && sameIfAny(one.amount, other.amount);
}
