import { counted } from '../count.ts';
import { check, dayValue, impossibleParts, missing, notRegulated, number, type Asking, type Found } from '../found.ts';
import { fewest, reaches } from '../share.ts';
import { readBy } from '../standIn.ts';
import { must } from '../status.ts';
import { auditDay, onTime } from './calendar.ts';

/** Whether the audit of the leaving chair was made public in time, and whether enough demand that it covers more. */
export function audit(asking: Asking): Found {
  const { facts, law: { audit: rule }, option } = asking;
  if (rule === null) return { checks: [notRegulated('leavingAudit'), notRegulated('extraItems')], values: [] };
  const latest = auditDay(asking);
  const share = facts.auditKind === null ? null : facts.auditKind === 'residents' ? rule.residents : rule.representatives;
  const base = facts.auditKind === 'residents' ? readBy(asking, 'AMB-RC-38', facts.auditBase ?? facts.petitionListBase, { A: 'auditBase', B: 'petitionListBase' }) : facts.auditBase;
  return {
    checks: [
      check('leavingAudit', must(onTime(facts.leavingAuditOn, latest)), rule.before.cite, { lacks: missing(facts, 'electionDate', 'leavingAuditOn') }),
      check('extraItems', must(share === null ? 'unknown' : reaches(share, counted(facts.auditProposers), counted(base), option)), share?.cite ?? rule.representatives.cite, {
        lacks: missing(facts, 'auditKind', 'auditProposers', 'auditBase'),
        figures: { ...(facts.auditProposers === null ? {} : { have: facts.auditProposers }), ...(share === null || base === null ? {} : { need: fewest(share, base, option) }) },
      }),
    ],
    values: [...dayValue('auditLatest', latest, rule.before.cite), ...number('minProposers', share === null || base === null ? null : fewest(share, base, option), share?.cite ?? null)],
    impossible: impossibleParts(facts, ['auditProposers', 'auditBase']),
  };
}
