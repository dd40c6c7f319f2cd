import { readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the built site: `dist`, or what `MINGCE_DIST` names. */
export const dist = resolve(process.env['MINGCE_DIST'] ?? 'dist');

/** The base path the site was built with, starting and ending with `/`. */
export const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** The origin that canonical links name: that of `SITE`, or the stand-in of astro.config.mjs. */
export const origin = new URL(process.env['SITE'] ?? 'https://mingce.example').origin;

/**
 * Every file of the built site.
 * @returns Addresses on the site, without the base path: `policies/x/index.html`.
 * @throws Error when nothing is built.
 */
export const files: ReadonlySet<string> = new Set(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dist, join(entry.parentPath, entry.name)).split(sep).join('/')),
);

/**
 * Finds the built file an address leads to, as a static host does.
 * @param address Anything a browser may follow from a page: absolute, or relative to `from`.
 * @param from The built file it stands in.
 * @returns The file, `elsewhere` for another origin, or `missing`.
 */
export function fileAt(address: string, from: string): Readonly<{ kind: 'file'; file: string; hash: string }> | Readonly<{ kind: 'elsewhere' | 'missing'; url: URL }> {
  const url = new URL(address, `${origin}${base}${from.replace(/(^|\/)index\.html$/, '$1')}`);
  if (url.origin !== origin) return { kind: 'elsewhere', url };
  if (!url.pathname.startsWith(base)) return { kind: 'missing', url };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return files.has(file) ? { kind: 'file', file, hash: decodeURIComponent(url.hash.slice(1)) } : { kind: 'missing', url };
}
