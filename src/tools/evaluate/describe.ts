import { walkNode, walkRule, type Question, type Visitor } from '../../rules/engine/index.ts';
import type { Certification } from '../../rules/engine/certify/index.ts';
import { largest, unitAllowed } from '../../schemas/answers/index.ts';
import type { Calculator } from './calculators.ts';

/** Everything a script must know to write answers: questions and parameters with what is allowed, and their clauses. */
export function describe({ id, title, policy, version, rules, labels, certification, caseName, itemName }: Calculator) {
  const clauses = clausesByName(rules, certification);
  const common = (name: string) => ({ label: labels[name] ?? name, clauses: [...(clauses.get(name) ?? [])] });
  return {
    calculator: id, title, policy, version,
    inForce: { from: rules.from, until: rules.until },
    lists: rules.lists,
    questions: rules.questions.map((question) => ({
      id: question.id, kind: question.kind, of: question.of, ...bounds(question), ...common(question.id),
    })),
    ...(rules.within === undefined ? {} : { within: rules.within.map(([part, whole]) => ({ part, whole })) }),
    parameters: rules.parameters.map(({ id: name, measure, least, most }) => ({
      id: name, measure, least, most: Math.min(most, largest), allowed: unitAllowed(measure), ...common(name),
    })),
    entitlements: rules.entitlements.map(({ id: name, of, benefit, strength, amount, clauses: at }) => ({
      id: name, of, benefit, strength, measure: amount?.measure ?? null, clauses: at,
    })),
    requirements: rules.requirements.map(({ id: name, of, strength, measured, owed, by, clauses: at }) => ({
      id: name, of, strength, measure: measured?.have.measure ?? null, owed: owed?.measure ?? null, by, clauses: at,
    })),
    ...(certification === null ? { batch: batchOf({ rules, caseName, itemName }) } : certificationOf(certification)),
    readings: rules.readings.map(({ id: name, handling, options, recommended, clauses: at }) => ({
      id: name, handling, options, recommended, clauses: at,
    })),
  };
}

/** What may be answered to a question. */
export function bounds(question: Question) {
  switch (question.kind) {
    case 'yesNo':
      return { allowed: 'yes, no, unknown' };
    case 'choice':
    case 'several':
      return { choices: question.choices };
    case 'number':
      return { measure: question.measure, least: question.least, most: Math.min(question.most, largest), allowed: unitAllowed(question.measure) };
    case 'date':
      return { allowed: 'YYYY-MM-DD' };
  }
}

/** How a table of cases is written. */
function batchOf({ rules, caseName, itemName }: Pick<Calculator, 'rules' | 'caseName' | 'itemName'>) {
  const [list] = rules.lists;
  return {
    columns: [caseName, '… and any ids of questions and parameters'],
    rows: list === undefined ? `one for each ${caseName}; CSV or XLSX`
      : `one for each ${itemName}; rows with the same ${caseName} are one case, of at most ${String(list.most)}, and what is asked once of it need stand in one of them; CSV or XLSX`,
    cells: 'as in a case; several choices with | between them, none for none of them; an empty cell is not known',
  };
}

/** What has a reader of its own: ways to score by date, days of the year, years in a row. */
function certificationOf({ schemes, calendar, awards }: Certification) {
  return {
    schemes: schemes.map(({ id, from, until, criteria, total, mark, everyCriterion }) => ({
      id, from, until, criteria: criteria.map(({ number, monitor, most }) => ({ number, monitor: monitor?.id ?? null, most: most?.value ?? null, source: most?.basis ?? null })),
      total: total?.value ?? null, everyCriterionMetNoneZero: everyCriterion !== null,
      marks: mark.kind === 'byGroup' ? Object.fromEntries(Object.entries(mark.of).map(([group, { value }]) => [group, value])) : 'by unit.kind, unit.mountain and unit.speciallyDifficult',
    })),
    milestones: calendar.milestones.map(({ id, done, opens, last, bound, cites }) => ({ id, done: done.id, opens, last, bound: bound.kind, clauses: cites.map(({ clause }) => clause) })),
    awards: awards.map(({ id, years, cites }) => ({ id, years, clauses: cites.map(({ clause }) => clause) })),
    batch: 'a CSV or XLSX of units: name, kind, kon tum city, mountain, difficult, total or c1 to c15 (since 2019: group, total or c1 to c13, all met, none zero)',
  };
}

/** The clauses whose conditions use a question or parameter, by its id. */
function clausesByName(rules: Calculator['rules'], certification: Calculator['certification']): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const note = (id: string, clause: string): void => {
    if (clause === '') return;
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
  for (const { mark } of certification?.schemes ?? []) if (mark.kind === 'stated') walkNode(mark.of, visitor(''));
  for (const { done, cites } of certification?.calendar.milestones ?? []) note(done.id, cites[0].clause);
  for (const { records, given, cites } of certification?.awards ?? []) for (const { id } of [records.number, records.counts, records.basis, given]) note(id, cites[0].clause);
  return found;
}
