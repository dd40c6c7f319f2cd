import { all, answered, cite, requirement } from '../../../../vocabulary/index.ts';
import { each, isCityOrCounty, isCounty } from '../places.ts';
import { q } from '../questions/index.ts';
import { check } from './check.ts';

const welfare = all(isCounty, answered(q.welfareEnterprises, cite('wz-3.2-s2a', '福利企业')));
const workshops = all(isCounty, answered(q.shelteredWorkshops, cite('wz-3.2-s3b', '残疾人辅助性（庇护性）就业机构')));
const stateOwned = all(isCityOrCounty, answered(q.stateEnterprises, cite('wz-3.1-s5a', '国有企业和国有控股企业')));
const villages = all(isCounty, answered(q.rural, cite('wz-3.4-s1a', '农村低收入残疾人')));

/** 三、 work: what the county has set up, and what it pays employers and workers. */
export const workChecks = [
  requirement({
    ...each, id: 'wz-chk-11', clauses: ['wz-3.1-s1a', 'wz-3.1-s1b'], when: isCounty, annex: ['wz-a.5'],
    met: all(
      answered(q.quotaNotice, cite('wz-3.1-s1a', '建立公示制度')),
      answered(q.quotaCredit, cite('wz-3.1-s1b', '列入企业信用信息公示的范围')),
    ),
  }),
  check('wz-chk-12', q.overQuotaReward, 'wz-3.1-s2b', '标准不低于当地4个月最低工资'),
  check('wz-chk-13', q.welfareReward, 'wz-3.2-s2a', '标准不低于当地1个月最低工资', { when: welfare }),
  requirement({
    ...each, id: 'wz-chk-14', clauses: ['wz-3.2-s3a', 'wz-3.2-s3b'], when: workshops, annex: ['wz-a.6'],
    met: all(
      answered(q.shelteredSubsidy, cite('wz-3.2-s3b', '标准不低于当地2个月最低工资')),
      answered(q.shelteredOpening, cite('wz-3.2-s3a', '给一次性的开办补助经费')),
    ),
  }),
  check('wz-chk-15', q.commerceReward, 'wz-3.3-s2', '标准不低于当地2个月最低工资'),
  check('wz-chk-17', q.unitPosts, 'wz-3.1-s4b', '拿出一定数量的岗位给残疾人就业', { notChecked: ['howManyPosts'] }),
  check('wz-chk-19', q.reservedPosts, 'wz-3.1-s5a', '应当设定或者预留适合残疾人做的岗位', { when: stateOwned, notChecked: ['howManyPosts'] }),
  check('wz-chk-21', q.commissioners, 'wz-3.3-s6b', '各地要配齐配强', { notChecked: ['howManyCommissioners'] }),
  check('wz-chk-22', q.povertyList, 'wz-3.4-s1a', '把农村低收入残疾人列为重点扶持对象', { when: villages, annex: ['wz-a.8'] }),
  check('wz-chk-23', q.trainingSubsidy, 'wz-3.5-s4', '应当给一次性的培训费补助'),
] as const;
