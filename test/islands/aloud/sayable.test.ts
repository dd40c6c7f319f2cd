import { describe, expect, it } from 'vitest';
import { sayable, spans, type Spoken } from '../../../src/islands/aloud/index.ts';

describe('what is read aloud is said as people say it', () => {
  it.each<[Spoken, string, string]>([
    ['zh', '二（三）1·2c', '第二条第三项第1目，小号2c'],
    ['zh', '第 二（三）1·2c 条', '第二条第三项第1目，小号2c'],
    ['zh', '二（三）末段·4', '第二条第三项第末段目，小号4'],
    ['zh', '温政发〔2016〕41号', '温政发2016年41号'],
    ['zh', '每月125–500元', '每月125到500元'],
    ['zh', '收入1,100元，低保标准的30 %', '收入1100元，低保标准的百分之30'],
    ['zh', '229.50元/月', '229.50元每月'],
    ['zh', '15–30%', '百分之15到30'],
    ['zh', '≥ 3人', '不少于 3人'],
    ['zh', '2016-08-15', '2016年8月15日'],
    ['zh', '第十条·2a', '第十条，2a'],
    ['vi', 'III.2.1·a', 'mục 3, 2, 1, đoạn a'],
    ['vi', 'ngày 03/10/2014', 'ngày 3 tháng 10 năm 2014'],
    ['vi', '1.000 điểm, 849,5 điểm', '1000 điểm, 849,5 điểm'],
    ['vi', '80 % – 90 %', '80 phần trăm – 90 phần trăm'],
    ['en', 'Clause 二（三）1·2c', 'Clause 2 point 3 point 1, mark 2c'],
    ['en', '125–500 yuan', '125 to 500 yuan'],
    ['en', '30 % of 1,100 yuan', '30 percent of 1100 yuan'],
    ['en', '2016-08-15', '15 August 2016'],
  ])('in %s %s is %s', (lang, written, said) => {
    expect(sayable(written, lang)).toBe(said);
  });
});

describe('a text is read sentence by sentence', () => {
  const cut = (text: string): readonly string[] => spans(text).map(([from, to]) => text.slice(from, to));

  it('which end where Chinese and Latin sentences end, never inside a figure', () => {
    expect(cut('每月229.50元。按月发放！')).toEqual(['每月229.50元。', '按月发放！']);
    expect(cut('It is 229.50 yuan. It comes monthly.').map((part) => part.trim())).toEqual(['It is 229.50 yuan.', 'It comes monthly.']);
  });

  it('without what is only marks', () => {
    expect(cut('。 ✓ 。')).toEqual([]);
  });

  it('and a long one is cut at a comma, losing nothing', () => {
    const long = `${'甲乙丙丁戊己庚辛，'.repeat(30)}完。`;
    const parts = cut(long);
    expect(parts.join('')).toBe(long);
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThanOrEqual(121);
    expect(parts.slice(0, -1).every((part) => part.endsWith('，'))).toBe(true);
  });
});
