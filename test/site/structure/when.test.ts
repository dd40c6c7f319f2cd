import { describe, expect, test } from 'vitest';
import { datetimeOf, dueBy, groupDue, isWithin, keyOf, readWhen, writtenWhen, yearsDue, type When } from '../../../src/site/structure/index.ts';
import { formatWhen } from '../../../src/words/index.ts';

const at = (written: string): When => {
  const when = readWhen(written);
  if (when === null) throw new Error(`${written} is no date.`);
  return when;
};

describe('a date', () => {
  test.each(['2020', '2020-08', '2020-08-31', '2020-02-29', '*-11', '*-11-15', '*-*-10', '20xx', '20xx-03'])('%s is read, and written as it was', (written) => {
    expect(writtenWhen(at(written))).toBe(written);
  });

  test.each(['', '20', '2020-13', '2020-00', '2019-02-29', '2020-04-31', '*', '*-*', '2020-*', '20xx-*-10', '2020-08-31T00', '08-31'])('“%s” is none', (written) => {
    expect(readWhen(written)).toBeNull();
  });

  test('has a form for machines only where HTML has one', () => {
    expect(['2020', '2020-08-31', '*-11-15', '*-11', '*-*-10', '20xx'].map((written) => datetimeOf(at(written)))).toEqual(['2020', '2020-08-31', '11-15', null, null, null]);
  });

  test('a target of the year is that of a deadline on a day of it, and not of another year', () => {
    expect(isWithin(at('2020-12-31'), at('2020'))).toBe(true);
    expect(isWithin(at('2020-12-31'), at('2020-11'))).toBe(false);
    expect(isWithin(at('2020'), at('2020-12-31'))).toBe(false);
    expect(isWithin(at('20xx-12'), at('20xx'))).toBe(true);
  });

  test('is said in every language', () => {
    expect(['2020', '*-11-15', '*-*-10', '20xx-03'].map((written) => formatWhen(at(written), 'zh'))).toEqual(['2020年', '每年11月15日', '每月10日', '某年（年份丢失）3月']);
    expect(['2020', '*-11-15', '*-*-10', '20xx'].map((written) => formatWhen(at(written), 'vi'))).toEqual(['năm 2020', 'ngày 15/11, hằng năm', 'ngày 10 hằng tháng', 'năm đã mất']);
    expect(['2020-08-31', '*-11', '*-*-10', '20xx'].map((written) => formatWhen(at(written), 'en'))).toEqual(['31 August 2020', 'November, every year', 'day 10 of every month', 'year lost']);
  });
});

describe('what is due', () => {
  const entries = ['2020', '20xx', '2016-08-31', '*-11', null, '2020-03', '2016-12-31'].map((written) => ({ written, deadline: { when: written === null ? null : at(written) } }));
  const written = (found: readonly Readonly<{ written: string | null }>[]) => found.map((each) => each.written);

  test('stands by year, then what recurs, what has lost its year, and what runs from an event', () => {
    expect(groupDue(entries).map(({ group, entries: found }) => [keyOf(group), written(found)])).toEqual([
      ['y2016', ['2016-08-31', '2016-12-31']], ['y2020', ['2020-03', '2020']], ['every', ['*-11']], ['lost', ['20xx']], ['event', [null]],
    ]);
    expect(yearsDue(entries)).toEqual([2016, 2020]);
  });

  test('by a year is what falls due in it and before it, and nothing after it or without a year', () => {
    const { inYear, before } = dueBy(entries, 2020);
    expect([written(inYear), written(before)]).toEqual([['2020-03', '2020'], ['2016-08-31', '2016-12-31']]);
    expect(dueBy(entries, 2019)).toMatchObject({ inYear: [], before: [{ written: '2016-08-31' }, { written: '2016-12-31' }] });
    expect(dueBy(entries, 2015)).toEqual({ inYear: [], before: [] });
  });
});
