import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { embedHeaders } from '../../../src/site/embed/headers.ts';
import { serveSite } from '../../../src/tools/serve/site.ts';

/** Another site with one page, at a port and so an origin of its own. */
export type OtherSite = Readonly<{ origin: string; close: () => Promise<void> }>;

/** Serves one page, written when it is asked for: it may name a site that is not served yet. */
export async function serveOther(html: () => string): Promise<OtherSite> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html()));
  await new Promise<void>((done) => { server.listen(0, 'localhost', done); });
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => { done(); });
    }),
  };
}

/** Serves the built site as it would be if `EMBED_ORIGINS` had named these: the pages are the same, only `_headers` differs. */
export async function serveAllowing(origins: readonly string[]): Promise<Readonly<{ address: string; close: () => Promise<void> }>> {
  const dist = resolve(process.env['MINGCE_DIST'] ?? 'dist');
  const folder = await mkdtemp(join(tmpdir(), 'mingce-frames-'));
  for (const name of await readdir(dist)) if (name !== '_headers') await symlink(join(dist, name), join(folder, name));
  await writeFile(join(folder, '_headers'), (await readFile('public/_headers', 'utf8')) + embedHeaders(origins));
  const { address, close } = await serveSite({ folder, base: process.env['BASE'] ?? '/', port: 0 });
  return {
    address,
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}
