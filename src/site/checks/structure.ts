import type { Unit } from '../../schemas/index.ts';
import type { Clause } from '../clauses.ts';
import { namesIn, readCouncil, readFigure, readWhen, whenHelp, type NamedUnit } from '../structure/index.ts';
import type { Problem } from './problem.ts';
import type { PolicySource } from './source.ts';

type Say = (wrong: string, write: string) => void;

/** Checks the facts in the attributes of the clauses: figures, dates, bodies, dossiers, and that every unit named is known. */
export function checkStructure({ file, id: policy, text }: PolicySource, all: readonly PolicySource[], units: readonly Unit[]): readonly Problem[] {
  const names = namesIn(policy, units);
  const readings = new Set(all.flatMap((source) => source.text.readings.map(({ id }) => id)));
  return text.clauses.flatMap((clause) => {
    const problems: Problem[] = [];
    const say: Say = (wrong, write) => problems.push({ file, line: clause.line, wrong: `Clause "${clause.id}" ${wrong}`, write });
    checkFigures(clause, readings, say);
    checkDates(clause, say);
    checkCouncils(clause, names, say);
    checkDossier(clause, say);
    checkUnits(clause, names, policy, say);
    return problems;
  });
}

/** Checks that the files of units speak of policies that exist, and that each name stands in one of them. */
export function checkUnitFiles(sources: readonly PolicySource[], units: readonly Unit[]): readonly Problem[] {
  const known = new Set(sources.map(({ id }) => id));
  const said = new Map(sources.map(({ id, text }) => [id, new Set(text.clauses.flatMap(namesOf))]));
  return units.flatMap(({ id, place, policies, names, assumed }) => {
    const file = `content/units/${place.id}.yaml`;
    const lost = policies.filter((policy) => !known.has(policy)).map((policy) => ({ file, line: 1, wrong: `The policy "${policy}" does not exist.`, write: 'Write ids of policies of content/policies in policies: […].' }));
    const unused = [...names, ...assumed].filter((name) => !policies.some((policy) => said.get(policy)?.has(name) === true))
      .map((name) => ({ file, line: 1, wrong: `No clause names “${name}” of the unit "${id}".`, write: 'Mend the name, or take it out: a page of a unit that nothing names would be empty.' }));
    return [...lost, ...unused];
  });
}

function namesOf({ units, lead, councils }: Clause): readonly string[] {
  const members = councils.flatMap((each) => {
    const read = readCouncil(each);
    return read.kind === 'read' ? read.value.members.flatMap(({ unit }) => unit ?? []) : [];
  });
  return [...units, ...lead, ...members];
}

function checkFigures({ targets, statistics }: Clause, readings: ReadonlySet<string>, say: Say): void {
  for (const [name, list] of [['targets', targets], ['statistics', statistics]] as const) {
    for (const written of list) {
      const read = readFigure(written);
      if (read.kind === 'refused') say(`has ${name}="…${written}…", which is no figure.`, read.write);
      else if (read.value.uncertain !== null && !readings.has(read.value.uncertain)) say(`has a figure that rests on the reading "${read.value.uncertain}", which is not in the register.`, `Add <Reading id="${read.value.uncertain}" …>, or mend what follows the question mark.`);
    }
  }
}

function checkDates({ deadline, deadlineText }: Clause, say: Say): void {
  if (deadline !== null && readWhen(deadline) === null) say(`is due on "${deadline}", which is no day.`, whenHelp);
  if (deadline === null && deadlineText !== null) say(`is due “${deadlineText}”, but has no deadline="…".`, `${whenHelp} A period that runs from an event is within="…" instead.`);
  if (deadline !== null && deadlineText === null) say(`has deadline="${deadline}", but not the words of the clause.`, 'Add deadlineText="…" as the clause says it: 到2020年.');
}

function checkCouncils({ councils }: Clause, names: ReadonlyMap<string, NamedUnit>, say: Say): void {
  for (const written of councils) {
    const read = readCouncil(written);
    if (read.kind === 'refused') say(`has councils="…${written}…", which cannot be read.`, read.write);
    else for (const { unit } of read.value.members) {
      if (unit !== null && !names.has(unit)) say(`has the unit “${unit}” on a body, which content/units does not know for this policy.`, `Add “${unit}” to names of a unit there, or take the brackets away.`);
    }
  }
}

function checkDossier({ dossier, documents, from, to }: Clause, say: Say): void {
  if (dossier === null && documents.length + to.length + (from === null ? 0 : 1) > 0) say('has documents, from or to without a dossier.', 'Write dossier="…", the name under which its papers are one check-list.');
}

function checkUnits({ units, lead, covers }: Clause, names: ReadonlyMap<string, NamedUnit>, policy: string, say: Say): void {
  for (const name of new Set([...units, ...lead])) {
    if (!names.has(name)) say(`names the unit “${name}”, which content/units does not know for this policy.`, `Add names: ["${name}"] to a unit in the file whose policies: […] hold ${policy}; to assumed: […] where it is only assumed to be that unit.`);
  }
  if (covers !== null && covers !== 'section') say(`has covers="${covers}".`, 'Write covers="section", or take it out.');
  if (covers === 'section' && units.length + lead.length === 0) say('covers its section, but names no unit.', 'Write units="…", or take covers="section" out.');
}
