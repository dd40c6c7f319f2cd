import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it, onTestFinished } from 'vitest';
import { buildIndex } from '../../../src/site/search/buildIndex.ts';
import { readRecord, type Fragment } from '../../../src/site/search/record.ts';

const clause = (id: string, text: string) => `<div class="clause" id="${id}"><a class="no"><span>二（三）1</span><b>2a</b></a><p>${text}</p></div>`;
const policies = new Map([['wz', { number: '温政发〔2016〕41号', place: '浙江省 温州市', validity: 'notVerified', date: '2016-08-15' }]]);

async function index(pages: Readonly<Record<string, string>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'mingce-search-'));
  onTestFinished(() => rm(site, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), html);
  }
  await buildIndex({ site, policies, glossary: [] });
  return join(site, 'pagefind');
}

const chinese = (body: string) => `<html lang="zh-Hans"><body><main data-pagefind-body><h1>残疾人补贴 白话版</h1><section id="s"><h2>补贴 标准</h2>${body}</section></main></body></html>`;
const site = {
  'policies/wz/index.html': chinese(clause('wz-2.3.1-s2a', '护理补贴每月５００元 &lt;上浮&gt; &amp; 著作。') + clause('wz-2.3.1-s2b', '生活补贴按标准的30%发。')),
  'vi/about/index.html': '<html lang="vi"><body><main data-pagefind-body><h1>Giới thiệu</h1><p>trợ cấp <i lang="zh-Hans">补贴</i></p></main></body></html>',
  'unmarked/index.html': '<html lang="en"><body><main><p>not indexed</p></main></body></html>',
};

it('writes one bundle for each language, under the lower-case code Pagefind looks up', async () => {
  const out = await index(site);
  expect((await readdir(out)).sort()).toEqual(['lexicon.json', 'vi', 'zh']);
  for (const language of ['vi', 'zh']) {
    const entry = JSON.parse(await readFile(join(out, language, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, unknown> };
    expect(Object.keys(entry.languages)).toEqual([language]);
  }
});

it('gives back each place as it stood on its page', async () => {
  const out = await index(site);
  const [file = ''] = await readdir(join(out, 'zh', 'fragment'));
  const bytes = gunzipSync(await readFile(join(out, 'zh', 'fragment', file)));
  const fragment = JSON.parse(bytes.toString('utf8').replace('pagefind_dcd', '')) as Fragment;
  expect(readRecord(fragment)).toEqual({
    url: '/policies/wz/#0',
    facts: { title: '残疾人补贴 白话版', kind: 'policies', ...policies.get('wz') },
    places: [
      { id: 's', kind: 'section', number: '', mark: '', heading: '补贴 标准', paragraphs: [] },
      { id: 'wz-2.3.1-s2a', kind: 'clause', number: '二（三）1', mark: '2a', heading: '补贴 标准', paragraphs: ['护理补贴每月500元 <上浮> & 著作。'] },
      { id: 'wz-2.3.1-s2b', kind: 'clause', number: '二（三）1', mark: '2a', heading: '补贴 标准', paragraphs: ['生活补贴按标准的30%发。'] },
    ],
  });
});

it('sends only the script pairs the texts need, and none for a character a text uses itself', async () => {
  const out = await index(site);
  const lexicon = JSON.parse(await readFile(join(out, 'lexicon.json'), 'utf8')) as { languages: string[]; traditional: string; simplified: string };
  expect(lexicon.languages).toEqual(['vi', 'zh']);
  expect([...lexicon.traditional]).toContain('護');
  expect([...lexicon.simplified][[...lexicon.traditional].indexOf('護')]).toBe('护');
  expect(lexicon.traditional).not.toContain('著');
});

it('gives the same bytes for the same pages', async () => {
  const contents = async (out: string) => {
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const read = files.map(async (entry) => [join(entry.parentPath, entry.name).slice(out.length), (await readFile(join(entry.parentPath, entry.name))).toString('base64')] as const);
    return new Map((await Promise.all(read)).sort());
  };
  expect(await contents(await index(site))).toEqual(await contents(await index(site)));
});

it('keeps every word and every shard within its borders when it regroups the index', async () => {
  const long = Array.from({ length: 300 }, (_, at) => clause(`wz-9.${at}`, Array.from({ length: 40 }, (__, char) => String.fromCodePoint(0x4e00 + ((at * 37 + char * 11) % 3000))).join(''))).join('');
  const out = await index({ 'policies/wz/index.html': chinese(long) });
  const shards = await readdir(join(out, 'zh', 'index'));
  expect(shards.length).toBeGreaterThan(5);
  for (const shard of shards) expect((await readFile(join(out, 'zh', 'index', shard))).length).toBeLessThan(8000);
});
