import { describe, expect, it } from 'vitest';
import { law, notice } from './support/documents.ts';
import { importText } from './support/importText.ts';

describe('what belongs to the page and not to the text is taken out, and each is listed', () => {
  it.each([
    ['navigation', '当前位置：首页 > 政务公开 > 通知'], ['navigation', 'Trang chủ > Văn bản'], ['siteButtons', '[收藏] [打印] [关闭]'], ['siteButtons', '字号：大 中 小'],
    ['siteButtons', 'In trang | Gửi email'], ['viewCounter', '时间：2031-03-05 浏览次数：12'], ['pageNumber', '— 12 —'], ['pageNumber', '第 3 页 共 9 页'], ['pageNumber', 'Trang 3/9'], ['markup', '<!-- end -->'],
  ])('%s: %s', async (kind, line) => {
    const { blocks, report } = await importText([...law.slice(0, 5), line, ...law.slice(5)]);
    expect(blocks.map(({ text }) => text)).toEqual(law);
    expect(report.removed).toEqual([{ kind, line: 6, text: line }]);
  });

  it('signs of Markdown, a bold title over two lines among them', async () => {
    const { blocks, report } = await importText(['# 青石市桥梁养护条例', '', '## 第一章 总则', '', '第一条 养护**所有**桥梁。', '', '**第二条 桥梁分为石桥、', '木桥和铁桥。**']);
    expect(blocks.map(({ text }) => text)).toEqual(['青石市桥梁养护条例', '第一章 总则', '第一条 养护所有桥梁。', '第二条 桥梁分为石桥、木桥和铁桥。']);
    expect(report.removed.map(({ text }) => text)).toEqual(['#', '##', '** **', '** **']);
    expect(report.repaired.map(({ kind }) => kind)).toEqual(['joinedLine']);
  });

  it('marks that copying sites strew in after 的', async () => {
    const { blocks, report } = await importText(['养护办法', '第一条 村里的`石桥和镇上的.木桥由单位的\'人员巡查。']);
    expect(blocks.at(-1)?.text).toBe('第一条 村里的石桥和镇上的木桥由单位的人员巡查。');
    expect(report.removed.map(({ kind, text }) => kind + text)).toEqual(['copyMark`', 'copyMark.', 'copyMark\'']);
  });

  it('the feet of slides that were saved as one run of text', async () => {
    const run = '桥梁养护3/4/20311养护课巡查每月一次3/4/20312养护课发现裂缝要报告3/4/20313养护课修缮由单位负责3/4/20314养护课';
    const { blocks, report } = await importText(run);
    expect(blocks.map(({ label, text }) => `${label} ${text}`)).toEqual(['第1张 桥梁养护', '第2张 巡查每月一次', '第3张 发现裂缝要报告', '第4张 修缮由单位负责']);
    expect(report.removed.map(({ kind }) => kind)).toEqual(['runningHeader', 'runningHeader', 'runningHeader', 'runningHeader']);
  });
});

describe('what is certain is mended and listed with what stood there', () => {
  it('pinyin between characters goes, an abbreviation in brackets stays', async () => {
    const { blocks, report } = await importText(['養護辦法', '第一條 單位有權(quán)巡查，由機(jī)關(guān)監督(PPP)。']);
    expect(blocks.at(-1)?.text).toBe('第一條 單位有權巡查，由機關監督(PPP)。');
    expect(report.repaired.map(({ before }) => before)).toEqual(['(quán)', '(jī)', '(guān)']);
  });

  it('invisible marks go, letters and their loose accents become one', async () => {
    const { blocks, report } = await importText(['KẾ HOẠCH', 'Sửa cầu', '1. Giữ\u200B ca\u0302\u0300u sạch.']);
    expect(blocks.at(-1)?.text).toBe('1. Giữ cầu sạch.');
    expect(report.repaired.map(({ kind }) => kind)).toEqual(['invisibleMark', 'composedLetter']);
  });

  it('lines that were broken at a fixed width are joined', async () => {
    const sentence = '养护单位每月巡查桥梁一次并且把看到的裂缝和松动的栏杆一一记在册子上交给市里的养护中心保存好以便以后查看和修缮使用';
    const text = `第一条 ${sentence.repeat(6)}。`;
    const wrapped = text.match(/.{1,30}/gu) ?? [];
    const { blocks, report } = await importText(['养护办法', '', ...wrapped]);
    expect(blocks.at(-1)?.text).toBe(text);
    expect(report.repaired).toHaveLength(wrapped.length - 1);
  });

  it('and what is not certain is left alone', async () => {
    const { blocks, report } = await importText(notice);
    expect(blocks.map(({ text }) => text)).toEqual(notice);
    expect([report.removed, report.repaired, report.suspicious]).toEqual([[], [], []]);
  });
});
