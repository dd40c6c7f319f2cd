import { all, answered, cite, requirement } from '../../../../vocabulary/index.ts';
import { each, isCounty } from '../places.ts';
import { q } from '../questions/index.ts';
import { check } from './check.ts';

/** 四、六 and the end: rehabilitation, schools, data, legal help, and the county's own rules. */
export const serviceChecks = [
  check('wz-chk-24', q.rehabAssessed, 'wz-4.1-s3b', '对社区康复的考核力度加大', { annex: ['wz-a.9'] }),
  requirement({
    ...each, id: 'wz-chk-27', clauses: ['wz-4.2-s6d', 'wz-4.2-s6e', 'wz-4.2-s6f'], when: isCounty,
    met: all(
      answered(q.schoolFees, cite('wz-4.2-s6d', '学杂费和住宿费都免收')),
      answered(q.schoolMeals, cite('wz-4.2-s6e', '免收伙食费')),
      answered(q.schoolTransport, cite('wz-4.2-s6f', '每人每学期不低于150元')),
    ),
  }),
  check('wz-chk-43', q.dataSharing, 'wz-6.2-s5', '互通共享涉及残疾人的数据信息'),
  check('wz-chk-44', q.legalAid, 'wz-6.3-s4a', '残疾人法律救助机构，律师坐班成为制度'),
  check('wz-chk-45', q.localRules, 'wz-7.2', '制订具体的实施办法'),
] as const;
