import { expect, it } from 'vitest';
import { knownBy, linkRelations } from '../../../src/site/originals/related.ts';
import { outlineOf } from '../../../src/site/originals/outline.ts';
import { law } from '../../tools/import/support/documents.ts';
import { importText } from '../../tools/import/support/importText.ts';

const known = knownBy([
  { id: 'a', path: '/policies/a/', title: '桥梁养护条例', number: '青石政发〔2031〕7号' },
  { id: 'b', path: '/policies/b/official/', title: '中华人民共和国渡口法', number: null },
]);
const pathOf = (title: string | null, number: string | null) => linkRelations([{ title, number, block: 'p1' }], known)[0]?.path;

it('a document a text names leads to its page, by its number however it is written, or by its whole title', () => {
  expect(pathOf(null, '青石政发[2031]7号')).toBe('/policies/a/');
  expect(pathOf('桥梁养护条例', null)).toBe('/policies/a/');
  expect(pathOf('渡口法', null)).toBeNull();
  expect(pathOf('中华人民共和国渡口法', null)).toBe('/policies/b/official/');
  expect(pathOf('桥梁养护', null)).toBeNull();
  expect(pathOf('别的办法', '青石政发〔2031〕8号')).toBeNull();
});

it('the contents of a law are its chapters', async () => {
  expect(outlineOf((await importText(law)).blocks)).toEqual([{ id: 'ch1', text: '第一章 总则', inner: [] }, { id: 'ch2', text: '第二章 附则', inner: [] }]);
});
