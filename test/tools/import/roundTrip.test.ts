import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOriginal, originalSchema, type Original } from '../../../src/schemas/originals/index.ts';
import { sha256 } from '../../../src/tools/import/original.ts';
import { law, notice, plan } from './support/documents.ts';
import { encodeAs } from './support/encode.ts';
import { importBytes, importText } from './support/importText.ts';
import { lostCharacters } from './support/lost.ts';
import { makeDocx } from './support/makeDocx.ts';
import { makePdf, setInLines } from './support/makePdf.ts';

const textsOf = ({ blocks }: Original) => blocks.map(({ text }) => text);

describe('what stands in a file stands in the official text, clause by clause', () => {
  it.each([['law.txt', law], ['notice.md', notice], ['plan.txt', plan]])('%s', async (file, lines) => {
    expect(textsOf(await importText(lines.join('\n\n'), file))).toEqual(lines);
  });

  it.each([['law.docx', law], ['notice.docx', notice], ['plan.docx', plan]])('%s', async (file, lines) => {
    expect(textsOf(await importBytes(makeDocx(lines), file))).toEqual(lines);
  });

  it.each([['law.pdf', law], ['notice.pdf', notice], ['plan.pdf', plan]])('%s, set in lines on several pages', async (file, lines) => {
    const original = await importBytes(makePdf(setInLines(lines, 26, 9)), file);
    expect(textsOf(original)).toEqual(lines);
    expect(original.report.removed.map(({ kind }) => kind)).toEqual(original.report.removed.map(() => 'pageNumber'));
    expect(original.report.removed.length).toBeGreaterThan(1);
  });

  it.each([['law', law], ['notice', notice], ['plan', plan]])('%s.html, with navigation, scripts and buttons around it', async (_, lines) => {
    const page = `<!doctype html><html><head><title>x</title><script>steal()</script></head><body onload="steal()"><nav><a href="/">首页</a></nav>
      <div id="zoom">${lines.map((line) => `<p onclick="steal()">${line.replaceAll('<', '&lt;')}</p>`).join('\n')}<p style="display:none">抄袭必究</p></div>
      <footer>版权所有</footer><div>[打印] [关闭]</div><script src="https://elsewhere.example/x.js"></script></body></html>`;
    const original = await importText(page, 'saved.html');
    expect(textsOf(original)).toEqual(lines);
    expect(JSON.stringify(original.blocks)).not.toMatch(/steal|script|onclick/u);
    const removed = Map.groupBy(original.report.removed, ({ kind }) => kind);
    expect(removed.get('script')?.length).toBe(lines.length + 3 - 1);
    expect([...removed.keys()].sort()).toEqual(['copyMark', 'navigation', 'script', 'siteButtons']);
  });

  it('tables of Word and HTML keep their rows', async () => {
    const rows = [['序号', '任务', '单位'], ['1', '修石板', '养护中心']];
    const inWord = await importBytes(makeDocx([...law, { rows }]), 'law.docx');
    const inPage = await importText(`<p>${law.join('</p><p>')}</p><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`, 'law.html');
    for (const original of [inWord, inPage]) expect(textsOf(original).slice(-2)).toEqual(rows.map((cells) => cells.join('\t')));
  });

  it('numbers that Word counts in a way nobody knows here are reported, since they are not in the text', async () => {
    expect((await importBytes(makeDocx([...law, { counted: '自动编号的一段。' }], [], 'hebrew1'), 'law.docx')).report.suspicious).toMatchObject([{ kind: 'automaticNumber' }]);
  });
});

describe('the encoding is found and reported', () => {
  it.each([
    ['utf-8', law], ['utf-16le', law], ['utf-16be', law], ['gb18030', law], ['windows-1258', plan], ['utf-16le', plan],
    ['big5', ['青石市橋樑養護條例', '第一條 為了養護橋樑，制定本條例。', '第二條 本條例自公布之日起施行。']],
  ] as const)('%s', async (encoding, lines) => {
    const original = await importBytes(encodeAs(encoding, lines.join('\r\n')), 'old.txt');
    expect(original.source.encoding).toBe(encoding);
    expect(textsOf(original)).toEqual(lines);
  });

  it('a page that says gb2312', async () => {
    const page = `<html><head><meta charset="gb2312"></head><body>${law.map((line) => `<p>${line}</p>`).join('')}</body></html>`;
    const original = await importBytes(encodeAs('gb18030', page), 'old.html');
    expect(original.source.encoding).toBe('gb18030');
    expect(textsOf(original)).toEqual(law);
  });
});

const word = fc.string({ unit: fc.constantFrom(...'桥梁养护单位每月巡查石板栏杆，；、“”（）《》0123456789 年月日第条款一二三的和'), minLength: 1, maxLength: 60 });
const number = fc.constantFrom('第一条 ', '第二条　', '（一）', '（二）', '一、', '二、', '1. ', '2．', '（1）', '①', '', '', '- ', '附件', '第一章 ');

describe('whatever stands in a text', () => {
  it('no character is lost, none is added, and the result holds together', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(number, word), { minLength: 1, maxLength: 25 }), async (lines) => {
      const text = `养护办法\n${lines.map(([mark, rest]) => mark + rest).join('\n')}`;
      const original = await importText(text);
      expect(lostCharacters(text, original)).toEqual([]);
      expect(originalSchema.parse(original)).toEqual(original);
      expect(checkOriginal(original, sha256)).toEqual([]);
    }), { numRuns: 300 });
  });

  it('the same file gives the same official text', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(number, word), { minLength: 1, maxLength: 25 }), async (lines) => {
      const text = `养护办法\n${lines.map(([mark, rest]) => mark + rest).join('\n')}`;
      expect(await importText(text)).toEqual(await importText(text));
    }), { numRuns: 40 });
  });

  it('a text that was changed by hand is found by its checksum', async () => {
    const original = await importText(law);
    const [first, ...rest] = original.blocks;
    expect(checkOriginal({ ...original, blocks: [{ ...first, text: `${first?.text ?? ''}。` } as never, ...rest] }, sha256)).toMatchObject([{ wrong: expect.stringContaining('checksum') as string }]);
  });
});
