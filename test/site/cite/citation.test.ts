import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { policySchema } from '../../../src/schemas/index.ts';
import { citation, paragraphOf } from '../../../src/site/cite/index.ts';
import { documentCited } from '../../../src/site/documentCited.ts';
import { parsePolicyText } from '../../../src/site/clauses.ts';

const file = (id: string) => readFileSync(`content/policies/${id}.mdx`, 'utf8');
const cited = (id: string) => documentCited(policySchema.parse(parse(/^---\n([\s\S]*?)\n---/.exec(file(id))?.[1] ?? '')));

describe('a document is cited as readers of its country do', () => {
  test.each([
    ['wenzhou-2016-41', '《温州市人民政府关于加快推进残疾人全面小康进程的实施意见》（温政发〔2016〕41号）'],
    ['residents-committee-law-2025', '《中华人民共和国城市居民委员会组织法》（2025年文本）'],
    ['xiamen-rural-2017', '《中共厦门市委办公厅 厦门市人民政府办公厅印发〈关于深入推进农村社区建设的实施意见〉的通知》（厦委办发〔2017〕1号）'],
    ['tianjin-election-2012', '天津市委组织部、天津市民政局《关于做好2012年社区“两委”换届选举工作的通知》'],
    ['community-organisations', '课件作者不详《第三章 社区组织建设》（教学课件）'],
    ['kontum-2516', 'Kế hoạch số 2516/KH-UBND ngày 03/10/2014 của Ủy ban nhân dân tỉnh Kon Tum triển khai thực hiện Quyết định số 34/2014/QĐ-TTg, ngày 30/5/2014 của Thủ tướng Chính phủ về quy định tiêu chuẩn xã, phường, thị trấn phù hợp với trẻ em'],
  ])('%s', (id, expected) => {
    expect(cited(id)).toBe(expected);
  });
});

describe('a clause is cited by its printed number', () => {
  const zh = { document: '《甲》', edition: '明策白话版，不是官方文本', mark: '，小号', lang: 'zh' } as const;
  const vi = { document: 'Kế hoạch số 1', edition: 'Bản dễ đọc', mark: ', đoạn ', lang: 'vi' } as const;
  const clauseIn = (page: typeof zh | typeof vi, number: string, paragraph: number | null = null) => citation(page, { number, mark: '', paragraph }, 'x').split(/。|\. B/)[0];

  test.each([
    ['二', '第二条'], ['二（一）', '第二条第（一）项'], ['二（三）1', '第二条第（三）项第1目'], ['四（一）2（2）', '第四条第（一）项第2目第（2）点'],
    ['二（三）末段', '第二条第（三）项末段'], ['三1', '第三条第1项'], ['五（四）一是', '第五条第（四）项“一是”'], ['四·一是', '第四条“一是”'],
    ['附件第3行', '附件第3行'], ['文头', '文头'], ['第31、34张', '第31、34张'], ['第二十条', '第二十条'],
  ])('%s is %s', (number, expected) => {
    expect(clauseIn(zh, number)).toBe(`《甲》${expected}`);
  });

  test('an article of a law names its paragraph only where it has several', () => {
    expect(clauseIn(zh, '第十条（二）', 1)).toBe('《甲》第十条第一款第（二）项');
    expect(paragraphOf('rc25-10-1-i2', '第十条（二）', ['rc25-10-1-i2', 'rc25-10-2'])).toBe(1);
    expect(paragraphOf('rc25-8-2a', '第八条', ['rc25-8-1', 'rc25-8-2a'])).toBe(2);
    expect(paragraphOf('rc25-12-1a', '第十二条', ['rc25-12-1a', 'rc25-12-1b'])).toBeNull();
    expect(paragraphOf('rc18-2-s3', '第二条', ['rc18-2-1', 'rc18-2-2', 'rc18-2-s3'])).toBeNull();
    // Of an official text: the article itself is its first paragraph, and other articles say nothing about this one.
    expect(paragraphOf('art2.p2.1', '第二条（一）', ['art2', 'art2.p2', 'art2.p2.1'])).toBe(2);
    expect(paragraphOf('art2.1', '第二条（一）', ['art2', 'art2.1', 'art2.p2'])).toBe(1);
    expect(paragraphOf('art1', '第一条', ['art1', 'art2', 'art2.p2'])).toBeNull();
    expect(paragraphOf('wz-2.1-2', '二（一）', ['wz-2.1-2'])).toBeNull();
  });

  test.each([
    ['II', 'Mục II'], ['I.1', 'khoản 1 Mục I'], ['III.2.1', 'khoản 2.1 Mục III'], ['III.2.1 (1)', 'điểm (1) khoản 2.1 Mục III'],
    ['IV.10 (in là III.10)', 'khoản 10 Mục IV (in là III.10)'], ['III.4 (in là 5.1)', 'khoản 4 Mục III (in là 5.1)'], ['Đầu văn bản', 'Đầu văn bản,'],
  ])('%s is %s', (number, expected) => {
    expect(clauseIn(vi, number)).toBe(`${expected} Kế hoạch số 1`);
  });

  test('with the edition it was read in, our mark and the address', () => {
    expect(citation(zh, { number: '二（一）', mark: '2a', paragraph: null }, 'https://x.example/#wz-2.1-s2a')).toBe('《甲》第二条第（一）项。明策白话版，不是官方文本，小号2a：https://x.example/#wz-2.1-s2a');
    expect(citation(vi, { number: 'III.2.1', mark: 'a', paragraph: null }, 'https://x.example/#a')).toBe('khoản 2.1 Mục III Kế hoạch số 1. Bản dễ đọc, đoạn a: https://x.example/#a');
  });

  test('no clause of any policy is cited with an empty or half-read number', () => {
    for (const id of ['wenzhou-2016-41', 'xiamen-rural-2017', 'liuyang-revitalisation', 'zengjiang-points', 'zhongping-points', 'rural-sewage', 'mingluo-village', 'zhuzhou-town-environment', 'residents-committee-law-2025']) {
      for (const { number } of parsePolicyText(file(id)).clauses) expect(clauseIn(zh, number), `${id} ${number}`).toMatch(/^《甲》(第[一二三四五六七八九十百]+条(第[^第]+[项目点]|“[^”]+”|末段)*|[^一二三四五六七八九十].*)$/u);
    }
  });
});

test('a point of a Vietnamese article is cited from the inside out', () => {
  const page = { document: 'Nghị định 12/2029/NĐ-CP', edition: 'Văn bản chính thức', mark: '', lang: 'vi' } as const;
  const cite = (number: string) => citation(page, { number, mark: '', paragraph: null }, 'x').split(' Nghị định')[0];
  expect([cite('Điều 5.2.đ'), cite('Điều 5.2'), cite('Điều 5')]).toEqual(['điểm đ khoản 2 Điều 5', 'khoản 2 Điều 5', 'Điều 5']);
});
