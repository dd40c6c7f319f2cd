import { describe, expect, it } from 'vitest';
import type { Original } from '../../../src/schemas/originals/index.ts';
import { differencesIn } from '../../../src/site/originals/verbatim.ts';
import { importText } from '../../tools/import/support/importText.ts';

const original = await importText(['养护办法', '第一条 租金20~30元，租金40~50元 -- “照旧”。', '第二条 a < b & c', '1\t修石板\t养护中心']);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function page({ blocks }: Original, change: (text: string, id: string) => string = (text) => text): string {
  return `<!doctype html><main>${blocks.map(({ id, kind, text }) => {
    const shown = change(text, id);
    return kind === 'row' ? `<table><tr data-verbatim="${id}">${shown.split('\t').map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr></table>` : `<div><a>1</a><p data-verbatim="${id}">${escaped(shown)}</p></div>`;
  }).join('')}</main>`;
}

describe('the verbatim gate', () => {
  it('lets a page through that shows every character', () => {
    expect(original.blocks.some(({ kind }) => kind === 'row')).toBe(true);
    expect(differencesIn(page(original), original)).toEqual([]);
  });

  it.each([
    ['a smart quotation mark', (text: string) => text.replace('“', '"')], ['a dash instead of two', (text: string) => text.replace('--', '—')],
    ['a space more', (text: string) => text.replace('第一条 ', '第一条  ')], ['a space less', (text: string) => text.replace('第一条 ', '第一条')], ['a line more', (text: string) => `${text}\n`],
    ['a look-alike', (text: string) => text.replace('~', '～')], ['an invisible mark', (text: string) => text.replace('租', '租\u200B')],
  ])('stops %s', (_, change) => {
    const html = page(original, change);
    expect(differencesIn(html, original).length).toBeGreaterThan(0);
  });

  it('stops a clause that is left out, one that stands twice, and one nobody imported', () => {
    const [first] = original.blocks;
    expect(differencesIn(page({ ...original, blocks: original.blocks.slice(1) }), original)).toMatchObject([{ id: first?.id, shown: undefined }]);
    expect(differencesIn(page({ ...original, blocks: [...original.blocks, ...original.blocks.slice(0, 1)] }), original)).toMatchObject([{ id: first?.id }]);
    expect(differencesIn(`${page(original)}<p data-verbatim="more">多</p>`, original)).toEqual([{ id: 'more', source: '', shown: '多' }]);
  });
});
