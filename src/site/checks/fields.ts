import { policySchema, type PolicyFields } from '../../schemas/index.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** Checks the fields above a plain edition. Dates are read as text here, so that 30 February is seen. */
export function checkFields(file: string, id: string, source: string): readonly Problem[] {
  return readFields(file, id, source).problems;
}

/** The fields above a plain edition, null where they cannot be used, what is wrong with them, and the line each stands on. */
export type FieldsRead = Readonly<{ fields: PolicyFields | null; problems: readonly Problem[]; lineOf: (path: readonly PropertyKey[]) => number }>;

/** Reads the fields above a plain edition. */
export function readFields(file: string, id: string, source: string): FieldsRead {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (block === undefined) {
    return { fields: null, lineOf: () => 1, problems: [{ file, line: 1, wrong: 'There are no fields above the text.', write: 'Begin the file with a block between two lines of three hyphens: id, language, title and the rest of src/schemas/policy.ts.' }] };
  }
  const { data, problems, lineOf } = readYaml(file, block, policySchema, 1);
  if (data === null || data.id === id) return { fields: data, problems, lineOf };
  const misnamed = { file, line: lineOf(['id']), wrong: `The id is "${data.id}", but the file is named "${id}.mdx".`, write: 'Give both the same name; links are built from it.' };
  return { fields: data, problems: [...problems, misnamed], lineOf };
}
