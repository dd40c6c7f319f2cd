import {
  all, any, answered, atLeast, atMost, bar, chosen, cite, excess, measured, provided, read, requirement, rounded, settled, share,
  stated, timesCount, within,
} from '../../../vocabulary/index.ts';
import { counted, quotaPersons, reachesQuota } from './counts.ts';
import { p } from './parameters.ts';
import { q } from './questions.ts';
import { r } from './readings.ts';

const levied = cite('wz-3.1-s2a', '严格依法征缴残疾人就业保障金');
const young = cite('wz-3.1-s2a', '创业3年内、在职职工一共不超过20人的小微企业除外');

const isSmall = answered(q.smallOrMicro, young);
const isYoung = within(q.foundedOn, 3, 'included', young);
const hasFew = atMost(q.staff, stated(20, 'persons', young), young);

/** Let off by the document: a small enterprise in its first three years with at most twenty staff. */
export const isYoungAndSmall = read(r.exemption, {
  allThree: all(isSmall, isYoung, hasFew),
  anyOne: any(isSmall, isYoung, hasFew),
});

/** Let off by the national relief since 2020: an enterprise of few staff. */
export const isLetOffNationally = all(
  chosen(q.form, ['enterprise'], levied),
  atMost(q.staff, p.exemptStaff, levied),
);

/** The share of the levy that is to be paid: less is asked of those who come near the quota. */
const sharePaid = provided(atLeast(counted, share(q.staff, p.reliefLine, levied), levied), p.shareFromLine, p.shareBelowLine);

/** R-E01: reach the quota, or pay for the persons that are missing. Law outside the document sets how much. */
export const quotaOrLevy = requirement({
  id: 'R-E01',
  strength: 'shall',
  clauses: ['wz-3.1-s2a'],
  when: settled('yes', cite('wz-3.1-s2a', '用人单位')),
  bars: [
    bar('R-E01-youngAndSmall', isYoungAndSmall, young),
    bar('R-E01-nationalRelief', isLetOffNationally, levied),
  ],
  met: reachesQuota,
  measured: measured(counted, rounded(quotaPersons, 1, 'up', levied)),
  owed: share(timesCount(p.levyWage, excess(quotaPersons, counted, levied), levied), sharePaid, levied),
  annex: ['wz-a.5'],
  notChecked: ['howTheLevyIsCounted', 'whatIsSmall', 'whenCounted'],
});
