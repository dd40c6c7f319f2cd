import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recordsWith, type FilterTable } from '../../../src/site/search/filters.ts';
import { narrow, openIndex } from '../../../src/site/search/openIndex.ts';
import { pack, phrase, unpack } from '../../../src/site/search/postings.ts';

const files: Readonly<Record<string, unknown>> = {
  'root.json': { records: 9, texts: 4, shards: ['b', 'm'] },
  'words/0.json': [['b', [[2, 0]]], ['c', [[1, 4], [6, 0, 3]]]],
  'words/1.json': [['m', [[8, 1]]]],
};

it('reads back the postings it packed, whatever they are', () => {
  const sorted = (unit: fc.Arbitrary<number>) => fc.uniqueArray(unit, { minLength: 1 }).map((all) => all.sort((a, b) => a - b));
  const postings = sorted(fc.nat(5000)).chain((records) => fc.tuple(...records.map((record) => sorted(fc.nat(400)).map((positions) => [record, positions] as const))));
  fc.assert(fc.property(postings, (each) => {
    expect(unpack(pack(new Map(each)))).toEqual(new Map(each));
  }));
});

it('fetches only the shard a word belongs to, and each file once', async () => {
  const asked: string[] = [];
  const index = await openIndex((path) => {
    asked.push(path);
    return Promise.resolve(files[path]);
  });
  expect(await index.postings('c')).toEqual(new Map([[1, [4]], [7, [0, 3]]]));
  expect((await index.postings('bz')).size + (await index.postings('a')).size).toBe(0);
  expect((await index.postings('zz')).size).toBe(0);
  expect(asked).toEqual(['root.json', 'words/0.json', 'words/1.json']);
});

it('fetches a file again that failed', async () => {
  let up = false;
  const index = await openIndex((path) => (path === 'root.json' || up ? Promise.resolve(files[path]) : Promise.reject(new Error('503'))));
  await expect(index.postings('b')).rejects.toThrow('503');
  up = true;
  expect((await index.postings('b')).size).toBe(1);
});

it('finds words only where they stand in this order', () => {
  const at = (...positions: readonly number[]) => new Map([[1, positions]]);
  expect([...phrase([at(3, 9), at(4), at(5)])]).toEqual([1]);
  expect([...phrase([at(4), at(3)])]).toEqual([]);
  expect([...phrase([at(0), new Map([[2, [1]]])])]).toEqual([]);
  expect([...phrase([])]).toEqual([]);
});

it('narrows to the records that have every value, a place with all that lies in it', async () => {
  const table: FilterTable = { kind: [['policies', [[0, 6]]], ['rules', [[7, 8]]]], place: [['浙江省温州市', [[1, 1], [7, 8]]], ['湖南省', [[2, 6]]]], topic: [], audience: [], validity: [] };
  expect([...recordsWith({ place: '浙江省' }, table)]).toEqual([1, 7, 8]);
  expect([...recordsWith({ place: '浙江省', kind: 'rules' }, table)]).toEqual([7, 8]);
  expect([...recordsWith({ place: '火星' }, table)]).toEqual([]);
  const index = narrow(await openIndex((path) => Promise.resolve(files[path])), recordsWith({ kind: 'rules' }, table));
  expect([...(await index.postings('c')).keys()]).toEqual([7]);
});
