import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { buildIndex } from '../../../src/site/search/buildIndex.ts';
import type { Lexicon, TextLanguage } from '../../../src/site/search/lexicon.ts';
import { openIndex, type SearchIndex } from '../../../src/site/search/openIndex.ts';

const clause = (id: string, text: string) => `<div class="clause" id="${id}"><a class="no"><span>二（三）1</span><b>2a</b></a><p>${text}</p></div>`;
const about = { number: '温政发〔2016〕41号', place: '浙江省温州市（示例）', validity: 'notVerified', date: '2016-08-15' };
const policies = new Map([['wz', { ...about, topics: ['disability'], audience: ['families', 'government'] }]]);

async function build(pages: Readonly<Record<string, string>>): Promise<string> {
  const site = await mkdtemp(join(tmpdir(), 'mingce-search-'));
  onTestFinished(() => rm(site, { recursive: true }));
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(site, path)), { recursive: true });
    await writeFile(join(site, path), html);
  }
  await buildIndex({ site, policies, glossary: [] });
  return join(site, 'search-index');
}

const json = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8')) as unknown;
const lexiconIn = (out: string) => json(join(out, 'lexicon.json')) as Promise<Lexicon>;

async function open(out: string, language: TextLanguage): Promise<SearchIndex> {
  const folder = (await lexiconIn(out)).indexes[language] ?? 'missing';
  return openIndex((path) => json(join(out, folder, path)));
}

const chinese = (body: string) => `<html lang="zh-Hans"><body><main data-search-body><h1>残疾人补贴 白话版</h1><section id="s"><h2>补贴 标准</h2>${body}</section></main></body></html>`;
const site = {
  'policies/wz/index.html': chinese(clause('wz-2.3.1-s2a', '护理补贴每月５００元 &lt;上浮&gt; &amp; 著作。') + clause('wz-2.3.1-s2b', '生活补贴按标准的30%发。')),
  'rules/wz/w3/index.html': chinese('<p>算法</p>'),
  'about/index.html': chinese('<p>本站</p>'),
  'vi/about/index.html': '<html lang="vi"><body><main data-search-body><h1>Giới thiệu</h1><p>Hội đồng <i lang="zh-Hans">补贴</i> constructor</p></main></body></html>',
  'unmarked/index.html': '<html lang="en"><body><main><p>not indexed</p></main></body></html>',
};

it('writes one index for each language that has pages', async () => {
  const { indexes } = await lexiconIn(await build(site));
  expect(Object.keys(indexes)).toEqual(['zh', 'vi']);
});

it('begins with the clauses of policies, before pages that only speak of them', async () => {
  const { size, texts } = await open(await build(site), 'zh');
  expect({ size, texts }).toEqual({ size: 3, texts: 1 });
});

it('gives back each place as it stands on its page', async () => {
  const index = await open(await build(site), 'zh');
  expect(await index.record(0)).toEqual({
    url: 'policies/wz/', part: 0,
    facts: { title: '残疾人补贴 白话版', ...about },
    places: [
      { id: 's', kind: 'section', number: '', mark: '', heading: '补贴 标准', paragraphs: [] },
      { id: 'wz-2.3.1-s2a', kind: 'clause', number: '二（三）1', mark: '2a', heading: '补贴 标准', paragraphs: ['护理补贴每月５００元 <上浮> & 著作。'] },
      { id: 'wz-2.3.1-s2b', kind: 'clause', number: '二（三）1', mark: '2a', heading: '补贴 标准', paragraphs: ['生活补贴按标准的30%发。'] },
    ],
  });
});

it('finds every word of a text, full-width figures and letters without their marks included', async () => {
  const out = await build(site);
  const [zh, vi] = [await open(out, 'zh'), await open(out, 'vi')];
  for (const word of ['护', '500', '30', '著']) expect([...(await zh.postings(word)).keys()], word).toEqual([0]);
  for (const word of ['hoi', 'dong', 'constructor']) expect((await vi.postings(word)).size, word).toBe(1);
  for (const word of ['50', 'hasOwnProperty', '', '𠀀']) expect((await zh.postings(word)).size, word).toBe(0);
});

it('narrows by what a policy is about, its rules included, and by the sort of page', async () => {
  const { kind, place, topic, audience, validity } = await (await open(await build(site), 'zh')).filters();
  expect(kind).toEqual([['other', [[1, 1]]], ['policies', [[0, 0]]], ['rules', [[2, 2]]]]);
  expect(place).toEqual([['浙江省温州市', [[0, 0], [2, 2]]]]);
  expect(topic).toEqual([['disability', [[0, 0], [2, 2]]]]);
  expect(audience.map(([value]) => value)).toEqual(['families', 'government']);
  expect(validity).toEqual([['notVerified', [[0, 0], [2, 2]]]]);
});

it('sends only the script pairs the texts need, and none for a character a text uses itself', async () => {
  const { traditional, simplified } = await lexiconIn(await build(site));
  expect([...traditional]).toContain('護');
  expect([...simplified][[...traditional].indexOf('護')]).toBe('护');
  expect(traditional).not.toContain('著');
});

it('gives the same bytes for the same pages, and another folder when a word changes', async () => {
  const contents = async (out: string) => {
    const files = (await readdir(out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    const read = files.map(async (entry) => [join(entry.parentPath, entry.name).slice(out.length), await readFile(join(entry.parentPath, entry.name), 'utf8')] as const);
    return new Map((await Promise.all(read)).sort());
  };
  const out = await build(site);
  expect(await contents(out)).toEqual(await contents(await build(site)));
  const changed = await build({ ...site, 'policies/wz/index.html': chinese(clause('wz-2.3.1-s2a', '护理补贴每月501元。')) });
  expect((await lexiconIn(changed)).indexes.zh).not.toBe((await lexiconIn(out)).indexes.zh);
  expect((await lexiconIn(changed)).indexes.vi).toBe((await lexiconIn(out)).indexes.vi);
});

it('keeps every shard small in an index of many characters, and finds each of them', async () => {
  const text = (at: number) => Array.from({ length: 40 }, (_, char) => String.fromCodePoint(0x4e00 + ((at * 37 + char * 11) % 3000))).join('');
  const out = await build({ 'policies/wz/index.html': chinese(Array.from({ length: 300 }, (_, at) => clause(`wz-9.${at}`, text(at))).join('')) });
  const folder = join(out, (await lexiconIn(out)).indexes.zh ?? '', 'words');
  const shards = await readdir(folder);
  expect(shards.length).toBeGreaterThan(5);
  for (const shard of shards) expect((await readFile(join(folder, shard))).length).toBeLessThan(6000);
  const index = await open(out, 'zh');
  for (const char of new Set(text(7))) expect((await index.postings(char)).size, char).toBeGreaterThan(0);
});
