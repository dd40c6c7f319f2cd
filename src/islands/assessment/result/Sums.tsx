import { idsAskedBy } from '../../../rules/engine/index.ts';
import { Cards, type Judged } from '../../flow/index.ts';
import { answerOf } from '../state.ts';
import { useAssessment } from '../tools.ts';

/** Money for the place: what is due, or may be; nothing while nothing was said about it. */
export function Sums({ state }: Readonly<{ state: Judged }>) {
  const { own, rules, assessment } = useAssessment();
  const begun = state.result.outcomes.filter(({ entitlement, verdict }) => {
    const rule = rules.entitlements.find(({ id }) => id === entitlement);
    if (rule === undefined || verdict === 'impossible') return false;
    return idsAskedBy(rule).some((id) => id !== assessment.kind && (answerOf(state.facts, id) ?? 'unknown') !== 'unknown');
  });
  return begun.length === 0 ? null : <Cards title={own.money} outcomes={begun} state={state} />;
}
