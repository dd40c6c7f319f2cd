import { describe, expect, it } from 'vitest';
import { together } from '../../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { byReading, careAllDay, careInInstitution, childOnDibao, given, line, meets, turning, type Case } from './support.ts';

/** Draws R-F09 (229.50) and R-F10 (500). */
const both = { ...meets['R-F09'], ...careAllDay };

/** Everything drawn in the best combination. */
const drawn = ({ result }: Case) => result.bundle?.best.offers.map(({ id }) => id) ?? [];

describe('R-X01, the four kinds together', () => {
  const everything = {
    ...both, 'person.age': 10, 'insurance.pension': 'resident', 'insurance.medical': 'resident',
    'device.selfPaid': 'yes', 'local.deviceSubsidy': 'yes',
  };

  it('R-X01 lets living, care, rehabilitation and insurance benefits be drawn at once', () => {
    const { verdictOf, perMonth, result } = given(everything);
    const kinds = ['R-F09', 'R-F10', 'R-F12', 'R-F13', 'R-F15', 'R-F16'] as const;
    expect(kinds.map((id) => verdictOf(id))).toEqual(kinds.map(() => 'certain'));
    expect([perMonth, result.bundle?.runnerUp, result.bundle?.exclusions]).toEqual([72_950, null, []]);
  });

  it('R-X01 lets R-F11 stand beside them up to six', () => {
    const { verdictOf } = given({ ...everything, 'person.age': 6 });
    expect((['R-F09', 'R-F10', 'R-F11', 'R-F15', 'R-F16'] as const).map((id) => verdictOf(id)))
      .toEqual(['certain', 'certain', 'certain', 'certain', 'certain']);
  });
});

describe('R-X00, the orphan rate against one’s own share of dibao', () => {
  it('R-X00 never adds the two: the orphan rate is drawn where it is at least the whole standard', () => {
    const higher = given({ ...childOnDibao, 'orphan.standard': 120_000 });
    expect([higher.perMonth, drawn(higher)]).toEqual([120_000, ['R-F03']]);
    expect(higher.result.bundle?.exclusions).toContain('R-X00');
    expect(given({ ...childOnDibao, 'orphan.standard': 76_500 }).perMonth).toBe(76_500);
  });

  it('R-X00 leaves open which is higher where the share could be more than the orphan rate', () => {
    expect(given({ ...childOnDibao, 'orphan.standard': 76_499 }).perMonth).toEqual([76_499, 76_500]);
    expect(given({ ...childOnDibao, 'orphan.standard': 30_000 }).perMonth).toEqual([30_000, 76_500]);
  });

  it('R-X00 has nothing to exclude in a marginal household, which draws no dibao', () => {
    const { perMonth, result } = given({ ...childOnDibao, 'household.type': 'dibaoMarginal', 'orphan.standard': 30_000 });
    expect([perMonth, result.bundle?.exclusions]).toEqual([30_000, []]);
  });

  it('R-X00 leaves the care allowance alone', () => {
    expect(given({ ...childOnDibao, ...careAllDay, 'orphan.standard': 120_000 }).perMonth).toBe(170_000);
  });
});

