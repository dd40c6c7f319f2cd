import { describe, expect, it } from 'vitest';
import { claim, employs, resultFor, yuanOf } from './support.ts';

describe('R-E02 wz-3.1-s2b: four months for each person above the quota', () => {
  it('begins with a whole person above: 4 of 200, not 3', () => {
    expect(claim('R-E02', employs(3)).verdict).toBe('impossible');
    expect(claim('R-E02', employs(4)).verdict).toBe('certain');
    expect(yuanOf(claim('R-E02', employs(4)).amount)).toBe(7_440);
    expect(yuanOf(claim('R-E02', employs(5)).amount)).toBe(14_880);
  });

  it('takes the minimum wage of the place: 1,660 in Ruian, 1,530 in Cangnan', () => {
    expect(yuanOf(claim('R-E02', { ...employs(4), 'employer.place': 'yueqing-ruian' }).amount)).toBe(6_640);
    expect(yuanOf(claim('R-E02', { ...employs(4), 'employer.place': 'wenzhou-counties' }).amount)).toBe(6_120);
  });

  it('AMB-WZ-27: 3 of 100 is one above the quota of 1.5, or two', () => {
    const three = { ...employs(3), 'employer.staff': 100 };
    expect(yuanOf(claim('R-E02', three).amount)).toBe(7_440);
    expect(yuanOf(claim('R-E02', three, '2016-09-01', { 'AMB-WZ-27/fraction': 'dropFromQuota' }).amount)).toBe(14_880);
  });

  it('is for enterprises only', () => {
    expect(claim('R-E02', { ...employs(9), 'employer.form': 'other' }).verdict).toBe('impossible');
  });

  it('AMB-WZ-29: stays open for a welfare enterprise, with both outcomes', () => {
    const { verdict, readings } = claim('R-E02', { ...employs(60), 'employer.kinds': ['welfareEnterprise'] });
    expect(verdict).toBe('depends');
    expect(readings.find(({ reading }) => reading === 'AMB-WZ-29')?.options.map((option) => option.verdict)).toEqual(['impossible', 'certain']);
  });

  it('is unknown, not nothing, where no minimum wage is known', () => {
    const { verdict, ifEntitled } = claim('R-E02', employs(4), '2022-06-01');
    expect(verdict).toBe('certain');
    expect(ifEntitled?.high).toBe(Infinity);
  });
});

describe('R-E03 wz-3.2-s2a: one month for each person above a welfare enterprise’s quota', () => {
  const welfare = { 'employer.kinds': ['welfareEnterprise'], 'quota.welfareRatio': 2_500, 'employer.staff': 40 };
  const own = { 'AMB-WZ-29/ratio': 'ownQualification' };

  it('begins above 25 % of 40: at 11, not at 10', () => {
    expect(claim('R-E03', { ...welfare, ...employs(10) }, '2016-09-01', own).verdict).toBe('impossible');
    expect(yuanOf(claim('R-E03', { ...welfare, ...employs(11) }, '2016-09-01', own).amount)).toBe(1_860);
  });

  it('stays open while its own quota is not known', () => {
    expect(claim('R-E03', { ...welfare, ...employs(11), 'quota.welfareRatio': undefined }).verdict).toBe('depends');
  });
});

