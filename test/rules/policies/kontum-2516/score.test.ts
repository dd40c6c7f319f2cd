import { describe, expect, it } from 'vitest';
import { marksOf } from '../../../../src/rules/engine/score/index.ts';
import { plan } from '../../../../src/rules/policies/kontum-2516/index.ts';
import type { Answers } from '../../../../src/rules/vocabulary/index.ts';
import { byOption, factsOf, score, settingOn, then } from './support.ts';

const ward: Answers = { 'unit.kind': 'ward', 'unit.inKonTumCity': 'yes' };
const town: Answers = { 'unit.kind': 'town', 'unit.inKonTumCity': 'no' };
const commune: Answers = { 'unit.kind': 'commune', 'unit.inKonTumCity': 'no', 'unit.mountain': 'yes', 'unit.speciallyDifficult': 'no' };
const hard: Answers = { ...commune, 'unit.speciallyDifficult': 'yes' };

describe('each kind of unit at its mark and one hundredth below', () => {
  it.each([
    ['a ward', ward, 85_000], ['a town', town, 75_000], ['a commune', commune, 75_000], ['a specially difficult mountain commune', hard, 65_000],
  ] as const)('%s', (_, unit, mark) => {
    expect(score({ ...unit, 'score.commune': mark })).toMatchObject({ verdict: 'certain', marks: [mark], gaps: [{ mark, gap: 0 }] });
    expect(score({ ...unit, 'score.commune': mark - 1 })).toMatchObject({ verdict: 'impossible', gaps: [{ mark, gap: 1 }] });
  });

  it('rests on the clause of its own mark', () => {
    expect(score({ ...hard, 'score.commune': 70_000 }).reasons).toMatchObject([{ about: 'total', truth: 'yes', bases: [{ clause: 'kt-III.2.2-c' }] }]);
    expect(score({ ...ward, 'score.commune': 70_000 }).reasons[0]?.bases).toMatchObject([{ clause: 'kt-III.2.2-a' }]);
  });
});

describe('a unit of which not everything is known', () => {
  it('may have several marks, and is decided only where all of them agree', () => {
    expect(marksOf(plan, factsOf({}), settingOn(then))).toEqual([65_000, 75_000, 85_000]);
    expect(marksOf(plan, factsOf({ 'unit.kind': 'commune', 'unit.mountain': 'no' }), settingOn(then))).toEqual([75_000]);
    expect(score({ 'score.commune': 85_000 })).toMatchObject({ verdict: 'certain' });
    expect(score({ 'score.commune': 64_999 })).toMatchObject({ verdict: 'impossible' });
    expect(score({ 'score.commune': 70_000 })).toMatchObject({ verdict: 'depends', open: ['unit.kind', 'unit.mountain', 'unit.speciallyDifficult'].map((question) => ({ question })) });
  });

  it('asks about hardship only where it can matter', () => {
    const asked = (answers: Answers): readonly string[] => score({ ...answers, 'score.commune': 70_000 }).open.map(({ question }) => question);
    expect(asked({ 'unit.kind': 'commune' })).toEqual(['unit.mountain', 'unit.speciallyDifficult']);
    expect(asked({ 'unit.kind': 'commune', 'unit.mountain': 'yes', 'unit.speciallyDifficult': 'changed' })).toEqual(['unit.difficultAtEnd']);
    expect(asked({ 'unit.kind': 'commune', 'unit.mountain': 'no' })).toEqual([]);
  });

  it('is refused as a ward outside of Kon Tum city', () => {
    expect(score({ 'unit.kind': 'ward', 'unit.inKonTumCity': 'no', 'score.commune': 90_000 })).toMatchObject({ verdict: null, problems: [{ kind: 'noSuchUnit' }] });
  });
});

describe('readings stand beside the result where they turn it', () => {
  it('650 or 750 for what two clauses are about', () => {
    for (const [points, turned] of [[65_000, true], [74_999, true], [75_000, false], [64_999, false]] as const) {
      expect(byOption(score({ ...hard, 'score.commune': points }).readings, 'KT-A01') !== undefined, String(points)).toBe(turned);
    }
    expect(byOption(score({ ...hard, 'score.commune': 70_000 }).readings, 'KT-A01')).toEqual({ specific: 'certain', general: 'impossible', highest: 'impossible' });
  });

  it('one condition or two', () => {
    expect(byOption(score({ ...commune, 'score.commune': 70_000 }).readings, 'KT-A02')).toEqual({ both: 'impossible', difficultOnly: 'impossible', mountainOnly: 'certain' });
    expect(byOption(score({ ...hard, 'unit.mountain': 'no', 'score.commune': 70_000 }).readings, 'KT-A02')).toEqual({ both: 'impossible', difficultOnly: 'certain', mountainOnly: 'impossible' });
  });

  it('wards and towns in hardship, and communes of the city', () => {
    const hardTown = { ...town, 'unit.mountain': 'yes', 'unit.speciallyDifficult': 'yes', 'score.commune': 70_000 } as const;
    expect(byOption(score(hardTown).readings, 'KT-A03')).toEqual({ communesOnly: 'impossible', likeCommunes: 'certain' });
    expect(byOption(score({ ...commune, 'unit.inKonTumCity': 'yes', 'score.commune': 80_000 }).readings, 'KT-A04')).toEqual({ byKind: 'certain', byPlace: 'impossible' });
  });

  it('the day the list is read for', () => {
    const changed = { ...hard, 'unit.speciallyDifficult': 'changed', 'unit.difficultAtEnd': 'no', 'unit.difficultOnMeetingDay': 'yes', 'score.commune': 70_000 } as const;
    expect(byOption(score(changed).readings, 'KT-A05')).toEqual({ endOfPeriod: 'impossible', meetingDay: 'certain', anyDay: 'certain' });
  });

  it('fractions: 849.5 is rounded to 850, 849.49 is not', () => {
    expect(byOption(score({ ...ward, 'score.commune': 84_950 }).readings, 'KT-A07')).toEqual({ exact: 'impossible', rounded: 'certain' });
    expect(byOption(score({ ...ward, 'score.commune': 84_949 }).readings, 'KT-A07')).toBeUndefined();
  });

  it('conditions of the lost annex, wherever the points are enough', () => {
    expect(byOption(score({ ...ward, 'score.commune': 90_000 }).readings, 'KT-A08')).toEqual({ totalOnly: 'certain', annexMayAdd: 'depends' });
    expect(byOption(score({ ...ward, 'score.commune': 80_000 }).readings, 'KT-A08')).toBeUndefined();
  });
});

