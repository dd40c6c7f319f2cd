import { stat } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';

/** What a request leads to: a file, an address to go to instead, or nothing. */
export type Found =
  | Readonly<{ kind: 'file'; file: string }>
  | Readonly<{ kind: 'redirect'; to: string }>
  | Readonly<{ kind: 'none' }>;

/**
 * Finds the file for an address, as static hosts do: the file itself, or the `index.html` of a folder.
 * @param folder The built site.
 * @param base The site's base path, starting and ending with `/`.
 * @param path The path of the request, still percent-encoded, without its query.
 * @returns `none` for anything outside `base` or `folder`, and for names that start with a dot.
 */
export async function findFile(folder: string, base: string, path: string): Promise<Found> {
  if (`${path}/` === base) return { kind: 'redirect', to: base };
  const inside = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
  if (inside === undefined || /\0|(^|[/\\])\./.test(inside)) return { kind: 'none' };
  const file = normalize(join(folder, inside));
  if (file !== normalize(folder) && !file.startsWith(normalize(folder + sep))) return { kind: 'none' };

  const found = await kindOf(file);
  if (found === 'file') return { kind: 'file', file };
  const index = join(file, 'index.html');
  if (found !== 'folder' || (await kindOf(index)) !== 'file') return { kind: 'none' };
  return path.endsWith('/') ? { kind: 'file', file: index } : { kind: 'redirect', to: `${path}/` };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined; // A broken escape names no file.
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | 'none'> {
  try {
    const found = await stat(file);
    return found.isDirectory() ? 'folder' : 'file';
  } catch {
    return 'none';
  }
}
