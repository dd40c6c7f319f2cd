import { expect, test } from 'vitest';
import { parsePolicyText } from '../../src/site/clauses.ts';
import { timelineOf } from '../../src/site/timeline.ts';

function clauses(...given: readonly (readonly [attributes: string, text: string])[]) {
  const inside = given.map(([attributes, text], index) => `<Clause id="x-${String(index)}" number="一" ${attributes}>\n\n${text}\n\n</Clause>`);
  return parsePolicyText(`<Section id="x" number="一" title="x">\n\n${inside.join('\n\n')}\n\n</Section>`).clauses;
}

test('deadlines and targets stand in the order of time, "before 2017" before "2017"', () => {
  const entries = timelineOf(clauses(
    ['kinds="target"', '到2020年，建成6个。'],
    ['kinds="target"', '2017年，办一次。'],
    ['kinds="target deadline"', '2017年前，落实一家。'],
    ['kinds="obligation" deadline="2016-08-31" deadlineText="2016年8月底前"', '出台办法。'],
  ));
  expect(entries.map(({ words, when }) => [words, when])).toEqual([
    ['2016年8月底前', '2016-08-31'], ['2017年前', '2017'], ['2017年', '2017'], ['2020年', '2020'],
  ]);
});

test('a year that is only mentioned is no deadline', () => {
  expect(timelineOf(clauses(['kinds="definition"', '国发2015年7号。']))).toEqual([]);
});

test('what is due every year stands after what has a year, by day, and a date without a day is said in words', () => {
  const entries = timelineOf(clauses(
    ['kinds="deadline" deadlineText="trước ngày 10/12"', 'Sở báo cáo.'],
    ['kinds="deadline" deadlineText="trong tháng 11"', 'Xã đánh giá.'],
    ['kinds="deadline" deadlineText="trước ngày 15/11"', 'Xã báo cáo.'],
    ['kinds="deadline" deadlineText="trước ngày 30/11/2014"', 'Huyện báo cáo.'],
  ));
  expect(entries.map(({ words, when }) => [words, when])).toEqual([
    ['trước ngày 30/11/2014', '2014-11-30'], ['trong tháng 11', ''], ['trước ngày 15/11', '11-15'], ['trước ngày 10/12', '12-10'],
  ]);
});
