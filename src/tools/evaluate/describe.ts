import { walkNode, walkRule, type Question, type Visitor } from '../../rules/engine/index.ts';
import { unitAllowed } from '../../schemas/answers/index.ts';
import type { Calculator } from './calculators.ts';

/** Everything a script must know to write answers: questions and parameters with what is allowed, and their clauses. */
export function describe({ id, title, policy, version, rules, labels }: Calculator) {
  const clauses = clausesByName(rules);
  const common = (name: string) => ({ label: labels[name] ?? name, clauses: [...(clauses.get(name) ?? [])] });
  return {
    calculator: id, title, policy, version,
    inForce: { from: rules.from, until: rules.until },
    lists: rules.lists,
    questions: rules.questions.map((question) => ({
      id: question.id, kind: question.kind, of: question.of, ...bounds(question), ...common(question.id),
    })),
    parameters: rules.parameters.map(({ id: name, measure, least, most }) => ({
      id: name, measure, least, most: most === Infinity ? null : most, allowed: unitAllowed(measure), ...common(name),
    })),
    entitlements: rules.entitlements.map(({ id: name, of, benefit, strength, amount, clauses: at }) => ({
      id: name, of, benefit, strength, measure: amount?.measure ?? null, clauses: at,
    })),
    requirements: rules.requirements.map(({ id: name, of, strength, measured, owed, by, clauses: at }) => ({
      id: name, of, strength, measure: measured?.have.measure ?? null, owed: owed?.measure ?? null, by, clauses: at,
    })),
    readings: rules.readings.map(({ id: name, handling, options, recommended, clauses: at }) => ({
      id: name, handling, options, recommended, clauses: at,
    })),
  };
}

function bounds(question: Question) {
  switch (question.kind) {
    case 'yesNo':
      return { allowed: 'yes, no, unknown' };
    case 'choice':
    case 'several':
      return { choices: question.choices };
    case 'number':
      return { measure: question.measure, least: question.least, most: question.most === Infinity ? null : question.most, allowed: unitAllowed(question.measure) };
    case 'date':
      return { allowed: 'YYYY-MM-DD' };
  }
}

/** The clauses whose conditions use a question or parameter, by its id. */
function clausesByName(rules: Calculator['rules']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (id: string, clause: string): void => {
    found.set(id, (found.get(id) ?? new Set()).add(clause));
  };
  // A citation is met just before the questions of its condition, and the last one met is theirs.
  const visitor = (first: string): Visitor => {
    let clause = first;
    const take = ({ id }: Readonly<{ id: string }>): void => { note(id, clause); };
    return { citation: (cite) => { clause = cite.clause; }, question: take, parameter: take };
  };
  for (const entitlement of rules.entitlements) {
    walkRule({ ...entitlement, practised: null }, visitor(entitlement.clauses[0]));
    if (entitlement.practised !== null) note(entitlement.practised.id, entitlement.clauses[0]);
  }
  for (const requirement of rules.requirements) walkRule(requirement, visitor(requirement.clauses[0]));
  for (const { between, when, cite } of rules.exclusions) {
    walkNode(when, visitor(cite.clause));
    for (const held of rules.held.filter(({ id }) => between.includes(id))) {
      walkNode(held.when, visitor(cite.clause));
      walkNode(held.amount, visitor(cite.clause));
    }
  }
  return found;
}
