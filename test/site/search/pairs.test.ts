import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { climb } from '../../../src/site/search/climb.ts';
import { indexFiles, type IndexRecord } from '../../../src/site/search/indexFiles.ts';
import { openIndex } from '../../../src/site/search/openIndex.ts';
import { PairInventory } from '../../../src/site/search/pairInventory.ts';
import { lookedUp, shardOf } from '../../../src/site/search/pairs.ts';
import { isLarge, recordLength } from '../../../src/site/search/partPage.ts';
import { plan } from '../../../src/site/search/plan.ts';

const lexicon = { indexes: {}, traditional: '橋', simplified: '桥', names: [] };
const facts = { number: '', place: '', validity: '', date: '' };

function record(url: string, title: string, ...paragraphs: readonly string[]): IndexRecord {
  return { url, part: 0, facts: { ...facts, title }, places: [{ id: 'art1', kind: 'clause', number: '第一条', mark: '', heading: '', paragraphs }] };
}

async function indexOf(records: readonly IndexRecord[]) {
  const inventory = new PairInventory();
  for (const [number, each] of records.entries()) inventory.add(number, each, []);
  const shards = inventory.shards();
  const files = new Map<string, unknown>([
    [indexFiles.root, { records: records.length, texts: records.length, pairs: shards.length }], ...shards.map((shard, at) => [indexFiles.shard(at), shard] as const), ...records.map((each, at) => [indexFiles.record(at), each] as const),
  ]);
  return openIndex((path) => Promise.resolve(JSON.parse(JSON.stringify(files.get(path)))));
}

const ask = async (query: string, records: readonly IndexRecord[]) => {
  const { groups } = await climb(plan(query, lexicon, (text) => text.match(/\p{Script=Han}{1,2}|[^\p{Script=Han}\s]+/gu) ?? [], 'zh'), await indexOf(records));
  return groups.filter(({ level }) => level === 'exact').flatMap(({ pages }) => pages.map(({ url }) => url));
};

describe('a large index', () => {
  const records = [record('a', '养护办法', '石桥由单位养护。'), record('b', '渡口办法', '石头桥梁由单位养护。'), record('c', '石桥养护条例', '渡口不在此列。')];

  it('finds every stretch of characters, and only where it stands', async () => {
    expect(await ask('石桥', records)).toEqual(['c', 'a']);
    expect(await ask('桥由单位', records)).toEqual(['a']);
    expect(await ask('桥', records)).toEqual(['c', 'a', 'b']);
    expect(await ask('石橋', records)).toEqual(await ask('石桥', records));
    expect(await ask('单位石桥', records)).toEqual([]);
  });

  it('puts a title first', async () => {
    expect((await ask('渡口', records))[0]).toBe('b');
  });

  it('finds any part of any text', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'石桥木渡口养护单位每月，。'), minLength: 1, maxLength: 30 });
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), async (texts, which, from) => {
      const whole = (texts[which % texts.length] ?? '').replace(/[，。]/gu, '');
      fc.pre(whole !== '');
      const start = from % whole.length;
      const part = whole.slice(start, start + 6);
      const all = texts.map((each, at) => record(String(at), '', each.replace(/[，。]/gu, '')));
      expect(await ask(part, all)).toContain(String(which % texts.length));
    }), { numRuns: 60 });
  });

  it('is for millions of characters; a word of a title lies where the word lies', () => {
    expect([isLarge(3_000_000), isLarge(3_000_001)]).toEqual([false, true]);
    expect(recordLength(30_000_000)).toBeLessThan(2_000);
    expect(lookedUp(['石'])).toEqual(['石']);
    expect(lookedUp(['石', '桥', '12'])).toEqual(['石桥', '桥 12']);
    expect(shardOf('^石桥', 977)).toBe(shardOf('石桥', 977));
  });
});
