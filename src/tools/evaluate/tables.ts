import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ParameterTable } from '../../rules/engine/index.ts';
import { parameterSchema } from '../../schemas/index.ts';

const folder = new URL('../../../content/parameters/', import.meta.url);

/** The sourced local standards of content/parameters, as the rules read them. Throws when a file is malformed. */
export function parameterTables(): readonly ParameterTable[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => {
    const { id, values } = parameterSchema.parse(parse(readFileSync(new URL(name, folder), 'utf8')));
    return { id, values: values.map(({ place, group, from, until, value }) => ({ place: place.id, group, from, until, value })) };
  });
}
