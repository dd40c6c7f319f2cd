import { describe, expect, it } from 'vitest';
import { law, notice, plan } from './support/documents.ts';
import { importText, placesIn } from './support/importText.ts';

describe('a Chinese document', () => {
  it('is put in order by 一、（一）1. and keeps what is printed', async () => {
    const original = await importText(notice);
    expect(placesIn(original)).toEqual(['p1', 's1 一', 's1.1 一（一）', 's1.1.1 一（一）1', 's1.1.2 一（一）2', 's1.2 一（二）', 's2 二', 's2.p1 二']);
    expect(original.blocks.map(({ text }) => text)).toEqual(notice);
    expect(original.blocks.find(({ id }) => id === 's1.1')?.number).toBe('（一）');
  });

  it('counts a law’s articles through its chapters, and tells points from paragraphs', async () => {
    expect(placesIn(await importText(law))).toEqual([
      'ch1 第一章', 'art1 第一条', 'art2 第二条', 'art2.1 第二条（一）', 'art2.2 第二条（二）', 'art2.p2 第二条', 'ch2 第二章', 'art3 第三条',
    ]);
  });

  it('knows parts, sections and figures in brackets, and does not take a sentence about an article for one', async () => {
    const original = await importText(['桥梁法典', '第一编 通则', '第一章 养护', '第一节 巡查', '第一条 下列桥梁每月巡查：', '（一）石桥：', '1. 单孔桥；', '2. 多孔桥；', '（1）三孔；', '第一条规定的巡查由养护单位负责。', '第二条 本法自公布之日起施行。']);
    expect(placesIn(original)).toEqual([
      'part1 第一编', 'part1.ch1 第一章', 'part1.ch1.sec1 第一章第一节', 'art1 第一条', 'art1.1 第一条（一）', 'art1.1.1 第一条（一）1', 'art1.1.2 第一条（一）2', 'art1.1.2.1 第一条（一）2（1）', 'art1.p2 第一条', 'art2 第二条',
    ]);
  });

  it('gives the points after a second paragraph ids of their own', async () => {
    expect(placesIn(await importText(['养护办法', '第一条 下列人员可以上桥：', '（一）行人；', '（二）推车的人。', '下列人员不得上桥：', '（一）骑马的人；', '（二）赶牛的人。'])).slice(-3))
      .toEqual(['art1.p2 第一条', 'art1.p2.1 第一条（一）', 'art1.p2.2 第一条（二）']);
  });

  it('numbers rows of an annex, and takes what follows the annex for the foot of the document', async () => {
    const { blocks } = await importText([...notice.slice(0, -1), '附件', '修桥任务表', '序号\t任务\t单位', '1\t修石板\t养护中心', '2\t修栏杆\t养护中心', '抄送：市桥梁养护中心。']);
    expect(blocks.slice(-6).map(({ id, kind, parent }) => [id, kind, parent])).toEqual([
      ['annex1', 'heading', null], ['annex1.title', 'front', 'annex1'], ['annex1.row1', 'row', 'annex1'], ['annex1.r1', 'row', 'annex1'], ['annex1.r2', 'row', 'annex1'], ['copies', 'end', null],
    ]);
  });
});

describe('a Vietnamese document', () => {
  it('is put in order by I. 1. a) and -, đ) among the points', async () => {
    expect(placesIn(await importText(plan))).toEqual([
      'p1', 's1 I', 's1.1 I.1', 's1.1.a I.1.a', 's1.1.b I.1.b', 's1.1.c I.1.c', 's1.1.d I.1.d', 's1.1.dd I.1.đ', 's1.1.1 I.1.1', 's1.2 I.2', 's2 II', 's2.b1 II',
    ]);
  });

  it('knows Phần, Chương, Mục, Điều, khoản and điểm', async () => {
    const original = await importText(['NGHỊ ĐỊNH', 'Về giữ gìn cầu', 'Phần thứ nhất', 'Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1. Phạm vi', 'Điều 1. Phạm vi điều chỉnh', '1. Nghị định này quy định việc giữ cầu.', 'a) Cầu đá;', 'đ) Cầu tạm.', '2. Không áp dụng cho cầu phao.', 'Điều 2. Hiệu lực', 'Nghị định này có hiệu lực từ ngày 01/3/2031.']);
    expect(placesIn(original)).toEqual(expect.arrayContaining(['part1 Phần thứ nhất', 'part1.ch1 Chương I', 'art1 Điều 1', 'art1.1 Điều 1.1', 'art1.1.a Điều 1.1.a', 'art1.1.dd Điều 1.1.đ', 'art1.2 Điều 1.2', 'art2 Điều 2', 'art2.p2 Điều 2']));
    expect(original.metadata.effectiveOn).toBe('2031-03-01');
  });
});

describe('wrong numbers stay as they are printed, are reported, and the ids follow the order', () => {
  it.each([
    ['a number twice', ['一、修缮', '二、养护', '二、经费'], ['s1', 's2', 's3'], 'numberRepeated'],
    ['a number left out', ['一、修缮', '二、养护', '四、经费'], ['s1', 's2', 's4'], 'numberMissing'],
    ['a number too low', ['一、修缮', '二、养护', '三、材料', '一、经费'], ['s1', 's2', 's3', 's4'], 'numberOutOfOrder'],
  ] as const)('%s', async (_, lines, ids, kind) => {
    const { blocks, report } = await importText(['关于养护桥梁的通知', ...lines]);
    expect(blocks.slice(1).map(({ id }) => id)).toEqual(ids);
    expect(blocks.slice(1).map(({ text }) => text)).toEqual(lines);
    expect(report.suspicious.map((each) => [each.kind, each.block])).toEqual([[kind, ids.at(-1)]]);
  });

  it('and numbers that run on from one section to the next are right', async () => {
    const { report, blocks } = await importText(['关于养护桥梁的通知', '一、修缮', '1. 石桥先修。', '2. 木桥后修。', '二、养护', '3. 每月巡查。']);
    expect(report.suspicious).toEqual([]);
    expect(blocks.at(-1)?.id).toBe('s2.3');
  });

  it('a point of 5 under 4 says which it should be', async () => {
    const { report } = await importText(['KẾ HOẠCH', 'Sửa cầu cũ ở huyện', 'I. Nội dung', '1. Sửa cầu gỗ.', '2. Báo cáo', '3.1. Mỗi tháng một lần.']);
    expect(report.suspicious).toMatchObject([{ kind: 'numberOutOfOrder', text: '3.1.', suggestion: '2.1' }]);
  });
});
