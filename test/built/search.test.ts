import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { climb } from '../../src/site/search/climb.ts';
import type { Lexicon } from '../../src/site/search/lexicon.ts';
import { buildIndex } from '../../src/site/search/buildIndex.ts';
import { openIndex } from '../../src/site/search/openIndex.ts';
import { plan } from '../../src/site/search/plan.ts';
import { dist } from './support/dist.ts';

const queries = ['护理补贴', '残疾人', '居民委员会', '温政发〔2016〕41号', '公积金', '每月500元', '的'];
/** The records that are read before the reader asks for more; as many again for the number of a document. */
const mostRecords = 16;
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mingce-double-'));
  await copyPages(join(folder, 'once'), ['']);
  await copyPages(join(folder, 'twice'), ['', '-copy']);
  for (const name of ['once', 'twice']) await buildIndex({ site: join(folder, name), policies: new Map(), glossary: [] });
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

it('reads no more records and hardly a longer directory when there are twice as many policies: only the shards of its own words grow', async () => {
  for (const query of queries) {
    const [once, twice] = [await read('once', query), await read('twice', query)];
    console.log(`search, ${query}, index read with the policies once and twice: directory ${kB(once.directory)} → ${kB(twice.directory)} kB, shards ${kB(once.shards)} → ${kB(twice.shards)} kB, ${once.records} → ${twice.records} records`);
    expect(once.directory).toBeGreaterThan(1000);
    expect(twice.directory - once.directory).toBeLessThan(1000);
    expect(twice.shards).toBeLessThan(once.shards * 2.2 + 1000);
    expect(twice.records).toBeLessThanOrEqual(Math.max(once.records * 2, mostRecords));
  }
}, 60_000);

it('leaves nothing marked for the search program that the site no longer uses', async () => {
  const marked: string[] = [];
  for (const file of await pages()) if ((await readFile(join(dist, file), 'utf8')).includes('data-pagefind')) marked.push(file);
  expect(marked, 'write data-search-body and data-search-ignore').toEqual([]);
});

async function pages(): Promise<readonly string[]> {
  return (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html'));
}

/** Copies the site's pages, those of policies once for each ending. */
async function copyPages(to: string, endings: readonly string[]): Promise<void> {
  for (const file of await pages()) {
    for (const ending of /(?:policies|rules)[/\\][^/\\]+[/\\]/.test(file) ? endings : ['']) {
      const copy = join(to, file.replace(/((?:policies|rules)[/\\][^/\\]+)/, `$1${ending}`));
      await mkdir(dirname(copy), { recursive: true });
      if (ending === '') await cp(join(dist, file), copy);
      else await writeFile(copy, await readFile(join(dist, file)));
    }
  }
}

/** What a first search reads of an index: its directory and shards in bytes, compressed as they are sent, and its records. */
async function read(name: string, query: string): Promise<Readonly<{ directory: number; shards: number; records: number }>> {
  const top = join(folder, name, 'search-index');
  const sum = { directory: 0, shards: 0, records: 0 };
  const get = async (path: string): Promise<unknown> => {
    const bytes = await readFile(join(top, path));
    if (path.includes('/records/')) sum.records += 1;
    else sum[path.includes('/words/') ? 'shards' : 'directory'] += gzipSync(bytes).length;
    return JSON.parse(bytes.toString('utf8')) as unknown;
  };
  const lexicon = (await get('lexicon.json')) as Lexicon;
  const index = await openIndex((path) => get(`${lexicon.indexes.zh ?? ''}/${path}`));
  const answer = await climb(plan(query, lexicon, (text) => text.match(/.{1,2}/gu) ?? [], 'zh'), index, 8);
  expect(answer.query).toBe(query);
  return sum;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
