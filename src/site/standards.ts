import { getCollection } from 'astro:content';
import type { ParameterFile } from '../schemas/index.ts';
import type { RuleBook } from './ruleBooks.ts';

/** A local standard the rules rely on, with what is known of it; `file` is null where nothing is. */
export type Standard = Readonly<{ id: string; file: ParameterFile | null }>;

/** The local standards of a rule set, those with known values first. */
export async function standards({ rules }: RuleBook): Promise<readonly Standard[]> {
  const files = (await getCollection('parameters')).map(({ data }) => data);
  const found = rules.parameters.map(({ id }) => ({ id, file: files.find((file) => file.id === id) ?? null }));
  return [...found.filter(({ file }) => file !== null), ...found.filter(({ file }) => file === null)];
}
