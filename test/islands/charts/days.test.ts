import { describe, expect, it } from 'vitest';
import { placed, ticksOf } from '../../../src/islands/charts/days.ts';

const day = (on: `${number}-${number}-${number}`, done?: string) => ({ id: `${on}${done ?? ''}`, on, title: on, ...(done === undefined ? {} : { done }) });

describe('days on a line', () => {
  it('stand in their order to scale, and what is on one day has one point', () => {
    const { marks, points, at } = placed([day('2020-12-31'), day('2020-01-01'), day('2020-07-01', 'a'), day('2020-07-01', 'b')], '2020-01-01');
    expect(marks.map(({ on }) => on)).toEqual(['2020-01-01', '2020-07-01', '2020-07-01', '2020-12-31']);
    expect(points.map(({ label, isDone }) => [label, isDone])).toEqual([['1', false], ['2–3', true], ['4', false]]);
    expect([at('2020-01-01'), at('2020-12-31')]).toEqual(['4%', '96%']);
    expect(Number.parseFloat(at('2020-07-01'))).toBeCloseTo(49.9, 0);
  });

  it('put their numbers one above the other where two would run into each other', () => {
    const { points } = placed([day('2020-01-01'), day('2020-01-05'), day('2020-12-31')], '2020-01-01');
    expect(points.map(({ row }) => row)).toEqual([0, 1, 0]);
  });

  it('have years under them where they are years apart, else months, and never more than six labels', () => {
    expect(ticksOf('2016-09-01', '2036-09-01', 'zh').map(({ label }) => label)).toEqual(['2017', '2021', '2025', '2029', '2033']);
    expect(ticksOf('2015-11-14', '2015-12-30', 'vi').map(({ label }) => label)).toEqual(['12/2015']);
    expect(ticksOf('2025-01-10', '2025-12-20', 'zh').map(({ label }) => label)).toEqual(['2025年2月', '2025年5月', '2025年8月', '2025年11月']);
    expect(ticksOf('2025-01-10', '2025-12-20', 'en').map(({ label }) => label)[0]).toBe('Feb 2025');
  });
});
