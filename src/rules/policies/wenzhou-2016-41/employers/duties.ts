import {
  all, answered, any, chosen, cite, includes, measured, requirement, rounded, within,
} from '../../../vocabulary/index.ts';
import { counted, quotaPersons, reachesQuota } from './counts.ts';
import { q } from './questions.ts';

const lead = cite('wz-3.1-s3b', '各级党政机关、事业单位、国有企业');
const posts = cite('wz-3.1-s5a', '国有企业和国有控股企业');
const fair = cite('wz-3.1-s5b', '应当每2年至少办1次残疾人专场招聘会');

const isStateEnterprise = all(chosen(q.form, ['enterprise'], posts), chosen(q.ownership, ['stateOwned', 'stateControlled'], posts));

/** R-E13: party and government bodies, public institutions and state-owned enterprises lead, and give priority until they reach the quota. */
export const leadByExample = requirement({
  id: 'R-E13',
  strength: 'shall',
  clauses: ['wz-3.1-s3a', 'wz-3.1-s3b'],
  when: any(
    chosen(q.form, ['partyOrGovernment', 'publicInstitution'], lead),
    all(chosen(q.form, ['enterprise'], lead), chosen(q.ownership, ['stateOwned'], lead)),
  ),
  met: reachesQuota,
  measured: measured(counted, rounded(quotaPersons, 1, 'up', lead)),
  notChecked: ['howPriorityIsGiven'],
});

/** R-E12, first half: state-owned and state-controlled enterprises keep posts for persons with a disability. */
export const reservePosts = requirement({
  id: 'R-E12',
  strength: 'shall',
  clauses: ['wz-3.1-s5a'],
  when: isStateEnterprise,
  met: answered(q.reservedPosts, cite('wz-3.1-s5a', '应当设定或者预留适合残疾人做的岗位')),
  notChecked: ['howManyPosts'],
});

/** R-E12, second half (T-04): at least one job fair for persons with a disability in any two years. */
export const holdJobFair = requirement({
  id: 'R-E12b',
  strength: 'shall',
  clauses: ['wz-3.1-s5b'],
  when: isStateEnterprise,
  met: all(answered(q.jobFairHeld, fair), within(q.lastJobFair, 2, 'included', fair)),
  notChecked: ['whoseJobFair'],
});

/** Public medical institutions take in qualified blind massage therapists. */
export const takeBlindMassage = requirement({
  id: 'R-E13b',
  strength: 'shall',
  clauses: ['wz-3.1-s6'],
  when: includes(q.kinds, ['publicMedical'], cite('wz-3.1-s6', '公办医疗机构')),
  met: answered(q.takesBlindMassage, cite('wz-3.1-s6', '应当积极吸纳他们就业')),
  notChecked: ['whoQualifiesForMassage'],
});
