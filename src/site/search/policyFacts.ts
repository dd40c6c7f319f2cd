import { readdir, readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { policySchema } from '../../schemas/index.ts';
import { openOriginalFile, originalIds } from '../originals/read.ts';
import type { PageFacts } from './place.ts';

/** What search says about a policy, and what it can be narrowed by. */
export type PolicyFacts = Omit<PageFacts, 'title'> & Readonly<{ topics: readonly string[]; audience: readonly string[] }>;

/** What search knows of each policy, from the fields above its plain edition, by its id. */
export async function readPolicyFacts(folder: string): Promise<ReadonlyMap<string, PolicyFacts>> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
  const all = await Promise.all(files.map((name) => readFields(`${folder}/${name}`)));
  return new Map(all.map(({ id, documentNumber, place, validity, issuedOn, topics, audience }) => [id, {
    number: documentNumber ?? '', place, validity, date: issuedOn ?? '', topics, audience,
  }]));
}

/** What search knows of official texts without a plain edition. Whether they hold nobody here has verified; what they are about is not known. */
export function readOfficialFacts(folder: string): ReadonlyMap<string, PolicyFacts> {
  return new Map(originalIds(folder).map((id) => {
    const { documentNumber, issuedOn, place } = openOriginalFile(id, folder).metadata;
    return [id, { number: documentNumber ?? '', place: place ?? '', validity: 'notVerified', date: issuedOn ?? '', topics: [], audience: [] }];
  }));
}

async function readFields(file: string) {
  const [, fields = ''] = /^---\n([\s\S]*?)\n---/.exec(await readFile(file, 'utf8')) ?? [];
  const result = policySchema.safeParse(parse(fields));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new Error(`${file}, ${issue?.path.join(' › ') ?? ''}: ${issue?.message ?? ''}`);
}
