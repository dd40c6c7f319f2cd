import {
  idsAskedIn, type Interval, type Requirement, type RequirementOutcome, type ResultWithRequirements, type RuleSet,
} from '../../rules/engine/index.ts';
import { forOtherReadings } from './otherReadings.ts';

/**
 * The questions that still matter: those that can change a verdict, those that settle how much is lacking where a verdict
 * stands already, and those that settle what another reading would give.
 */
export function mattering(rules: RuleSet, { open, requirements }: Pick<ResultWithRequirements, 'open' | 'requirements'>): ReadonlySet<string> {
  const ids = new Set(open.map(({ question }) => question));
  for (const outcome of requirements) {
    const rule = rules.requirements.find(({ id }) => id === outcome.requirement);
    if (rule === undefined || outcome.verdict === 'notInForce') continue;
    if (outcome.verdict === 'unmet' && isOpen(outcome.gap)) for (const id of sizing(rule)) ids.add(id);
    // Readings take long to work out: where everything they could ask is asked already, nobody needs them yet.
    const others = forOtherReadings(rule).filter((id) => !ids.has(id));
    if (others.length > 0 && turnsOnReading(outcome)) for (const id of others) ids.add(id);
  }
  return ids;
}

function sizing({ measured }: Requirement): readonly string[] {
  return measured === null ? [] : [measured.have, measured.need].flatMap(idsAskedIn);
}

function turnsOnReading({ readings }: RequirementOutcome): boolean {
  return readings.some(({ options }) => options.some(({ verdict, gap }) => verdict === 'depends' || (verdict === 'unmet' && isOpen(gap))));
}

function isOpen(gap: Interval | null): boolean {
  return gap !== null && gap.low !== gap.high;
}
