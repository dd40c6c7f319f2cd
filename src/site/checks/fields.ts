import { isNode, LineCounter, parseDocument } from 'yaml';
import { policySchema, type PolicyFields } from '../../schemas/index.ts';
import type { Problem } from './problem.ts';

/** Checks the fields above a plain edition. Dates are read as text here, so that 30 February is seen. */
export function checkFields(file: string, id: string, source: string): readonly Problem[] {
  return readFields(file, id, source).problems;
}

/** The fields above a plain edition, null where they cannot be used, and what is wrong with them. */
export function readFields(file: string, id: string, source: string): Readonly<{ fields: PolicyFields | null; problems: readonly Problem[] }> {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(source)?.[1];
  if (block === undefined) {
    return { fields: null, problems: [{ file, line: 1, wrong: 'There are no fields above the text.', write: 'Begin the file with a block between two lines of three hyphens: id, language, title and the rest of src/schemas/policy.ts.' }] };
  }
  const counter = new LineCounter();
  const document = parseDocument(block, { lineCounter: counter });
  // The block begins on the second line of the file.
  const lineAt = (offset: number) => counter.linePos(offset).line + 1;
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({ file, line: lineAt(pos[0]), wrong: `The fields cannot be read: ${message.split('\n')[0] ?? message}.`, write: 'Put texts that hold a colon in quotes.' }));
    return { fields: null, problems };
  }
  const result = policySchema.safeParse(document.toJS());
  const problems = (result.error?.issues ?? []).map((issue) => {
    const path = [...issue.path, ...('keys' in issue && Array.isArray(issue.keys) ? issue.keys.slice(0, 1) : [])];
    return { file, line: lineOfPath(path), wrong: `The field "${path.join('.')}" is not right.`, write: issue.message };
  });

  function lineOfPath(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  }

  if (result.success && result.data.id !== id) {
    problems.push({ file, line: lineOfPath(['id']), wrong: `The id is "${result.data.id}", but the file is named "${id}.mdx".`, write: 'Give both the same name; links are built from it.' });
  }
  return { fields: result.data ?? null, problems };
}