describe('R-X02, the higher of two of a kind', () => {
  it.each([
    ['higher', 22_951, 22_951, 'otherLiving'], ['lower', 22_949, 22_950, 'R-F09'],
  ] as const)('R-X02 an other living allowance that is one fen %s decides what is drawn', (_, other, sum, id) => {
    const answered = given({ ...meets['R-F09'], 'receives.otherLiving': other });
    expect([answered.perMonth, drawn(answered), answered.verdictOf('R-F09')]).toEqual([sum, [id], 'certain']);
  });

  it('R-X02 draws one of two equal allowances, not both', () => {
    const equal = given({ ...meets['R-F09'], 'receives.otherLiving': 22_950 });
    expect([equal.perMonth, drawn(equal).length]).toEqual([22_950, 1]);
    expect(equal.result.bundle?.difference).toMatchObject({ low: 0, high: 0 });
  });

  it('R-X02 tells the runner-up and the difference', () => {
    const { bundle } = given({ ...meets['R-F09'], 'receives.otherLiving': 30_000 }).result;
    expect(bundle?.runnerUp?.offers.map(({ id }) => id)).toEqual(['R-F09']);
    expect(bundle?.difference).toMatchObject({ low: 7_050, high: 7_050, per: 1 });
    expect(bundle?.exclusions).toEqual(['R-X02']);
  });

  it('R-X02 leaves the sum open upwards while the other allowance was not answered, and asks for it', () => {
    for (const answer of ['unknown', undefined]) {
      const open = given({ ...meets['R-F09'], 'receives.otherLiving': answer });
      expect([open.perMonth, open.verdictOf('R-F09')]).toEqual([[22_950, Infinity], 'certain']);
      expect(open.result.open).toContainEqual({ question: 'receives.otherLiving', index: 0 });
    }
  });

  it('R-X02 comes to an answer also where 30 % of dibao is a fraction of a fen and the other allowance is open', () => {
    const open = given({ ...meets['R-F09'], 'dibao.standard': 76_501, 'receives.otherLiving': 'unknown' });
    expect(open.perMonth).toEqual([22_950.3, Infinity]);
  });

  it('R-X02 is nothing where there is no other allowance: zero is an answer', () => {
    const { perMonth, result } = given({ ...meets['R-F09'], 'receives.otherLiving': 0 });
    expect([perMonth, result.bundle?.exclusions]).toEqual([22_950, []]);
  });

  it('R-X02 does not ask for another allowance where ours is not due', () => {
    const { result, perMonth } = given({ 'receives.otherLiving': undefined, 'receives.otherNursing': undefined });
    expect(result.open).toEqual([]);
    expect(perMonth).toBe(0);
  });

  it('R-X02 does not count an allowance of another scheme as ours where ours is not due', () => {
    expect(given({ 'receives.otherLiving': 90_000 }).perMonth).toBe(0);
  });

  it('R-X02 chooses in each kind by itself: a higher living allowance leaves the care allowance alone', () => {
    expect(given({ ...both, 'receives.otherLiving': 30_000 }).perMonth).toBe(80_000);
    expect(given({ ...both, 'receives.otherNursing': 50_001 }).perMonth).toBe(72_951);
    expect(given({ ...both, 'receives.otherNursing': 49_999 }).perMonth).toBe(72_950);
    expect(given({ ...both, 'receives.otherLiving': 30_000, 'receives.otherNursing': 60_000 }).perMonth).toBe(90_000);
  });

  it('R-X02 weighs an other care allowance against R-F10 and R-F10u together', () => {
    expect(given({ ...careInInstitution, 'receives.otherNursing': 74_999 }).perMonth).toBe(75_000);
    expect(given({ ...careInInstitution, 'receives.otherNursing': 75_001 }).perMonth).toBe(75_001);
  });

  it('R-X02 AMB-WZ-22: read as one in all, only the highest of everything is drawn', () => {
    const oneInAll = { readings: { 'AMB-WZ-22': 'onlyOneInAll' } };
    const eachApart = { readings: { 'AMB-WZ-22': 'eachKindApart' } };
    const facts = { ...both, 'receives.otherLiving': 30_000 };
    expect([given(facts, eachApart).perMonth, given(facts, oneInAll).perMonth]).toEqual([80_000, 50_000]);
    expect(drawn(given(facts, oneInAll))).toEqual(['R-F10']);
    expect(given({ ...facts, 'receives.otherLiving': 60_000 }, oneInAll).perMonth).toBe(60_000);
  });

  it('R-X02 AMB-WZ-22: without any other allowance even that reading takes nothing away', () => {
    expect(given(both, { readings: { 'AMB-WZ-22': 'onlyOneInAll' } }).perMonth).toBe(72_950);
  });

  it('R-X02 AMB-WZ-22: even that reading does not set R-F10 and its own uplift against each other', () => {
    const facts = { ...meets['R-F09'], ...careInInstitution, 'receives.otherLiving': 1 };
    expect(given(facts, { readings: { 'AMB-WZ-22': 'onlyOneInAll' } }).perMonth).toBe(75_000);
  });
});

describe('R-X03, child welfare', () => {
  const child = { ...both, 'person.age': 17 };

  it('R-X03 rules the living allowance out and leaves the care allowance', () => {
    expect(turning('R-F09', 'receives.childWelfareBasic', 'yes', child)).toEqual(['certain', 'impossible', 'depends', 'depends']);
    expect(turning('R-F10', 'receives.childWelfareBasic', 'yes', child)).toEqual(['certain', 'certain', 'certain', 'certain']);
  });

  it('R-X03 ends at 18: at 17 it rules the living allowance out, at 18 no longer', () => {
    const welfare = (age: number | string) => given({ ...both, 'receives.childWelfareBasic': 'yes', 'person.age': age }).verdictOf('R-F09');
    expect([17, 18, 'unknown'].map(welfare)).toEqual(['impossible', 'certain', 'depends']);
  });

  it('R-X03 AMB-WZ-03: read as under 14, it ends between 13 and 14', () => {
    const welfare = { ...meets['R-F09'], 'receives.childWelfareBasic': 'yes' };
    expect(byReading('R-F09', 'AMB-WZ-03', { ...welfare, 'person.age': 13 })).toEqual({});
    expect(byReading('R-F09', 'AMB-WZ-03', { ...welfare, 'person.age': 14 }))
      .toEqual({ under18: ['impossible', 0], under14: ['certain', 22_950] });
  });

  it('R-X03 stays out of the reasons of an adult, whose answer is not awaited', () => {
    expect(given({ ...meets['R-F09'], 'receives.childWelfareBasic': 'unknown' }).verdictOf('R-F09')).toBe('certain');
  });
});

