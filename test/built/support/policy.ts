import { createHash } from 'node:crypto';
import { withTag, type Page } from './pages.ts';

/** The directives of a Content-Security-Policy, each with its sources. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads the Content-Security-Policy that a page carries in `meta`; nothing when it has none. */
export function policyOf(page: Page): Policy | undefined {
  const meta = withTag(page, 'meta').find(
    ({ attributes }) => attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  const content = meta?.attributes.get('content');
  if (content === undefined) return undefined;
  const directives = content.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.flatMap(([name, ...sources]) => (name === undefined || name === '' ? [] : [[name, sources]])));
}

/** Whether one of the hashes in `sources` is that of `text`, so that the browser lets it run. */
export function allows(sources: readonly string[], text: string): boolean {
  return ['sha256', 'sha384', 'sha512'].some((kind) => sources.includes(`'${kind}-${createHash(kind).update(text).digest('base64')}'`));
}
