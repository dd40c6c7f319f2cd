import { describe, expect, test } from 'vitest';
import { readFigure } from '../../../src/site/structure/index.ts';

const read = (written: string) => {
  const found = readFigure(written);
  if (found.kind === 'refused') throw new Error(found.write);
  return found.value;
};

const refused = (written: string) => {
  const found = readFigure(written);
  return found.kind === 'refused' ? found.write : `read as ${JSON.stringify(found.value)}`;
};

describe('a figure', () => {
  test('says what, how it binds, how much, of what unit, until when', () => {
    expect(read('美丽宜居村庄 = 50 个 @2020')).toEqual({
      what: '美丽宜居村庄', comparison: 'exactly', figure: '50', to: null, unit: '个', when: { year: 2020, month: null, day: null }, whenWords: null, uncertain: null,
    });
  });

  test.each([
    ['助残志愿者 ≥ 5000 人', 'atLeast', '5000', null, '人'],
    ['离退休人员的比例 ≤ 30 %', 'atMost', '30', null, '%'],
    ['骨干的年龄 ≈ 45 岁', 'about', '45', null, '岁'],
    ['社区居委会 = 1400+ 个', 'moreThan', '1400', null, '个'],
    ['后备干部 = 2–3 名', 'between', '2', '3', '名'],
    ['男性所占的比例 = 17.9 %', 'exactly', '17.9', null, '%'],
    ['农村社区 ≥ 1/2', 'atLeast', '1/2', null, ''],
    ['违建的增长 = 0', 'exactly', '0', null, ''],
    ['Số lần đánh giá mỗi năm = 1 lần', 'exactly', '1', null, 'lần'],
  ])('%s', (written, comparison, figure, to, unit) => {
    expect(read(written)).toMatchObject({ comparison, figure, to, unit });
  });

  test('keeps what the clause calls a year that is lost, and the reading of a damaged figure', () => {
    expect(read('行政村覆盖率 ≥ 90 % @20xx（第一年）')).toMatchObject({ when: { year: 'lost', month: null, day: null }, whenWords: '第一年' });
    expect(read('后备干部 = 2–3 名 ?AMB-XM-05')).toMatchObject({ uncertain: 'AMB-XM-05', when: null });
  });
});

describe('what is no figure is refused with what to write', () => {
  test.each([
    ['没有数字', /Write what is counted, a sign/],
    ['村庄 50 个', /Write what is counted, a sign/],
    ['村庄 = 五十 个', /Write what is counted, a sign/],
    ['村庄 = 50', /Write the unit after 50/],
    ['村庄 = 50 个 @2020-02-30', /"?@2020-02-30”? is no date/],
    ['村庄 = 50 个 @2020-13', /is no date/],
    ['村庄 = 3–3 个', /3–3 is no range/],
    ['村庄 = 5–3 个', /5–3 is no range/],
    ['村庄 ≥ 3–5 个', /A range and “\+” follow “=” only/],
    ['村庄 ≥ 30+ 个', /A range and “\+” follow “=” only/],
  ])('%s', (written, message) => {
    expect(refused(written)).toMatch(message);
  });
});