describe('R-X03-AMB10, the orphan rate as child welfare', () => {
  const child = { ...childOnDibao, ...meets['R-F09'], 'orphan.standard': 120_000 };

  it('R-X03-AMB10 leaves the living allowance open, with both sums a month told', () => {
    expect(given(child).verdictOf('R-F09')).toBe('depends');
    expect(byReading('R-F09', 'AMB-WZ-10', child)).toEqual({ excluded: ['impossible', 0], kept: ['certain', 22_950] });
    expect(given(child).perMonth).toEqual([120_000, 142_950]);
    expect(given(child, { readings: { 'AMB-WZ-10': 'excluded' } }).perMonth).toBe(120_000);
    expect(given(child, { readings: { 'AMB-WZ-10': 'kept' } }).perMonth).toBe(142_950);
  });

  it('R-X03-AMB10 does not touch a child without the orphan rate, nor the care allowance', () => {
    expect(given({ ...child, 'household.type': 'other' }).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...child, 'person.grade': '3' }).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...child, 'person.age': 18 }).verdictOf('R-F09')).toBe('certain');
    expect(given({ ...child, ...careAllDay }).verdictOf('R-F10')).toBe('certain');
  });

  it('R-X03-AMB10 makes no difference where child welfare rules the living allowance out anyway', () => {
    expect(byReading('R-F09', 'AMB-WZ-10', { ...child, 'receives.childWelfareBasic': 'yes' })).toEqual({});
  });
});

describe.each([
  ['the care payment of work injury insurance', 'receives.injuryNursing'],
  ['support for people in special hardship', 'receives.specialHardshipSupport'],
] as const)('R-X04, %s', (what, question) => {
  it.each(['R-F09', 'R-F10', 'R-F10u'] as const)(`R-X04 ${what} rules %s out, and leaves it open while unknown`, (id) => {
    expect(turning(id, question, 'yes', { ...both, ...careInInstitution })).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it.each(['R-F05', 'R-F08', 'R-F11', 'R-F12', 'R-F13', 'R-F14', 'R-F15', 'R-F16', 'R-F17'] as const)(
    `R-X04 ${what} leaves %s alone`, (id) => {
      expect(turning(id, question, 'yes')).toEqual(['certain', 'certain', 'certain', 'certain']);
    },
  );

  it(`R-X04 ${what}, unanswered, does not open an allowance that fails anyway`, () => {
    const { verdictOf } = given({ [question]: 'unknown' });
    expect([verdictOf('R-F09'), verdictOf('R-F10'), verdictOf('R-F10u')]).toEqual(['impossible', 'impossible', 'impossible']);
  });
});

describe('R-X05, the old-age care service', () => {
  it.each(['R-F10', 'R-F10u'] as const)('R-X05 rules %s out, and leaves it open while unknown', (id) => {
    expect(turning(id, 'receives.elderlyService', 'yes')).toEqual(['certain', 'impossible', 'depends', 'depends']);
  });

  it('R-X05 leaves the living allowance alone', () => {
    expect(turning('R-F09', 'receives.elderlyService', 'yes')).toEqual(['certain', 'certain', 'certain', 'certain']);
    expect(given({ ...both, 'receives.elderlyService': 'yes' }).perMonth).toBe(22_950);
  });
});

describe('R-X06 and R-X07, what is no income', () => {
  it('R-X06 adds nothing that is drawn here to the income that is tested: on the line is on the line', () => {
    const onTheLine = { ...careInInstitution, ...meets['R-F15'], ...meets['R-F16'], 'household.incomePerHead': line };
    expect(given(onTheLine).verdictOf('R-F09')).toBe('certain');
    expect(given(onTheLine).perMonth).toBe(97_950);
    expect(given({ ...onTheLine, 'household.incomePerHead': line + 1 }).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-X06 takes nothing off the dibao of the household', () => {
    expect(given({ ...both, 'household.type': 'dibao', 'household.dibaoQualified': 'yes' }).verdictOf('R-F00')).toBe('certain');
  });

  it('R-X07 does not lower the income of the 150 % test by itself: earnings count there', () => {
    const working = { ...meets['R-F04'], 'household.incomePerHead': line + 1, 'person.income': line + 1 };
    expect(given(working).verdictOf('R-F04')).toBe('officeDecides');
    expect(given(working).verdictOf('R-F09')).toBe('impossible');
  });

  it('R-X01, R-X06 and R-X07 are told with their clauses', () => {
    expect(together.map(({ id, cite }) => [id, cite.clause]))
      .toEqual([['R-X01', 'wz-2.3.x-s1'], ['R-X06', 'wz-2.3.x-s6'], ['R-X07', 'wz-2.1-s4']]);
  });
});
