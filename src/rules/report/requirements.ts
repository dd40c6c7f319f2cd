import type { RequirementOutcome, ResultWithRequirements } from '../engine/index.ts';
import { ends, outcomeReport, reasonsReport, report } from './report.ts';

/** The result of rules that also demand something, as plain JSON; sums as in {@link report}. */
export function reportWithRequirements({ requirements, ...result }: ResultWithRequirements) {
  return { ...report(result), requirements: requirements.map(requirementReport) };
}

function requirementReport({ requirement, index, verdict, strength, required, met, trace, breach, have, need, gap }: RequirementOutcome) {
  const { bars, readings, open, changes, amount, measure } = outcomeReport(breach);
  return {
    requirement, index, verdict, strength, required, met,
    have: ends(have), need: ends(need), gap: ends(gap),
    owed: measure === null ? null : { measure, ...amount },
    reasons: reasonsReport(trace), bars, readings, open, changes,
  };
}
