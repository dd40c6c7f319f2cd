import { describe, expect, it } from 'vitest';
import { importText } from './support/importText.ts';

describe('damage is reported and the text is kept', () => {
  it.each([
    ['redactedYear', '第一条 20xx年底前修完石桥。', '20xx', null],
    ['redactedName', '第一条 由xxx负责巡查石桥。', 'xxx', null],
    ['pageNumberInSentence', '第一条 石桥由养护单位—15—负责修缮。', '—15—', ''],
    ['damagedDocumentNumber', '第一条 依照通知（青桥发20319号）办理。', '青桥发20319号', '青桥发〔2031〕9号'],
    ['damagedDocumentNumber', '第一条 依照通知（青桥发〔20319号）办理。', '青桥发〔20319号', '青桥发〔2031〕9号'],
    ['fusedFigures', '第一条 巡查的人应当在2335岁以下。', '2335', '23—35'],
    ['damagedDate', '第一条 石桥在31/5/203建成。', '31/5/203', null],
    ['replacementCharacter', '第一条 石桥\uFFFD由单位巡查。', undefined, null],
    ['replacementCharacter', '第一条 由兼?zhèn)?的人员巡查。', undefined, null],
    ['mojibake', '第一条 石桥Ã©由单位巡查。', undefined, null],
    ['unbalancedMarks', '第一条 石桥”由单位巡查。', undefined, null],
    ['numbersRunTogether', '第一条 巡查包括1、石板2、栏杆3、桥墩三处。', '1–3', null],
    ['misspelling', '1. Phần đầu đến năm 2031 sửa xong mọi cây cầu.', 'Phần đầu ', 'Phấn đấu '],
  ] as const)('%s in %s', async (kind, line, text, suggestion) => {
    const { blocks, report } = await importText([line.startsWith('1.') ? 'KẾ HOẠCH' : '养护办法', line]);
    expect(blocks.at(-1)?.text).toBe(line);
    const found = report.suspicious.filter((each) => each.kind === kind);
    expect(found, JSON.stringify(report.suspicious)).toHaveLength(1);
    expect(found[0]?.suggestion).toBe(suggestion);
    if (text !== undefined) expect(found[0]?.text).toBe(text);
  });

  it.each(['第一条 青桥发〔2031〕9号文件继续有效。', '第一条 巡查的人应当在60岁以下。', '第一条 “石桥”由单位巡查。', '第一条 石桥2031年修完。', '第一条 一孔（1）、二孔（2）、三孔（3）都巡查。'])('nothing is reported of %s', async (line) => {
    expect((await importText(['养护办法', line])).report.suspicious).toEqual([]);
  });

  it('a paragraph that the end of a page broke, with what it may have been', async () => {
    const { blocks, report } = await importText(['养护办法', '第一条 养护单位每月巡查一次，把裂缝记在册子上，交给市里的养护中', '中心保存。']);
    expect(blocks.map(({ text }) => text).slice(-2)).toEqual(['第一条 养护单位每月巡查一次，把裂缝记在册子上，交给市里的养护中', '中心保存。']);
    expect(report.suspicious).toMatchObject([
      { kind: 'brokenParagraph', block: 'art1', suggestion: expect.stringContaining('养护中心保存') as string }, { kind: 'doubledText', block: 'art1.p2', suggestion: '中' },
    ]);
  });
});
