import { isNode, LineCounter, parseDocument, type YAMLError } from 'yaml';
import type * as z from 'zod';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';

/** What a piece of YAML holds; null where it does not follow its schema, and then the problems say where and why. */
export type YamlRead<T> = Readonly<{ data: T | null; problems: readonly Problem[]; lineOf: (path: readonly PropertyKey[]) => number }>;

/**
 * Reads a piece of YAML that stands in a file.
 * @param above How many lines of the file stand above it.
 */
export function readYaml<T>(file: string, source: string, schema: z.ZodType<T>, above = 0): YamlRead<T> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter });
  const lineAt = (offset: number) => counter.linePos(offset).line + above;
  const lineOf = (path: readonly PropertyKey[]): number => {
    for (let length = path.length; length > 0; length -= 1) {
      const node: unknown = document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return lineAt(node.range[0]);
    }
    return 1;
  };
  if (document.errors.length > 0) {
    return { data: null, lineOf, problems: document.errors.map((error) => ({ file, line: lineAt(error.pos[0]), wrong: `This cannot be read: ${said(error)}`, write: advice(error) })) };
  }
  const result = schema.safeParse(document.toJS(), { error: inPlainWords });
  const issues = result.error?.issues ?? [];
  const missing = issues.filter((issue) => !document.hasIn(issue.path)).map((issue) => String(issue.path.at(-1)));
  const problems = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => {
        const meant = nearest(key, missing);
        const write = meant === undefined ? 'Take it out, or mend its spelling: src/schemas/ lists the fields there are.' : `Write "${meant}".`;
        return { file, line: lineOf([...issue.path, key]), wrong: `There is no field "${[...issue.path, key].join('.')}".`, write };
      });
    }
    const name = issue.path.join('.');
    const wrong = name === '' ? 'This file does not hold what it should.' : document.hasIn(issue.path) ? `The field "${name}" is not right.` : `The field "${name}" is missing.`;
    return [{ file, line: lineOf(issue.path), wrong, write: issue.message }];
  });
  return { data: result.data ?? null, problems, lineOf };
}

/** What to write, where a schema leaves it to the kind of its value. */
const kinds: Readonly<Record<string, string>> = {
  array: 'Write a list; [] where there is nothing to list.',
  object: 'Write its own fields under it, each on a line that begins two spaces further in.',
  string: 'Write a text here, in quotes if it holds a colon.',
  number: 'Write a number here, without quotes or unit.',
  int: 'Write a number here, without quotes or unit.',
};

function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  return issue.code === 'invalid_type' ? kinds[issue.expected] : undefined;
}

/** The reader's words without its place, which counts from the top of the piece and not of the file. */
function said({ message }: YAMLError): string {
  return `${(message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/u, '')}.`;
}

const advices: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the two fields of this name.',
  TAB_AS_INDENT: 'Begin the line with spaces, not with a tab.',
  MISSING_CHAR: 'Close the quote, bracket or brace that was opened, or begin the line in the same column as its neighbours.',
};

function advice({ code }: YAMLError): string {
  return advices[code] ?? 'Put texts that hold a colon in quotes, and begin fields that belong together in the same column.';
}
