import { expect, it } from 'vitest';
import { onceEach } from '../../../src/site/search/once.ts';
import { fromPacks, packsOf } from '../../../src/site/search/packs.ts';

const files = (count: number) => Array.from({ length: count }, (_, at) => [`records/${String(at)}.json`, JSON.stringify({ url: String(at) })] as const);

it.each([1, 63, 64, 65, 130])('%i records are each read out of the packs as they were, and every pack is fetched once', async (count) => {
  const packs = new Map([...packsOf(files(count)), ...packsOf([['words/0.json', '[["a",[]]]']])]);
  const fetched: string[] = [];
  const read = fromPacks(onceEach((path) => {
    fetched.push(path);
    return Promise.resolve(JSON.parse(packs.get(path) ?? 'null'));
  }));
  for (const [path, text] of files(count)) expect(await read(path)).toEqual(JSON.parse(text));
  expect(await read('words/0.json')).toEqual([['a', []]]);
  expect(fetched.length).toBe(Math.ceil(count / 64) + 1);
});

it('what is not numbered is fetched by itself, and a pack that failed is fetched again', async () => {
  let works = false;
  const read = fromPacks(onceEach((path) => (works ? Promise.resolve([path]) : Promise.reject(new Error('no network')))));
  await expect(read('records/0.json')).rejects.toThrow('no network');
  works = true;
  expect(await read('records/0.json')).toBe('packs/records-0.json');
  expect(await read('root.json')).toEqual(['root.json']);
});

it.each([[16_000_000, 1], [16_000_001, 0]])('an index of %i characters has %i packs', (size, count) => {
  expect(packsOf([['records/0.json', 'x'.repeat(size)]]).length).toBe(count);
});