describe('two councils that score', () => {
  it('the district’s points decide, and the commune’s stand beside them', () => {
    const both = score({ ...ward, 'score.commune': 86_000, 'score.district': 84_000, 'conclusion.commune': 'pass' });
    expect(both).toMatchObject({ verdict: 'impossible', by: 'last', provisional: false, submitted: 'impossible', conclusion: 'agrees' });
    expect(byOption(both.readings, 'KT-A09')).toEqual({ district: 'impossible', commune: 'certain' });
  });

  it('while the district has not scored, the result is provisional', () => {
    expect(score({ ...ward, 'score.commune': 86_000 })).toMatchObject({ verdict: 'certain', by: 'first', provisional: true, submitted: null });
  });

  it('differ criterion by criterion', () => {
    expect(score(ward, { criteria: [{ 'criterion.commune': 5_000, 'criterion.district': 4_550 }, { 'criterion.commune': 100, 'criterion.district': 100 }] }).differences)
      .toEqual([{ criterion: 0, first: 5_000, last: 4_550 }]);
  });

  it('a conclusion against the points is pointed out, and left open while the points are', () => {
    expect(score({ ...ward, 'score.commune': 84_999, 'conclusion.commune': 'pass' }).conclusion).toBe('differs');
    expect(score({ ...ward, 'score.commune': 84_999, 'conclusion.commune': 'fail' }).conclusion).toBe('agrees');
    expect(score({ ...ward, 'conclusion.commune': 'fail' }).conclusion).toBe('depends');
  });
});

describe('by the day of the rules', () => {
  it('nothing is in force before the plan; the decision of 2019 follows it', () => {
    expect(score({ ...ward, 'score.commune': 90_000 }, {}, '2014-10-02')).toMatchObject({ scheme: 'plan-2516', verdict: 'notInForce' });
    expect(score({ ...ward, 'score.commune': 90_000 }, {}, '2014-10-03')).toMatchObject({ scheme: 'plan-2516', verdict: 'certain' });
    expect(score({}, {}, '2019-01-02').scheme).toBe('plan-2516');
    expect(score({}, {}, '2019-01-03').scheme).toBe('decision-06');
  });

  const met = { 'score.allMet': 'yes', 'score.noneZero': 'yes' } as const;

  it.each([['cityWard', 90_000], ['other', 85_000], ['mountainOrDifficult', 80_000]] as const)('%s needs %i hundredths since 2019', (group, mark) => {
    expect(score({ ...met, 'unit.group': group, 'score.commune': mark }, {}, '2022-11-01')).toMatchObject({ verdict: 'certain', marks: [mark] });
    expect(score({ ...met, 'unit.group': group, 'score.commune': mark - 1 }, {}, '2022-11-01')).toMatchObject({ verdict: 'impossible' });
  });

  it('since 2019 every criterion is met and none stands at zero, or the total is not enough', () => {
    const points = { 'unit.group': 'other', 'score.commune': 95_000 } as const;
    expect(score({ ...points, 'score.allMet': 'yes', 'score.noneZero': 'no' }, {}, '2022-11-01')).toMatchObject({ verdict: 'impossible' });
    expect(score({ ...points, 'score.allMet': 'no', 'score.noneZero': 'yes' }, {}, '2022-11-01')).toMatchObject({ verdict: 'impossible' });
    expect(score({ ...points, 'score.allMet': 'yes' }, {}, '2022-11-01')).toMatchObject({ verdict: 'depends' });
  });

  it('criterion by criterion, a zero is seen, and a maximum nobody read bounds nothing', () => {
    const criteria = Array.from({ length: 13 }, (_, at): Answers => ({ 'criterion.commune': at === 12 ? 0 : 7_500, 'criterion.met': 'yes' }));
    const all = score({ 'unit.group': 'other' }, { criteria }, '2022-11-01');
    expect(all).toMatchObject({ verdict: null, total: { low: 90_000 } });
    expect(all.reasons.map(({ about, truth }) => `${about} ${truth}`)).toEqual(['total yes', 'allMet yes', 'noneZero no']);
    expect(all.problems).toMatchObject([{ kind: 'aboveMost', criterion: 6 }]);
    const open = score({ 'unit.group': 'other' }, { criteria: criteria.slice(0, 5) }, '2022-11-01');
    expect(open.total.high).toBe(Infinity);
  });
});
