/** Opening and taking away cases. */
import type { Case } from '../../schemas/case/index.ts';
import { readCase, storedCase } from '../../schemas/case/index.ts';
import { decodeCase, encodeCase, readJsonFile, type Refusal, type refusalText } from '../shared/index.ts';
import type { RuleSet } from '../../rules/engine/index.ts';
import { csvOf } from './csvOf.ts';
import type { Taken } from './handover/TakeAway.tsx';
import { caseOf, type State } from './state.ts';
import type { Tools } from './tools.ts';

export { storedCase } from '../../schemas/case/index.ts';
export { refusalText } from '../shared/index.ts';

/** What opens a case, for those who fetch it later. */
export type Store = Readonly<{ openStored: typeof openStored; openFile: typeof openFile; openLink: typeof openLink; refusalText: typeof refusalText }>;

/** A case that was opened, with the result saved with it as the file has it; or why it was not. */
export type Opened = Readonly<{ case: Case; result?: unknown }> | Readonly<{ refusal: Refusal }>;

/** Reads a stored case, from a file or from the device. */
export function openStored(rules: RuleSet, value: unknown): Opened {
  const read = readCase(rules, value);
  return 'case' in read ? { ...read, result: (value as Readonly<{ result?: unknown }>).result } : { refusal: { kind: 'problems', problems: read.problems } };
}

/** Reads a file. One that is too large is refused before it is read. */
export async function openFile(rules: RuleSet, file: File): Promise<Opened> {
  const read = await readJsonFile(file);
  return 'problem' in read ? { refusal: { kind: read.problem } } : openStored(rules, read.value);
}

/** Reads the case in a link. A link that was cut or altered gives a message and no answers. */
export function openLink(rules: RuleSet, text: string): Opened {
  const decoded = decodeCase(rules, text);
  if ('problem' in decoded) return { refusal: { kind: decoded.problem === 'newer' ? 'newerLink' : 'damaged' } };
  const opened = openStored(rules, decoded.stored);
  return 'case' in opened ? opened : { refusal: { kind: 'damaged' } };
}

/** The text of a link's fragment. */
export function linkOf(rules: RuleSet, kept: Case): string {
  return `#case=${encodeCase(rules, kept)}`;
}

/**
 * The case as it leaves the page.
 * @param result The result as it goes into a file: the same facts as the command line prints.
 */
export function takenWith(tools: Tools, state: State, result: object): Taken {
  const kept = caseOf(tools, state);
  const stored = (): object => storedCase(kept, result);
  return { json: stored, csv: () => csvOf(tools, state), link: () => linkOf(tools.rules, kept), stored };
}
