import { describe, expect, it } from 'vitest';
import { sumSoFar } from '../../../src/islands/benefits/sumSoFar.ts';
import { sureText } from '../../../src/islands/benefits/result/sureText.ts';
import { consider, type Interval, type Result } from '../../../src/rules/engine/index.ts';
import { rules } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { benefitWords } from '../../../src/words/calculator/index.ts';

const tools = { lang: 'zh', own: benefitWords.zh } as const;

/** What stands at the foot of a question while the monthly sum is this, and the benefits of the document alone come to `most`. */
function told([low, high]: readonly [low: number, high: number], most: number = high): string {
  const amount: Interval = { low, high, per: 1 };
  const nobody = consider(rules, { answers: {}, lists: { persons: [{}] } }, { factsOn: '2016-09-01', rulesOn: '2016-09-01', tables: [], readings: {} });
  const [first] = nobody.outcomes.filter(({ measure }) => measure === 'fen/month');
  if (first === undefined) throw new Error('no monthly benefit');
  const result: Result = { ...nobody, totals: [{ measure: 'fen/month', amount }], outcomes: [{ ...first, amount: { low: 0, high: most, per: 1 } }] };
  const { lead, sum, rest } = sumSoFar(result, tools);
  return [lead, sum, rest].filter((part) => part !== '').join(' ');
}

describe('the sum so far', () => {
  it.each([
    [[0, Infinity], '到目前为止，每月 还说不准'],
    [[0, 0], '到目前为止 没有按月的钱'],
    [[22_950, 22_950], '到目前为止，每月 229.50 元'],
    [[0, 50_000], '到目前为止，每月 最多 500 元 还没有确定的'],
    [[12_500, 50_000], '到目前为止，每月 125 元确定 最多 500 元'],
  ] as const)('%j fen', (sum, text) => expect(told(sum)).toBe(text));

  it('is a figure only where there is one: of a benefit that is certain, its size not known, only that is said', () => {
    expect(told([1, Infinity])).toBe('到目前为止 按月有钱拿 多少还定不下来');
    expect(told([3, Infinity])).toBe('到目前为止 按月有钱拿 多少还定不下来');
  });

  it('leaves out what stands for a figure that is not known', () => {
    expect(told([50_001, Infinity])).toBe('到目前为止，每月 500 元确定 上限还定不下来');
    expect(told([22_952, Infinity])).toBe('到目前为止，每月 229.50 元确定 上限还定不下来');
  });

  it('says what the document alone comes to, where other schemes were not asked about', () => {
    expect(told([0, Infinity], 50_000)).toBe('到目前为止，这份文件里每月 最多 500 元 还没有确定的');
    expect(told([12_500, Infinity], 50_000)).toBe('到目前为止，每月 125 元确定 这份文件里最多 500 元');
  });
});

describe('what is said of the sum in the result', () => {
  it.each([
    [0, 0, '没有按月发的钱'], [22_950, 22_950, '这个数是确定的'], [0, 50_000, '现在还没有一项按月的钱是确定的。'], [12_500, 50_000, '其中 125 元 是确定的。'],
    [1, Infinity, '有按月的钱是确定的，多少要看当地的数。'], [50_001, Infinity, '其中 500 元 是确定的。上限要看当地的数，现在定不下来。'],
  ])('%d to %d fen', (low, high, text) => expect(sureText({ low, high, per: 1 }, high, tools)).toContain(text));
});
