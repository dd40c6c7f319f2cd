import {
  all, bar, chosen, cite, entitlement, includes, monthsOf, read, readQuantity, settled, timesCount,
} from '../../../vocabulary/index.ts';
import { counted, isShelteredWorkshop, isWelfareEnterprise, overQuota, overWelfareQuota, someone } from './counts.ts';
import { p } from './parameters.ts';
import { q } from './questions.ts';
import { r } from './readings.ts';

const fourMonths = cite('wz-3.1-s2b', '标准不低于当地4个月最低工资');
const oneMonth = cite('wz-3.2-s2a', '标准不低于当地1个月最低工资');
const sheltered = cite('wz-3.2-s3b', '每安置1人，每年给补助，标准不低于当地2个月最低工资');
const commerce = cite('wz-3.3-s2', '每安置1人，每年给奖励，标准不低于当地2个月最低工资');
const agriculture = cite('wz-3.4-s5a', '按它们安置残疾人的人数给奖励');

const yearly = { benefit: 'money', strength: 'shall', amountIs: 'atLeast', notChecked: ['whichWage', 'fullYear', 'actualReward'] } as const;

/** R-E02: four months of minimum wage a year for each person above the quota, at least. */
export const aboveQuota = entitlement({
  id: 'R-E02', ...yearly,
  clauses: ['wz-3.1-s2b'],
  when: all(chosen(q.form, ['enterprise'], cite('wz-3.1-s2b', '企业安置残疾人就业')), someone(overQuota, fourMonths)),
  bars: [bar('R-E02-welfare', read(r.welfareStacking, {
    onlyItsOwn: isWelfareEnterprise,
    both: settled('no', cite('wz-3.2-s2a', '福利企业')),
  }), cite('wz-3.2-s2a', '福利企业安置残疾人就业超过比例的'))],
  amount: timesCount(monthsOf(4, p.minimumWage, fourMonths), overQuota, fourMonths),
});

/** R-E03: a welfare enterprise's one month for each person above its quota, at least. */
export const welfareAboveQuota = entitlement({
  id: 'R-E03', ...yearly,
  clauses: ['wz-3.2-s2a'],
  when: all(isWelfareEnterprise, someone(overWelfareQuota, oneMonth)),
  amount: timesCount(monthsOf(1, p.minimumWage, oneMonth), overWelfareQuota, oneMonth),
});

/** R-E04: a sheltered workshop's two months for each person it employs, at least. */
export const shelteredEmployment = entitlement({
  id: 'R-E04', ...yearly,
  clauses: ['wz-3.2-s3b'],
  when: all(isShelteredWorkshop, someone(counted, sheltered)),
  amount: timesCount(monthsOf(2, p.minimumWage, sheltered), counted, sheltered),
  annex: ['wz-a.6'],
});

/** R-E07: an e-commerce enterprise's two months for each person it employs, at least. */
export const commerceEmployment = entitlement({
  id: 'R-E07', ...yearly,
  clauses: ['wz-3.3-s2'],
  when: all(includes(q.kinds, ['ecommerce'], cite('wz-3.3-s2', '电子商务企业')), someone(counted, commerce)),
  amount: timesCount(monthsOf(2, p.minimumWage, commerce), counted, commerce),
});

/** R-E08: a reward by head for leading farm enterprises and large growers who employ low-income persons. */
export const agriculturalEmployment = entitlement({
  id: 'R-E08',
  benefit: 'money',
  strength: 'shall',
  clauses: ['wz-3.4-s5a', 'wz-3.4-s5b'],
  when: all(
    includes(q.kinds, ['agricultural'], cite('wz-3.4-s5a', '农业龙头企业、种养业大户等')),
    someone(q.disabledLowIncome, cite('wz-3.4-s5a', '招收低收入残疾人就业')),
  ),
  amount: timesCount(p.agriculturalReward, readQuantity('persons', r.rewarded, { lowIncomeOnly: q.disabledLowIncome, everyone: counted }), agriculture),
  notChecked: ['whoIsLowIncome', 'actualReward'],
});

/** R-E09: blind massage shops and other concentrated employers may be helped with social insurance, by head. */
export const contributionSubsidy = entitlement({
  id: 'R-E09',
  benefit: 'money',
  strength: 'localDiscretion',
  clauses: ['wz-3.2-s4'],
  when: all(
    includes(q.kinds, ['blindMassage', 'otherConcentrated'], cite('wz-3.2-s4', '盲人按摩机构这样的其他残疾人集中就业机构')),
    someone(counted, cite('wz-3.2-s4', '按安置残疾人的人数')),
  ),
  amount: timesCount(p.contribution, counted, cite('wz-3.2-s4', '按安置残疾人的人数，补助一定的社保缴费')),
  practised: q.contributionPractised,
  notChecked: ['actualReward'],
});
