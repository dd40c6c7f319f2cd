import { certify, type Certification } from '../engine/certify/index.ts';
import type { Facts, Setting } from '../engine/index.ts';
import { robustPlans } from '../engine/plan/index.ts';

/**
 * A certification as plain JSON: points in hundredths, null for an end that nothing bounds. What the plan itself says is
 * `notInForce` on days it does not apply; points go by whatever standard was in force then.
 */
export function reportCertified(certification: Certification, facts: Facts, setting: Setting) {
  const { score, checks, awards, calendar, ...rest } = certify(certification, facts, setting);
  const scheme = certification.schemes.find(({ id }) => id === score.scheme) ?? certification.schemes[0];
  const asOn = <V extends string>(verdict: V): V | 'notInForce' => (rest.inForce ? verdict : 'notInForce');
  return {
    ...rest,
    score: { ...score, total: { low: score.total.low, high: Number.isFinite(score.total.high) ? score.total.high : null } },
    plan: scheme === undefined ? null : robustPlans(scheme, facts, score),
    checks: checks.map(({ parts, have, need, gap, ...check }) => ({
      ...check, verdict: asOn(check.verdict), have: have?.low ?? null, need: need?.low ?? null, gap: gap === null ? null : { low: gap.low, high: Number.isFinite(gap.high) ? gap.high : null },
      parts: parts.map(({ questions, truth, cite }) => ({ questions, truth, clause: cite.clause })),
    })),
    awards: awards.map((award) => ({ ...award, verdict: asOn(award.verdict) })),
    calendar: calendar === null ? null : {
      ...calendar, milestones: calendar.milestones.map(({ cites, ...each }) => ({ ...each, verdict: asOn(each.verdict), clauses: cites.map(({ clause }) => clause) })),
    },
    notChecked: [...new Set(certification.rules.requirements.flatMap(({ notChecked }) => notChecked))],
  };
}
