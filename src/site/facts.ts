import type { Unit } from '../schemas/index.ts';
import { policies, type ClauseView, type Policy } from './policies.ts';
import { paths } from './routes.ts';
import { factsOf, namesIn, readUnits, type ClauseFigure, type Council, type Deadline, type PolicyFacts, type Responsibility } from './structure/index.ts';

let known: Promise<readonly Unit[]> | undefined;

/** Every unit, by place and in the order of its file. */
export function units(): Promise<readonly Unit[]> {
  if (known === undefined || import.meta.env.DEV) known = readUnits('content/units').then((read) => read.units);
  return known;
}

/** The unit of an id. @throws Error when there is none. */
export async function unitOf(id: string): Promise<Unit> {
  const found = (await units()).find((unit) => unit.id === id);
  if (found === undefined) throw new Error(`There is no unit "${id}" in content/units.`);
  return found;
}

/** The facts of one policy that are tables in disguise. */
export async function policyFacts({ id, text }: Policy): Promise<PolicyFacts> {
  return factsOf(id, text, namesIn(id, await units()));
}

/** A policy with its facts. */
export type PolicyWithFacts = Readonly<{ policy: Policy; facts: PolicyFacts }>;

/** Every policy with its facts, newest first. */
export async function allFacts(): Promise<readonly PolicyWithFacts[]> {
  return Promise.all((await policies()).map(async (policy) => ({ policy, facts: await policyFacts(policy) })));
}

/** A task that units answer for: one clause, or a whole section. */
export type Task = Readonly<{
  policy: Policy;
  /** Its clause or section, as an anchor of the policy's page. */
  id: string;
  /** Its printed number with our mark. */
  label: string;
  text: string;
  isSection: boolean;
  responsibilities: readonly Responsibility[];
  deadlines: readonly Deadline[];
  targets: readonly ClauseFigure[];
}>;

/** The tasks of a policy that units answer for, in the order of the text. */
export function tasksOf({ policy, facts }: PolicyWithFacts): readonly Task[] {
  return [...Map.groupBy(facts.responsibilities, ({ clause }) => clause)].flatMap(([id, responsibilities]) => {
    const clause = policy.clauses.get(id);
    if (clause === undefined) return [];
    const section = sectionOf(policy, responsibilities[0]?.section ?? null);
    const covered = new Set(section === undefined ? [id] : section.clauses.map((each) => each.id));
    const isCovered = (each: Readonly<{ clause: string }>) => covered.has(each.clause);
    const named = section === undefined ? { id, label: clause.label, text: clause.text } : { id: section.id, label: section.number, text: section.title };
    return [{ policy, ...named, isSection: section !== undefined, responsibilities, deadlines: facts.deadlines.filter(isCovered), targets: facts.targets.filter(isCovered) }];
  });
}

function sectionOf({ text }: Policy, id: string | null) {
  if (id === null) return undefined;
  const search = (sections: Policy['text']['sections']): Policy['text']['sections'][number] | undefined => {
    for (const section of sections) {
      const found = section.id === id ? section : search(section.sections);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(text.sections);
}

/** A council of a policy that a unit has someone on. */
export type Seat = Readonly<{ policy: Policy; council: Council }>;

/** A unit with everything it leads, shares or is named for, and the councils it has someone on. */
export type UnitView = Readonly<{
  unit: Unit;
  lead: readonly Task[]; supporting: readonly Task[]; responsible: readonly Task[];
  seats: readonly Seat[];
}>;

/** Every unit with what it answers for, by place. */
export async function unitViews(): Promise<readonly UnitView[]> {
  const all = await allFacts();
  const tasks = all.flatMap(tasksOf);
  return (await units()).map((unit) => {
    const inRole = (role: Responsibility['role']) => tasks.filter(({ responsibilities }) => responsibilities.some((each) => each.unit === unit.id && each.role === role));
    const seats = all.flatMap(({ policy, facts }) => facts.councils.filter(({ members }) => members.some(({ unitId }) => unitId === unit.id)).map((council) => ({ policy, council })));
    return { unit, lead: inRole('lead'), supporting: inRole('supporting'), responsible: inRole('responsible'), seats };
  });
}

/** The units by place, in the order of their files. */
export function byPlace(views: readonly UnitView[]): readonly Readonly<{ place: Unit['place']; views: readonly UnitView[] }>[] {
  return [...Map.groupBy(views, ({ unit }) => unit.place.id).values()].flatMap((group) => (group[0] === undefined ? [] : [{ place: group[0].unit.place, views: group }]));
}

/** Something due, with its clause and policy, and who answers for it. */
export type DueEntry = Readonly<{ policy: Policy; clause: ClauseView; deadline: Deadline; responsibilities: readonly Responsibility[] }>;

/** Everything due in some policies. */
export function dueIn(all: readonly PolicyWithFacts[]): readonly DueEntry[] {
  return all.flatMap((each) => each.facts.deadlines.flatMap((deadline) => {
    const clause = each.policy.clauses.get(deadline.clause);
    return clause === undefined ? [] : [{ policy: each.policy, clause, deadline, responsibilities: answeringFor(each, clause.id) }];
  }));
}

/** Who answers for a clause, by itself or with its whole section. */
function answeringFor({ policy, facts }: PolicyWithFacts, clause: string): readonly Responsibility[] {
  return facts.responsibilities.filter((each) => each.clause === clause || sectionOf(policy, each.section)?.clauses.some(({ id }) => id === clause) === true);
}

/** The targets without a date, under their clauses; those in words alone too, but not what this site worked out itself. */
export function undatedIn(all: readonly PolicyWithFacts[]): readonly DueEntry[] {
  return all.flatMap(({ policy, facts }) => [...policy.clauses.values()].flatMap((clause): readonly DueEntry[] => {
    const targets = facts.targets.filter((target) => target.clause === clause.id && target.when === null);
    const isDated = facts.deadlines.some((deadline) => deadline.clause === clause.id);
    const isInWords = clause.kinds.includes('target') && clause.strength !== 'none' && !isDated;
    if (targets.length === 0 && !isInWords) return [];
    return [{ policy, clause, deadline: { policy: policy.id, clause: clause.id, when: null, words: null, targets }, responsibilities: answeringFor({ policy, facts }, clause.id) }];
  }));
}

/** The address of a task on its policy's page. */
export function taskPath({ policy, id }: Task): string {
  return paths.clause(policy.id, id);
}
