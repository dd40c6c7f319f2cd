import { gzipSync } from 'node:zlib';
import { climb } from '../../src/site/search/climb.ts';
import { indexFiles, type IndexFile, type IndexRecord } from '../../src/site/search/indexFiles.ts';
import { openIndex } from '../../src/site/search/openIndex.ts';
import { PairInventory } from '../../src/site/search/pairInventory.ts';
import { partPage, recordLength } from '../../src/site/search/partPage.ts';
import { plan } from '../../src/site/search/plan.ts';
import type { ReadPlace } from '../../src/site/search/readPage.ts';
import { statuteText, statutes } from './corpus.ts';
import { grouped, type Figure } from './table.ts';

const lexicon = { indexes: {}, traditional: '', simplified: '', names: [] };
const queries = ['残疾补贴', '人民政府', '的', '第四条', '公积金'];

/** What a first search reads of the index of thousands of statutes; the page with its scripts comes to 25 kB more. */
export async function searchFigures(): Promise<readonly Figure[]> {
  const texts = Array.from({ length: statutes }, (_, at) => statuteText(at).split('\n').filter((line) => line !== ''));
  const length = recordLength(texts.reduce((sum, lines) => sum + lines.reduce((all, line) => all + line.length, 0), 0));
  const records: IndexRecord[] = [];
  const inventory = new PairInventory();
  for (const [at, [title = '', ...lines]] of texts.entries()) {
    const places = lines.map((line, index): ReadPlace => ({ id: `p${String(index)}`, kind: 'clause', number: /^第.+?条/u.exec(line)?.[0] ?? '', mark: '', heading: '', paragraphs: [line], section: '', lang: 'zh' }));
    for (const [part, own] of partPage(places, length).entries()) {
      const record = { url: `policies/statute-${String(at)}/official/`, part, facts: { title, number: '', place: '', validity: 'notVerified', date: '' }, places: own.map(({ section: _, lang: __, ...place }) => place) };
      inventory.add(records.length, record, own.map(({ number }) => `#number ${number}`));
      records.push(record);
    }
  }
  const shards = inventory.shards();
  const files = new Map<string, IndexFile>([[indexFiles.root, { records: records.length, texts: 0, packed: false, pairs: shards.length }], ...shards.map((shard, at) => [indexFiles.shard(at), shard] as const)]);
  const fileAt = (path: string): IndexFile | undefined => files.get(path) ?? records[Number(/^records\/(\d+)/u.exec(path)?.[1] ?? -1)];
  return Promise.all(queries.map(async (query): Promise<Figure> => {
    let bytes = 0;
    const index = await openIndex((path) => {
      const text = JSON.stringify(fileAt(path));
      bytes += gzipSync(text).length;
      return Promise.resolve(JSON.parse(text));
    });
    await climb(plan(query, lexicon, (text) => text.match(/\p{Script=Han}{1,2}/gu) ?? [], 'zh'), index);
    return { what: `first search among ${grouped(statutes)} statutes, ${query}`, figure: `${grouped(bytes)} B`, budget: '≤ 125,000 B', ratio: '' };
  }));
}
