import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFor, parseHeaders } from '../../src/tools/serve/headers.ts';
import { serveSite, type ServedSite } from '../../src/tools/serve/site.ts';

let folder: string;
let site: ServedSite;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingce-serve-'));
  await mkdir(join(folder, 'site/政策'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'site/index.html'), '<p>home</p>');
  await writeFile(join(folder, 'site/政策/index.html'), '<p>policy</p>');
  await writeFile(join(folder, 'site/404.html'), '<p>not here</p>');
  await writeFile(join(folder, 'site/data.bin'), 'bytes');
  await writeFile(join(folder, 'site/.hidden'), 'hidden');
  await writeFile(join(folder, 'site/_headers'), '/*\n  X-Frame-Options: DENY\n');
  site = await serveSite({ folder: join(folder, 'site'), base: '/base', port: 0 });
});

afterAll(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Sends a path exactly as written: fetch would tidy `..` away before the server sees it. */
function statusOf(path: string): Promise<number | undefined> {
  const { port } = new URL(site.address);
  return new Promise((done, failed) => {
    request({ host: 'localhost', port, path }, (response) => done(response.resume().statusCode)).on('error', failed).end();
  });
}

describe('serving a built site', () => {
  it('answers below the base path with the headers of _headers', async () => {
    const response = await fetch(site.address);
    expect(await response.text()).toBe('<p>home</p>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  it('packs a file once, and again when it was changed', async () => {
    const file = join(folder, 'site/again.html');
    await writeFile(file, '<p>first</p>');
    const read = async () => (await fetch(`${site.address}again.html`)).text();
    expect([await read(), await read()]).toEqual(['<p>first</p>', '<p>first</p>']);
    await writeFile(file, '<p>second</p>');
    await utimes(file, 1, 1);
    expect(await read()).toBe('<p>second</p>');
  });

  it('answers with a text instead of a file where it was told to', async () => {
    const other = await serveSite({ folder: join(folder, 'site'), base: '/base', port: 0, instead: { 'again.js': '1' } });
    const response = await fetch(`${other.address}again.js`);
    expect([await response.text(), response.headers.get('content-type'), response.headers.get('x-frame-options')]).toEqual(['1', 'text/javascript; charset=utf-8', 'DENY']);
    await other.close();
  });

  it('finds folders with names beyond ASCII, and adds their slash', async () => {
    const response = await fetch(`${site.address}政策`);
    expect(new URL(response.url).pathname).toBe(encodeURI('/base/政策/'));
    expect(await response.text()).toBe('<p>policy</p>');
  });

  it('sends the index of the search as bytes', async () => {
    const response = await fetch(`${site.address}data.bin`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });

  it('shows 404.html, with the headers, for what is not there', async () => {
    const response = await fetch(`${site.address}nothing/`);
    expect([response.status, await response.text()]).toEqual([404, '<p>not here</p>']);
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });

  it.each(['/base/../secret.txt', '/base/%2e%2e/secret.txt', '/base/..%2fsecret.txt', '/base/.hidden', '/base/%', '/base/%00', '/base/constructor', '/index.html'])(
    'refuses %s',
    async (path) => {
      expect(await statusOf(path)).toBe(404);
    },
  );

  it('takes a free port when the wanted one is taken', async () => {
    const port = Number(new URL(site.address).port);
    const second = await serveSite({ folder: join(folder, 'site'), base: '/', port });
    expect(new URL(second.address).port).not.toBe(String(port));
    await second.close();
  });

  it('says what to do when nothing is built', async () => {
    await expect(serveSite({ folder, base: '/', port: 0 })).rejects.toThrow('Run "npm run build" first');
  });
});

it('a header that a later block takes back is not sent, and one that it gives anew is', () => {
  const blocks = parseHeaders('/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n\n/open/*\n  ! X-Frame-Options\n  ! Referrer-Policy\n  Referrer-Policy: origin\n');
  expect(headersFor(blocks, '/shut/')).toEqual({ 'X-Frame-Options': 'DENY', 'Referrer-Policy': 'no-referrer' });
  expect(headersFor(blocks, '/open/')).toEqual({ 'Referrer-Policy': 'origin' });
});

it('a broken _headers file is refused with its line', () => {
  expect(() => parseHeaders('/*\n  no colon')).toThrow('_headers, line 2');
});
