import type { Metadata, Original } from '../../schemas/originals/index.ts';
import { openOriginalFile, originalIds } from './read.ts';

/** What is known of an official text without its clauses: enough for lists, links and search. */
export type OriginalEntry = Readonly<{ id: string; lang: 'zh' | 'vi'; language: Original['language']; metadata: Metadata }>;

let read: readonly OriginalEntry[] | undefined;

/** Every official text, newest first. Read once for a build, since there may be thousands; afresh while writing. */
export function originals(): readonly OriginalEntry[] {
  if (import.meta.env.DEV) return readAll();
  read ??= readAll();
  return read;
}

/** Whether there is an official text of this id. */
export function hasOriginal(id: string): boolean {
  return originals().some((each) => each.id === id);
}

function readAll(): readonly OriginalEntry[] {
  return originalIds().map((id) => entryOf(openOriginalFile(id))).sort((one, other) => (other.metadata.issuedOn ?? '').localeCompare(one.metadata.issuedOn ?? '') || one.id.localeCompare(other.id));
}

/** What lists show of an official text. */
export function entryOf({ id, language, metadata }: Original): OriginalEntry {
  return { id, lang: language === 'vi' ? 'vi' : 'zh', language, metadata };
}
