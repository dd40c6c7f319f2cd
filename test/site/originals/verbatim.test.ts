import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Original } from '../../../src/schemas/originals/index.ts';
import { standsPlainly } from '../../../src/site/originals/plainly.ts';
import { differencesIn } from '../../../src/site/originals/verbatim.ts';
import { importText } from '../../tools/import/support/importText.ts';

const original = await importText(['养护办法', '第一条 租金20~30元，租金40~50元 -- “照旧”。', '第二条 a < b & c', '1\t修石板\t养护中心']);

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

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
    expect(standsPlainly(page(original), original)).toBe(true);
  });

  it.each([
    ['a smart quotation mark', (text: string) => text.replace('“', '"')], ['a dash instead of two', (text: string) => text.replace('--', '—')],
    ['a space more', (text: string) => text.replace('第一条 ', '第一条  ')], ['a space less', (text: string) => text.replace('第一条 ', '第一条')], ['a line more', (text: string) => `${text}\n`],
    ['a look-alike', (text: string) => text.replace('~', '～')], ['an invisible mark', (text: string) => text.replace('租', '租\u200B')],
  ])('stops %s', (_, change) => {
    const html = page(original, change);
    expect(differencesIn(html, original).length).toBeGreaterThan(0);
    expect(standsPlainly(html, original)).toBe(false);
  });

  it('stops a clause that is left out, one that stands twice, and one nobody imported', () => {
    const [first] = original.blocks;
    expect(differencesIn(page({ ...original, blocks: original.blocks.slice(1) }), original)).toMatchObject([{ id: first?.id, shown: undefined }]);
    expect(differencesIn(page({ ...original, blocks: [...original.blocks, ...original.blocks.slice(0, 1)] }), original)).toMatchObject([{ id: first?.id }]);
    for (const html of [page({ ...original, blocks: original.blocks.slice(1) }), page({ ...original, blocks: [...original.blocks, ...original.blocks.slice(0, 1)] }), `${page(original)}<p data-verbatim="more">多</p>`, `<!--${page(original)}-->`]) {
      expect(standsPlainly(html, original)).toBe(false);
    }
    expect(differencesIn(`${page(original)}<p data-verbatim="more">多</p>`, original)).toEqual([{ id: 'more', source: '', shown: '多' }]);
  });

  it('its quick look says yes only where the thorough one finds nothing', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'桥&<>"\'; ltamp#39第一条 '), minLength: 1, maxLength: 12 });
    await fc.assert(fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 5 }), fc.nat(), text, async (texts, where, other) => {
      const own = await importText(['养护办法', ...texts.map((each) => `第一条 ${each}桥`)]);
      expect(standsPlainly(page(own), own)).toBe(true);
      const changed = page(own, (each, id) => (id === own.blocks[where % own.blocks.length]?.id ? other : each));
      if (standsPlainly(changed, own)) expect(differencesIn(changed, own)).toEqual([]);
    }), { numRuns: 150 });
  });
});
