import { describe, expect, it } from 'vitest';
import { wordNumbers } from '../../../src/tools/import/read/wordNumbers.ts';
import { importBytes } from './support/importText.ts';
import { makeDocx } from './support/makeDocx.ts';

const level = (at: number, format: string, text: string, start = 1) => `<w:lvl w:ilvl="${String(at)}"><w:start w:val="${String(start)}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = (...levels: readonly string[]) => `<w:numbering><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>`;
const paragraph = (at: number, list = 1) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(at)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr><w:r><w:t>桥</w:t></w:r></w:p>`;
const plain = '<w:p w:rsidR="1"><w:r><w:t>桥</w:t></w:r></w:p>';

describe('numbers that Word counts by itself', () => {
  it('are counted level by level, and begin again under each outer one', () => {
    const document = [paragraph(0), paragraph(1), paragraph(1), plain, paragraph(0), paragraph(1), paragraph(2)].join('');
    expect(wordNumbers({ document, numbering: numbering(level(0, 'chineseCountingThousand', '%1、'), level(1, 'chineseCounting', '（%2）'), level(2, 'decimal', '%3.')), styles: '' }))
      .toEqual(['一、', '（一）', '（二）', '二、', '（一）', '1.']);
  });

  it('may begin later, name outer numbers, or belong to a style', () => {
    const document = `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr></w:p>${paragraph(1)}${paragraph(0, 2)}`;
    const styles = '<w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(wordNumbers({ document, numbering: numbering(level(0, 'upperRoman', '%1.', 4), level(1, 'decimal', '%1.%2')), styles })).toEqual(['IV.', 'IV.1', 'I.']);
  });

  it('are left alone where they are counted in a way that is not known', () => {
    expect(wordNumbers({ document: paragraph(0), numbering: numbering(level(0, 'hebrew1', '%1.')), styles: '' })).toEqual([null]);
    expect(wordNumbers({ document: paragraph(0, 9), numbering: numbering(), styles: '' })).toEqual([null]);
  });

  it('stand before their paragraphs in the official text, and give them their places', async () => {
    const { blocks, report } = await importBytes(makeDocx(['养护办法', { counted: '石桥每月巡查一次。' }, { counted: '木桥每周巡查一次。' }]), 'law.docx');
    expect(blocks.map(({ id, text }) => `${id} ${text}`)).toEqual(['title 养护办法', 's1 1. 石桥每月巡查一次。', 's2 2. 木桥每周巡查一次。']);
    expect(report.suspicious).toEqual([]);
    expect(report.repaired).toEqual([{ kind: 'countedNumber', line: 1, before: '', after: '1. 2.', times: 2 }]);
  });
});
