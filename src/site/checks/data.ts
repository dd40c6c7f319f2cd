import { readdir, readFile } from 'node:fs/promises';
import type * as z from 'zod';
import type { Parameter } from '../../rules/vocabulary/index.ts';
import { glossarySchema, parameterSchema, type ParameterFile, type Term } from '../../schemas/index.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { readYaml, type YamlRead } from './yaml.ts';

/** A file of local standards or terms, read as far as it can be. */
export type DataFile<T> = YamlRead<T> & Readonly<{ file: string }>;

/** Reads every local standard of a folder. */
export function readParameters(folder: string): Promise<readonly DataFile<ParameterFile>[]> {
  return readFolder(folder, parameterSchema);
}

/** Reads every file of the glossary. */
export function readTerms(folder: string): Promise<readonly DataFile<Term[]>[]> {
  return readFolder(folder, glossarySchema);
}

async function readFolder<T>(folder: string, schema: z.ZodType<T>): Promise<readonly DataFile<T>[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(names.map(async (name) => readDataFile(`${folder}/${name}`, await readFile(`${folder}/${name}`, 'utf8'), schema)));
}

/** Reads one file of data. */
export function readDataFile<T>(file: string, source: string, schema: z.ZodType<T>): DataFile<T> {
  return { file, ...readYaml(file, source, schema) };
}

/** Checks that no two terms share an id. */
export function checkTerms(files: readonly DataFile<Term[]>[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, data, lineOf }) => (data ?? []).flatMap(({ id }, index) => {
    const line = lineOf([index, 'id']);
    const first = seen.get(id);
    if (first === undefined) seen.set(id, `${file}:${String(line)}`);
    return first === undefined ? [] : [{ file, line, wrong: `The term "${id}" is explained twice, first in ${first}.`, write: 'Give this one an id of its own, or make one entry of the two.' }];
  }));
}

/**
 * Checks that each standard has an id of its own, that no two of its values hold on one day for the same place and group, and that
 * the rules which rely on it ask for the same measure, the same places and the same groups.
 * @param asked The local standards that the rules rely on.
 */
export function checkParameters(files: readonly DataFile<ParameterFile>[], asked: readonly Parameter[]): readonly Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ file, data, lineOf }) => {
    if (data === null) return [];
    const problems: Problem[] = [];
    const say = (path: readonly PropertyKey[], wrong: string, write: string) => problems.push({ file, line: lineOf(path), wrong, write });
    const first = seen.get(data.id);
    if (first === undefined) seen.set(data.id, file);
    else say(['id'], `The standard "${data.id}" is already in ${first}.`, 'Write all its values in one file.');

    for (const [index, value] of data.values.entries()) {
      const other = data.values.slice(0, index).find((each) => each.place.id === value.place.id && each.group === value.group && each.from <= value.until && value.from <= each.until);
      if (other !== undefined) say(['values', index, 'from'], `For ${value.place.id}${value.group === null ? '' : `, ${value.group}`}, two values hold on ${value.from < other.from ? other.from : value.from}.`, `Let one end before the other begins: one holds from ${other.from} until ${other.until}.`);
    }
    for (const { measure, place, group } of asked.filter(({ id }) => id === data.id)) {
      if (measure !== data.measure) say(['measure'], `The standard "${data.id}" is in ${data.measure}, but the rules count it in ${measure}.`, `Write measure: ${measure}, and its values in it.`);
      for (const [index, value] of data.values.entries()) {
        for (const [path, name, choices] of [[['place', 'id'], value.place.id, place?.choices], [['group'], value.group, group?.choices]] as const) {
          if (name === null || choices === undefined || choices.includes(name)) continue;
          const meant = nearest(name, choices);
          say(['values', index, ...path], `The rules do not know "${name}" as an answer that chooses a value of "${data.id}".`, meant === undefined ? `Write one of ${choices.join(', ')}.` : `Write ${meant}.`);
        }
      }
    }
    return problems;
  });
}
