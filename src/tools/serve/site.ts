import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { compresses, contentType } from './contentType.ts';
import { findFile } from './findFile.ts';
import { headersFor, parseHeaders, type HeaderBlock } from './headers.ts';

const compress = promisify(gzip);

/** What to serve and where; `port` 0 takes any free port. `instead` are texts that are sent in place of files, by their paths below the base. */
export type ServeOptions = Readonly<{ folder: string; base: string; port: number; instead?: Readonly<Record<string, string>> }>;

/** A running server: its address with the base path, and how to stop it. */
export type ServedSite = Readonly<{ address: string; close: () => Promise<void> }>;

/**
 * Serves a built site on this machine only, with the headers of its `_headers` file, so that what is tested is what is deployed.
 * @throws Error when the folder holds no built site, or its `_headers` cannot be read.
 */
export async function serveSite({ folder, base, port, instead = {} }: ServeOptions): Promise<ServedSite> {
  const site = resolve(folder);
  if (!existsSync(join(site, 'index.html'))) throw new Error(`${folder} holds no built site. Run "npm run build" first.`);
  const headersFile = join(site, '_headers');
  const blocks = existsSync(headersFile) ? parseHeaders(await readFile(headersFile, 'utf8')) : [];
  const served: Served = { site, base: asBase(base), blocks, instead: new Map(Object.entries(instead)), packed: new Map() };
  const server = createServer((request, response) => {
    answer(request, response, served).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  });
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return { address: `http://localhost:${address.port}${asBase(base)}`, close: () => close(server) };
}

/** What was packed before stays packed, with the day of the file it was read from, since a site may be built anew while it is served. */
type Packed = Map<string, Readonly<{ changed: number; body: Promise<Buffer> }>>;

type Served = Readonly<{ site: string; base: string; blocks: readonly HeaderBlock[]; instead: ReadonlyMap<string, string>; packed: Packed }>;

async function answer(request: IncomingMessage, response: ServerResponse, { site, base, blocks, instead, packed }: Served): Promise<void> {
  const path = (request.url ?? '/').replace(/[?#].*$/, '');
  const headers = headersFor(blocks, path.startsWith(base) ? `/${path.slice(base.length)}` : path);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const text = path.startsWith(base) ? instead.get(path.slice(base.length)) : undefined;
  if (text !== undefined) {
    response.writeHead(200, { 'Content-Type': contentType(path) }).end(text);
    return;
  }
  const found = await findFile(site, base, path);
  if (found.kind === 'redirect') {
    // A location that starts with two slashes would lead to another host.
    response.writeHead(301, { Location: found.to.replace(/^\/+/, '/') }).end();
    return;
  }
  const missing = join(site, '404.html');
  if (found.kind === 'file') await send(request, response, 200, found.file, packed);
  else if (existsSync(missing)) await send(request, response, 404, missing, packed);
  else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string, packed: Packed): Promise<void> {
  const type = contentType(file);
  const zipped = compresses(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  const body = zipped ? await pack(file, packed) : await readFile(file);
  response.writeHead(status, {
    'Content-Type': type,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(zipped ? { 'Content-Encoding': 'gzip' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function pack(file: string, packed: Packed): Promise<Buffer> {
  const { mtimeMs: changed } = await stat(file);
  const before = packed.get(file);
  if (before?.changed === changed) return before.body;
  const body = readFile(file).then((bytes) => compress(bytes));
  packed.set(file, { changed, body });
  return body;
}

/** Listens on `port`, or on any free port when it is taken. */
async function listen(server: Server, port: number): Promise<void> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    await listenOn(server, 0);
  }
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((done, failed) => {
    server.once('error', failed);
    server.listen(port, 'localhost', () => {
      server.off('error', failed);
      done();
    });
  });
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((done) => server.close(() => done()));
}

function asBase(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}
