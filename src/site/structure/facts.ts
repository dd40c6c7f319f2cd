import type { Clause, PolicyText } from '../clauses.ts';
import { readCouncil, type Member } from './council.ts';
import { readFigure, type Figure, type Read } from './figure.ts';
import type { NamedUnit } from './units.ts';
import { isWithin, readWhen, writtenWhen, type When } from './when.ts';

/** How a unit answers for a task: it leads, it is named beside one that leads, or it is named where nobody is said to lead. */
export type Role = 'lead' | 'supporting' | 'responsible';

/** One unit and one task. */
export type Responsibility = Readonly<{
  policy: string;
  clause: string;
  /** The section it answers for, where the units stand for the whole of it. */
  section: string | null;
  role: Role;
  /** Its name as the clause writes it, and its place among the names there, from 1. */
  written: string;
  order: number;
  unit: string;
  /** That the name means this unit is only assumed. */
  isAssumed: boolean;
}>;

/** Something due. `when` is `null` where a period runs from an event. */
export type Deadline = Readonly<{ policy: string; clause: string; when: When | null; words: string | null; targets: readonly Figure[] }>;

/** A figure and the clause it stands in. */
export type ClauseFigure = Figure & Readonly<{ policy: string; clause: string }>;

/** A council or leading group, put together from the clauses that name it. */
export type Council = Readonly<{
  policy: string; name: string; clauses: readonly string[]; isOpen: boolean;
  members: readonly (Member & Readonly<{ clause: string; unitId: string | null }>)[];
}>;

/** A paper of a dossier, or a step on its way where `paper` is `null`. */
export type DossierItem = Readonly<{ clause: string; paper: string | null; from: string | null; to: readonly string[]; due: string | null }>;

/** A dossier with its papers in their order, and its way. */
export type Dossier = Readonly<{ policy: string; name: string; items: readonly DossierItem[] }>;

/** Everything of one policy that is a table in disguise. */
export type PolicyFacts = Readonly<{
  responsibilities: readonly Responsibility[]; deadlines: readonly Deadline[]; targets: readonly ClauseFigure[];
  councils: readonly Council[]; dossiers: readonly Dossier[]; statistics: readonly ClauseFigure[];
}>;

/** The facts of a policy. @throws Error where an attribute is malformed; the checks of the build name it before. */
export function factsOf(policy: string, { clauses }: PolicyText, names: ReadonlyMap<string, NamedUnit>): PolicyFacts {
  return {
    responsibilities: clauses.flatMap((clause) => responsibilitiesOf(policy, clause, names)),
    deadlines: clauses.flatMap((clause) => deadlinesOf(policy, clause)),
    targets: clauses.flatMap(({ id, targets }) => targets.map((each) => ({ ...value(readFigure(each)), policy, clause: id }))),
    councils: councilsOf(policy, clauses, names),
    dossiers: dossiersOf(policy, clauses),
    statistics: clauses.flatMap(({ id, statistics }) => statistics.map((each) => ({ ...value(readFigure(each)), policy, clause: id }))),
  };
}

function value<T>(read: Read<T>): T {
  if (read.kind === 'refused') throw new Error(read.write);
  return read.value;
}

function responsibilitiesOf(policy: string, clause: Clause, names: ReadonlyMap<string, NamedUnit>): readonly Responsibility[] {
  const { id, units, lead } = clause;
  const written = [...units, ...lead.filter((name) => !units.includes(name))];
  return written.map((name, index) => {
    const found = names.get(name);
    if (found === undefined) throw new Error(`“${name}” of clause "${id}" is no unit of content/units.`);
    const role = lead.length === 0 ? 'responsible' : lead.includes(name) ? 'lead' : 'supporting';
    return { policy, clause: id, section: clause.covers === 'section' ? clause.section : null, role, written: name, order: index + 1, unit: found.unit.id, isAssumed: found.isAssumed };
  });
}

/** What a clause makes due, each date once, with the targets of that date. */
function deadlinesOf(policy: string, { id, deadline, deadlineText, within, targets }: Clause): readonly Deadline[] {
  const open = targets.map((each) => value(readFigure(each))).filter(({ when }) => when !== null);
  const own = deadline === null ? null : readWhen(deadline);
  const isOwn = ({ when }: Figure) => own !== null && when !== null && isWithin(own, when);
  const others = Map.groupBy(open.filter((target) => !isOwn(target)), ({ when, whenWords }) => `${when === null ? '' : writtenWhen(when)} ${whenWords ?? ''}`);
  return [
    ...(own === null ? [] : [{ policy, clause: id, when: own, words: deadlineText, targets: open.filter(isOwn) }]),
    ...[...others.values()].map((group) => ({ policy, clause: id, when: group[0]?.when ?? null, words: group[0]?.whenWords ?? null, targets: group })),
    ...(within === null ? [] : [{ policy, clause: id, when: null, words: within, targets: [] }]),
  ];
}

function councilsOf(policy: string, clauses: readonly Clause[], names: ReadonlyMap<string, NamedUnit>): readonly Council[] {
  const parts = clauses.flatMap(({ id, councils }) => councils.map((each) => ({ clause: id, ...value(readCouncil(each)) })));
  return [...Map.groupBy(parts, ({ name }) => name)].map(([name, group]) => ({
    policy, name, clauses: group.map(({ clause }) => clause), isOpen: group.some(({ isOpen }) => isOpen),
    members: group.flatMap(({ clause, members }) => members.map((member) => ({ ...member, clause, unitId: names.get(member.unit ?? '')?.unit.id ?? null }))),
  }));
}

function dossiersOf(policy: string, clauses: readonly Clause[]): readonly Dossier[] {
  const groups = Map.groupBy(clauses.filter(({ dossier }) => dossier !== null), ({ dossier }) => dossier ?? '');
  return [...groups].map(([name, group]) => ({
    policy, name, items: group.flatMap(({ id, documents, from, to, deadlineText }) => (documents.length === 0 ? [null] : documents)
      .map((paper) => ({ clause: id, paper, from, to, due: deadlineText }))),
  }));
}
