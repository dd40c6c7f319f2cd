import { serveSite, type ServedSite, type ServeOptions } from '../../../src/tools/serve/site.ts';

/**
 * Serves the built site on a free port with its security headers.
 * `MINGCE_DIST` names another folder than `dist`; `BASE` is the base path the site was built with.
 * @throws Error when nothing is built.
 */
export function serve(instead: ServeOptions['instead'] = {}): Promise<ServedSite> {
  return serveSite({ folder: process.env['MINGCE_DIST'] ?? 'dist', base: process.env['BASE'] ?? '/', port: 0, instead });
}
