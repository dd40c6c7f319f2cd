import { readdir, readFile } from 'node:fs/promises';
import { unitsFileSchema, type Unit } from '../../schemas/index.ts';
import type { Problem } from '../checks/problem.ts';
import { readYaml } from '../checks/yaml.ts';

/** The units of every place, and what is wrong with their files. */
export type UnitsRead = Readonly<{ units: readonly Unit[]; problems: readonly Problem[] }>;

/** Reads every file of a folder such as `content/units`, in the order of their names. */
export async function readUnits(folder: string): Promise<UnitsRead> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  const read = await Promise.all(names.map(async (name) => parseUnits(`${folder}/${name}`, await readFile(`${folder}/${name}`, 'utf8'))));
  const units = read.flatMap((each) => each.units);
  return { units: units.map(({ unit }) => unit), problems: [...read.flatMap((each) => each.problems), ...clashes(units)] };
}

type Placed = Readonly<{ unit: Unit; file: string; line: number }>;

/** Reads the units of one place from their YAML. */
export function parseUnits(file: string, source: string): Readonly<{ units: readonly Placed[]; problems: readonly Problem[] }> {
  const { data, problems, lineOf } = readYaml(file, source, unitsFileSchema);
  if (data === null) return { units: [], problems };
  const { place, policies, units } = data;
  return { units: units.map((unit, index) => ({ unit: { ...unit, place, policies }, file, line: lineOf(['units', index]) })), problems: [] };
}

/** An id used twice, a name that means two units of one place, a hint at a unit that does not exist. */
function clashes(all: readonly Placed[]): readonly Problem[] {
  const ids = new Map<string, Placed>();
  const names = new Map<string, Placed>();
  return all.flatMap((placed) => {
    const { unit, file, line } = placed;
    const problems: Problem[] = [];
    const first = ids.get(unit.id);
    if (first === undefined) ids.set(unit.id, placed);
    else problems.push({ file, line, wrong: `The unit "${unit.id}" is there twice, first in ${first.file}:${String(first.line)}.`, write: 'Give this one an id of its own; the first is already linked to.' });
    for (const name of [...unit.names, ...unit.assumed]) {
      const key = `${unit.place.id} ${name}`;
      const other = names.get(key);
      if (other === undefined) names.set(key, placed);
      else problems.push({ file, line, wrong: `“${name}” is a name of "${unit.id}" and of "${other.unit.id}".`, write: 'Leave it with one of them; a name means one unit in its place.' });
    }
    for (const id of unit.perhaps) {
      if (!all.some((each) => each.unit.id === id)) problems.push({ file, line, wrong: `"${unit.id}" may be the unit "${id}", which does not exist.`, write: 'Write the id of a unit in perhaps: […].' });
    }
    return problems;
  });
}

/** A unit found under a name, and whether it is only assumed that the name means it. */
export type NamedUnit = Readonly<{ unit: Unit; isAssumed: boolean }>;

/** What each name means in the policies of one place. Units of different places are never one. */
export function namesIn(policy: string, units: readonly Unit[]): ReadonlyMap<string, NamedUnit> {
  const here = units.filter(({ policies }) => policies.includes(policy));
  return new Map<string, NamedUnit>(here.flatMap((unit) => [
    ...unit.names.map((name) => [name, { unit, isAssumed: false }] as const),
    ...unit.assumed.map((name) => [name, { unit, isAssumed: true }] as const),
  ]));
}