describe('R-E04 wz-3.2-s3b and R-E07 wz-3.3-s2: two months for each person', () => {
  it('R-E04: for every person in a sheltered workshop, from the first', () => {
    const workshop = { 'employer.kinds': ['shelteredWorkshop'] };
    expect(claim('R-E04', { ...workshop, ...employs(0) }).verdict).toBe('impossible');
    expect(yuanOf(claim('R-E04', { ...workshop, ...employs(1) }).amount)).toBe(3_720);
    expect(yuanOf(claim('R-E04', { ...workshop, ...employs(12) }).amount)).toBe(44_640);
  });

  it('R-E07: for every person in an e-commerce enterprise, from the first', () => {
    const shop = { 'employer.kinds': ['ecommerce'] };
    expect(claim('R-E07', { ...shop, ...employs(0) }).verdict).toBe('impossible');
    expect(yuanOf(claim('R-E07', { ...shop, ...employs(1) }).amount)).toBe(3_720);
    expect(claim('R-E07', employs(1)).verdict).toBe('impossible');
  });

  it('AMB-WZ-30: whether it adds to the four months is shown both ways', () => {
    const result = resultFor({ ...employs(5), 'employer.kinds': ['ecommerce'] });
    expect(result.totals[0]).toMatchObject({ measure: 'fen/year', amount: { low: 1_860_000, high: 3_348_000 } });
    expect(result.bundleReadings.map(({ reading, options }) => [reading, options.map(({ option, amount }) => [option, amount.high])]))
      .toContainEqual(['AMB-WZ-30', [['apart', 1_860_000], ['added', 3_348_000]]]);
  });
});

describe('R-E08 wz-3.4-s5a: a reward by head for farm enterprises', () => {
  const farm = { ...employs(6), 'employer.kinds': ['agricultural'], 'employer.disabledLowIncome': 4, 'agricultural.reward': 100_000 };

  it('AMB-WZ-32: counts those of low income, and shows what counting all would make', () => {
    const { amount, readings } = claim('R-E08', farm);
    expect(yuanOf(amount)).toBe(4_000);
    expect(readings.find(({ reading }) => reading === 'AMB-WZ-32/counted')?.options.map((option) => yuanOf(option.amount))).toEqual([4_000, 6_000]);
  });

  it('asks at least one person of low income', () => {
    expect(claim('R-E08', { ...farm, 'employer.disabledLowIncome': 0 }).verdict).toBe('impossible');
    expect(claim('R-E08', { ...farm, 'employer.disabledLowIncome': 1 }).verdict).toBe('certain');
  });
});

describe('what a place may do is never promised', () => {
  const massage = { ...employs(3), 'employer.kinds': ['blindMassage'], 'concentrated.contributionSubsidy': 50_000 };

  it('R-E09 wz-3.2-s4: the office decides until the place is known to run it', () => {
    expect(claim('R-E09', massage).verdict).toBe('officeDecides');
    expect(claim('R-E09', { ...massage, 'local.contributionSubsidy': 'no' }).verdict).toBe('impossible');
    expect(yuanOf(claim('R-E09', { ...massage, 'local.contributionSubsidy': 'yes' }).amount)).toBe(1_500);
  });

  it('R-E10 wz-2.3.4-s4c: with one insurance only it stays open (AMB-WZ-62)', () => {
    const both = { ...massage, 'local.insuranceSubsidy': 'yes', 'employer.liabilityInsured': 'yes', 'employer.accidentInsured': 'yes' };
    expect(claim('R-E10', both).verdict).toBe('certain');
    expect(claim('R-E10', { ...both, 'employer.accidentInsured': 'no' }).verdict).toBe('depends');
    expect(claim('R-E10', { ...both, 'employer.accidentInsured': 'no', 'employer.liabilityInsured': 'no' }).verdict).toBe('impossible');
  });

  it('R-E11 wz-3.3-s3c: an incubator elsewhere than on a shared platform gets nothing', () => {
    const incubator = { 'employer.kinds': ['incubator'], 'incubator.onSharedPlatform': 'yes' };
    expect(claim('R-E11', incubator).verdict).toBe('officeDecides');
    expect(claim('R-E11', { ...incubator, 'incubator.onSharedPlatform': 'no' }).verdict).toBe('impossible');
  });
});

