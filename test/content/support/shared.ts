import { existsSync } from 'node:fs';

/** What lies beside a clone and not in it, since the texts belong to their issuers. */
export type SharedFolder = 'catalogue' | 'sources';

const said = new Set<SharedFolder>();

const shared = process.env['SHARED'] ?? '../shared';

/**
 * The path of a shared folder, ending in a slash. Where it is not there (a fresh clone, CI), the test is skipped and says so.
 * @param skip `skip` of the test's context.
 */
export function sharedFolder(part: SharedFolder, skip: (note: string) => never): string {
  const folder = `${shared}/${part}/`;
  if (existsSync(folder)) return folder;
  const note = `${folder} is not there, so nothing was compared with it. Set SHARED to the folder that holds it.`;
  if (!said.has(part)) console.warn(`SKIPPED: ${note}`);
  said.add(part);
  return skip(note);
}
