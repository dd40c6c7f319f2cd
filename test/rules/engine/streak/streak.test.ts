import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awardOutcome, type AwardVerdict } from '../../../../src/rules/engine/streak/index.ts';
import { awards } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers, Facts, Setting } from '../../../../src/rules/vocabulary/index.ts';

const [district] = awards;
const setting = (readings: Setting['readings']): Setting => ({ factsOn: '2020-12-31', rulesOn: '2015-11-01', tables: [], readings });

type Year = Readonly<{ recognised: boolean; older: boolean; given: boolean }>;

/** The verdict over years all of which are known, the newest first, as the plan says it. */
function byHand(years: readonly Year[], again: string, olderYears: string): AwardVerdict {
  const end = years.findIndex(({ recognised, older }) => !recognised || (olderYears === 'provinceOnly' && older));
  const row = end < 0 ? years : years.slice(0, end);
  const given = row.filter((each) => each.given).length;
  if (row.length < 3) return 'notYet';
  if (again === 'everyYear') return 'toBeConsidered';
  if (again === 'everyBlock') return Math.floor(row.length / 3) > given ? 'toBeConsidered' : 'notYet';
  return given > 0 ? 'alreadyInStreak' : 'toBeConsidered';
}

const maybe = fc.constantFrom<boolean | null>(true, false, null);
const year = fc.record({ recognised: maybe, older: maybe, given: maybe });

function completions(years: readonly Readonly<Record<keyof Year, boolean | null>>[]): readonly (readonly Year[])[] {
  const [first, ...rest] = years;
  if (first === undefined) return [[]];
  const each = (value: boolean | null): readonly boolean[] => (value === null ? [true, false] : [value]);
  const after = completions(rest);
  return each(first.recognised).flatMap((recognised) => each(first.older).flatMap((older) => each(first.given).flatMap((given) =>
    after.map((others) => [{ recognised, older, given }, ...others]))));
}

const said = (value: boolean | null): string => (value === null ? 'unknown' : value ? 'yes' : 'no');

describe('years in a row', () => {
  it('give a verdict exactly when every way the unknown years can have gone gives it', () => {
    fc.assert(fc.property(
      fc.array(year, { minLength: 1, maxLength: 4 }), fc.constantFrom('once', 'everyBlock', 'everyYear'), fc.constantFrom('bothAwards', 'provinceOnly'),
      (years, again, olderYears) => {
        const facts: Facts = {
          answers: {},
          lists: { years: years.map(({ recognised, older, given }, back): Answers => ({
            'year.number': 2015 - back, 'year.recognised': said(recognised), 'year.districtAward': said(given),
            ...(older === null ? {} : { 'year.basis': older ? '37/2010' : '34/2014' }),
          })) },
        };
        const verdicts = new Set(completions(years).map((each) => byHand(each, again, olderYears)));
        const outcome = awardOutcome(district, 2015, facts, setting({ 'KT-A18': again, 'KT-A19': olderYears }));
        expect(outcome.verdict).toBe(verdicts.size === 1 ? [...verdicts][0] : 'depends');
      },
    ), { numRuns: 2_000 });
  });
});