describe('sums the text leaves out', () => {
  it('R-E05 wz-3.2-s3a: the opening subsidy is for new workshops, of unknown size', () => {
    const workshop = { 'employer.kinds': ['shelteredWorkshop'], 'workshop.newlyOpened': 'yes' };
    expect(claim('R-E05', workshop)).toMatchObject({ verdict: 'certain', ifEntitled: { low: 0, high: Infinity } });
    expect(claim('R-E05', { ...workshop, 'workshop.newlyOpened': 'no' }).verdict).toBe('impossible');
  });

  it('R-E06 wz-3.2-s3c: any one of the six costs is enough', () => {
    const workshop = { 'employer.kinds': ['shelteredWorkshop'] };
    for (const cost of ['rent', 'training', 'equipment', 'accessibility', 'liabilityInsurance', 'socialInsurance']) {
      expect(claim('R-E06', { ...workshop, 'employer.costs': [cost] }).verdict).toBe('certain');
    }
    expect(claim('R-E06', { ...workshop, 'employer.costs': [] }).verdict).toBe('impossible');
  });

  it('R-E14 wz-3.2-s2b: only above the quota, unless read for every welfare enterprise', () => {
    const welfare = { 'employer.kinds': ['welfareEnterprise'], 'quota.welfareRatio': 2_500, 'employer.staff': 40, ...employs(10), 'employer.costs': ['training'] };
    expect(claim('R-E14', welfare, '2016-09-01', { 'AMB-WZ-29/ratio': 'ownQualification' }).verdict).toBe('impossible');
    expect(claim('R-E14', welfare, '2016-09-01', { 'AMB-WZ-62': 'everyWelfareEnterprise' }).verdict).toBe('certain');
  });

  it('R-E14 wz-3.2-s2b: 3 of 10 is above 25 %, though no whole person is left over to be rewarded', () => {
    const welfare = { 'employer.kinds': ['welfareEnterprise'], 'quota.welfareRatio': 2_500, 'employer.staff': 10, 'employer.costs': ['training'] };
    const own = { 'AMB-WZ-29/ratio': 'ownQualification' };
    expect(claim('R-E14', { ...welfare, ...employs(3) }, '2016-09-01', own).verdict).toBe('certain');
    expect(claim('R-E14', { ...welfare, ...employs(2) }, '2016-09-01', own).verdict).toBe('impossible');
    expect(claim('R-E03', { ...welfare, ...employs(3) }, '2016-09-01', own).verdict).toBe('impossible');
  });

  it('R-E15 wz-3.2-s1b: concentrated employers come first, others do not', () => {
    for (const kind of ['welfareEnterprise', 'shelteredWorkshop', 'blindMassage', 'otherConcentrated']) {
      expect(claim('R-E15', { 'employer.kinds': [kind] }).verdict).toBe('certain');
    }
    expect(claim('R-E15', {}).verdict).toBe('impossible');
  });

  it('R-E16 wz-4.1-s4c: the standard is the office’s to confirm', () => {
    const service = { 'employer.kinds': ['childRehabilitation'], 'employer.privatelyRun': 'yes' };
    expect(claim('R-E16', service).verdict).toBe('officeDecides');
    expect(claim('R-E16', { ...service, 'rehabilitation.standardConfirmed': 'yes' }).verdict).toBe('certain');
    expect(claim('R-E16', { ...service, 'rehabilitation.standardConfirmed': 'no' }).verdict).toBe('impossible');
  });

  it('R-E17 wz-4.3-s10: for privately run services only', () => {
    const service = { 'employer.kinds': ['disabilityServices'], 'employer.privatelyRun': 'yes' };
    expect(claim('R-E17', service).verdict).toBe('certain');
    expect(claim('R-E17', { ...service, 'employer.privatelyRun': 'no' }).verdict).toBe('impossible');
  });

  it('R-E17 wz-4.3-s10: rehabilitation of children and sheltered work are such services, a blind massage shop is not', () => {
    const named = (kind: string) => claim('R-E17', { 'employer.kinds': [kind], 'employer.privatelyRun': 'yes' }).verdict;
    expect(['childRehabilitation', 'shelteredWorkshop', 'blindMassage'].map(named)).toEqual(['certain', 'certain', 'impossible']);
  });
});
