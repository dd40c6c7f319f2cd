import { describe, expect, it } from 'vitest';
import { awardOutcome, yearsGivenTwice } from '../../../../src/rules/engine/streak/index.ts';
import { awards } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers, Setting } from '../../../../src/rules/vocabulary/index.ts';
import { byOption, factsOf, settingOn, then } from './support.ts';

type Known = Readonly<{ year: number; recognised?: string; basis?: string; district?: string; province?: string }>;

const record = ({ year, recognised = 'yes', basis = '34/2014', district = 'no', province = 'no' }: Known): Answers =>
  ({ 'year.number': year, 'year.recognised': recognised, 'year.basis': basis, 'year.districtAward': district, 'year.provinceAward': province });

function outcomes(year: number, records: readonly Known[], readings: Setting['readings'] = {}) {
  const facts = factsOf({}, { years: records.map(record) });
  return awards.map((award) => awardOutcome(award, year, facts, settingOn(then, readings)));
}

const since = (first: number, last: number, more: Partial<Known> = {}): readonly Known[] => Array.from({ length: last - first + 1 }, (_, n) => ({ year: first + n, ...more }));

describe('years in a row', () => {
  it.each([[2, 'notYet', 'notYet'], [3, 'toBeConsidered', 'notYet'], [4, 'toBeConsidered', 'notYet'], [5, 'toBeConsidered', 'toBeConsidered']] as const)(
    '%i years', (years, district, province) => {
      expect(outcomes(2020, since(2021 - years, 2020)).map(({ verdict }) => verdict)).toEqual([district, province]);
    });

  it('stop at a year that was not recognised, and at a year before the records', () => {
    expect(outcomes(2020, [...since(2016, 2017), { year: 2018, recognised: 'no' }, ...since(2019, 2020)])[0]).toMatchObject({ verdict: 'notYet', streak: { least: 2, most: 2 } });
    expect(outcomes(2020, since(2019, 2020))[0]?.streak).toEqual({ least: 2, most: 2 });
  });

  it('a year without a record inside the records is not known', () => {
    expect(outcomes(2020, [...since(2016, 2017), ...since(2019, 2020)])[0]).toMatchObject({ verdict: 'depends', streak: { least: 2, most: 5 } });
    expect(outcomes(2020, [...since(2016, 2017), { year: 2018, recognised: 'unknown' }, ...since(2019, 2020)])[1]).toMatchObject({ verdict: 'depends', streak: { least: 2, most: 5 } });
    expect(outcomes(2020, [...since(2014, 2015), { year: 2016, recognised: 'unknown' }, ...since(2017, 2020)])[0]).toMatchObject({ verdict: 'toBeConsidered', streak: { least: 4, most: 7 } });
  });

  it('tell of which of them it has to be said whether the award was given, and only while that decides', () => {
    const open = [...since(2015, 2016, { district: 'unknown' }), { year: 2017, recognised: 'no', district: 'unknown' }, { year: 2018 }, ...since(2019, 2021, { district: 'unknown' })];
    const [district, province] = outcomes(2020, open);
    expect(district).toMatchObject({ verdict: 'depends', unsaid: [2019, 2020] });
    expect(province).toMatchObject({ verdict: 'notYet', unsaid: [] });
    expect(outcomes(2020, open, { 'KT-A18': 'everyYear' })[0]).toMatchObject({ verdict: 'toBeConsidered', unsaid: [] });
  });

  it('are counted up to the year that is looked at, not to the last one on record', () => {
    expect(outcomes(2018, since(2016, 2020))[0]?.streak).toEqual({ least: 3, most: 3 });
  });
});

describe('years under Decision 37/2010', () => {
  const mixed = [...since(2012, 2013, { basis: '37/2010' }), ...since(2014, 2014)];

  it('count for both awards, or for the province’s only', () => {
    const [district, province] = outcomes(2014, [...since(2010, 2011, { basis: '37/2010' }), ...mixed]);
    expect(district?.verdict).toBe('toBeConsidered');
    expect(byOption(district?.readings ?? [], 'KT-A19')).toEqual({ bothAwards: 'toBeConsidered', provinceOnly: 'notYet' });
    expect(province).toMatchObject({ verdict: 'toBeConsidered', streak: { least: 5, most: 5 } });
    expect(byOption(province?.readings ?? [], 'KT-A19')).toBeUndefined();
  });
});

describe('an award given before', () => {
  it('is not considered again in the same run, once more for each full block, or every year', () => {
    const [district] = outcomes(2020, since(2015, 2020).map((each) => ({ ...each, district: each.year === 2017 ? 'yes' : 'no' })));
    expect(district?.verdict).toBe('alreadyInStreak');
    expect(byOption(district?.readings ?? [], 'KT-A18')).toEqual({ once: 'alreadyInStreak', everyBlock: 'toBeConsidered', everyYear: 'toBeConsidered' });
  });

  it('in an earlier run does not count', () => {
    const records = [...since(2012, 2014, { district: 'yes' }), { year: 2015, recognised: 'no' }, ...since(2016, 2018)];
    expect(outcomes(2018, records)[0]?.verdict).toBe('toBeConsidered');
  });

  it('that is not known leaves it open', () => {
    expect(outcomes(2018, since(2016, 2018, { district: 'unknown' }))[0]?.verdict).toBe('depends');
  });
});

it('a year that is given twice is named', () => {
  expect(yearsGivenTwice(awards[0], factsOf({}, { years: [record({ year: 2015 }), record({ year: 2016 }), record({ year: 2015, recognised: 'no' })] }))).toEqual([2015]);
});
