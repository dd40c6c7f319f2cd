import { expectTypeOf, test } from 'vitest';
import type { SiteWords } from '../../src/words/index.ts';

test('a sentence that is missing in one language does not compile', () => {
  const home = { title: '', text: '', home: '' };
  expectTypeOf(home).toExtend<SiteWords['notFound']>();
  const incomplete = { title: '', text: '' };
  expectTypeOf(incomplete).not.toExtend<SiteWords['notFound']>();
});

test('a sentence with a blank to fill takes what Chinese takes', () => {
  expectTypeOf<SiteWords['coverage']['of']>().toEqualTypeOf<(part: string, all: string) => string>();
});
