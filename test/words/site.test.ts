import { expect, test } from 'vitest';
import { prosePages, wordsOf } from '../../src/words/index.ts';

test.each(['zh', 'vi', 'en'] as const)('no sentence of the interface is empty in %s', (lang) => {
  const empty = sentences({ ...wordsOf(lang), pages: prosePages(lang) }, lang).filter(([path, text]) => text.trim() === '' && !path.endsWith('strength.none'));
  expect(empty).toEqual([]);
});

test('Vietnamese and English are not left in Chinese', () => {
  for (const lang of ['vi', 'en'] as const) {
    const chinese = sentences({ ...wordsOf(lang), pages: prosePages(lang) }, lang)
      .filter(([path, text]) => /\p{Script=Han}/u.test(text) && !/tries|placeholder|site\.name/.test(path));
    expect(chinese).toEqual([]);
  }
});

function sentences(value: unknown, path: string): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, (value as (...given: string[]) => string)('1', '2')]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}
