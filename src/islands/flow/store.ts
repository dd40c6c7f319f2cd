/** Opening and taking away cases. */
import type { Case } from '../../schemas/case/index.ts';
import { readCase, storedCase } from '../../schemas/case/index.ts';
import { decodeCase, encodeCase } from '../shared/index.ts';
import type { RuleSet } from '../../rules/engine/index.ts';
import type { Notice } from './state.ts';

export { storedCase } from '../../schemas/case/index.ts';

/** The functions of this file, for those who fetch it later. */
export type Store = Readonly<{
  openStored: typeof openStored; openFile: typeof openFile; openLink: typeof openLink; linkOf: typeof linkOf; fileOf: typeof fileOf;
  storedCase: typeof storedCase;
}>;

/** A case that was opened, or what to say when it was not. */
export type Opened = Readonly<{ case: Case }> | Readonly<{ notice: Notice }>;

const megabyte = 1_000_000;

/** Reads a stored case, from a file or from the device. */
export function openStored(rules: RuleSet, value: unknown): Opened {
  const read = readCase(rules, value);
  return 'case' in read ? read : { notice: { kind: 'problems', problems: read.problems } };
}

/** Reads a file. One that is too large is refused before it is read. */
export async function openFile(rules: RuleSet, file: File): Promise<Opened> {
  if (file.size > megabyte) return { notice: { kind: 'tooLarge' } };
  try {
    return openStored(rules, JSON.parse(await file.text()));
  } catch {
    return { notice: { kind: 'notJson' } };
  }
}

/** Reads the case in a link. A link that was cut or altered gives a message and no answers. */
export function openLink(rules: RuleSet, text: string): Opened {
  const decoded = decodeCase(rules, text);
  if ('problem' in decoded) return { notice: { kind: decoded.problem === 'newer' ? 'newerLink' : 'damaged' } };
  const opened = openStored(rules, decoded.stored);
  return 'case' in opened ? opened : { notice: { kind: 'damaged' } };
}

/** The text of a link's fragment. */
export function linkOf(rules: RuleSet, kept: Case): string {
  return `#case=${encodeCase(rules, kept)}`;
}

/** The file of a case with its result, for people and other programs. */
export function fileOf(kept: Case, result: unknown): string {
  return `${JSON.stringify(storedCase(kept, result), null, 2)}\n`;
}
