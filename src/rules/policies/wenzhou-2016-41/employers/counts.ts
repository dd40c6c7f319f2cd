import {
  above, atLeast, cite, excess, includes, readQuantity, rounded, share, stated, type Citation, type Condition, type Quantity,
} from '../../../vocabulary/index.ts';
import { p } from './parameters.ts';
import { q } from './questions.ts';
import { r } from './readings.ts';

const short = cite('wz-3.1-s2a', '没有达到残疾人安置比例要求');
const overQuotaAt = cite('wz-3.1-s2b', '超过比例的，每多安置1人');
const welfareAbove = cite('wz-3.2-s2a', '超过比例的，每多安置1人');

/** How many persons with a disability count: those the document defines, or all with a certificate. */
export const counted = readQuantity('persons', r.counting, { wenzhouOnly: q.disabledWenzhou, anyCertificate: q.disabled });

/** The persons the quota asks for, parts of a person included. */
export const quotaPersons = share(q.staff, p.quota, short);

/** The quota is reached; exactly is enough. */
export const reachesQuota = atLeast(counted, quotaPersons, short);

/** Whole persons above a quota: the fraction is dropped from the difference, or from the quota before it. */
function wholePersonsAbove(quota: Quantity<'persons'>, at: Citation): Quantity<'persons'> {
  return readQuantity('persons', r.fraction, {
    dropFromDifference: rounded(excess(counted, quota, at), 1, 'down', at),
    dropFromQuota: excess(counted, rounded(quota, 1, 'down', at), at),
  });
}

/** Persons above the common quota. */
export const overQuota = wholePersonsAbove(quotaPersons, overQuotaAt);

/** The quota of a welfare enterprise: that of its own qualification, or the common one. */
const welfareQuota = readQuantity('basisPoints', r.welfareRatio, { ownQualification: p.welfareQuota, commonQuota: p.quota });

const welfareQuotaPersons = share(q.staff, welfareQuota, welfareAbove);

/** Persons above a welfare enterprise's quota. */
export const overWelfareQuota = wholePersonsAbove(welfareQuotaPersons, welfareAbove);

/** More persons than a welfare enterprise's quota asks for: a part of a person is enough, for nobody is counted here. */
export const exceedsWelfareQuota = above(counted, welfareQuotaPersons, welfareAbove);

/** One person or more. */
export function someone(count: Quantity<'persons'>, at: Citation): Condition {
  return atLeast(count, stated(1, 'persons', at), at);
}

/** A welfare enterprise. */
export const isWelfareEnterprise = includes(q.kinds, ['welfareEnterprise'], cite('wz-3.2-s2a', '福利企业'));

/** A sheltered workshop. */
export const isShelteredWorkshop = includes(q.kinds, ['shelteredWorkshop'], cite('wz-3.2-s3b', '残疾人辅助性（庇护性）就业机构'));

/**
 * An employer set up to employ persons with a disability. The document does not define the word; sheltered workshops
 * stand beside it in one sentence and under "other" in another, and are counted in.
 */
export const isConcentrated = includes(
  q.kinds, ['welfareEnterprise', 'shelteredWorkshop', 'blindMassage', 'otherConcentrated'], cite('wz-3.2-s1b', '残疾人集中就业单位'),
);
