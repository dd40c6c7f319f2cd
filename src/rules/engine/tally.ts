import type { RequirementOutcome, RuleSet } from '../vocabulary/index.ts';

/**
 * How far one item of a list (or the case, `index` null) has come with what is demanded of it. There is no grade and no
 * pass mark, because policies name none: a count of what is met among what applies, and the names of the rest.
 */
export type Tally = Readonly<{
  index: number | null;
  met: number;
  /** Met, not met, and demanded for certain but still open. */
  applicable: number;
  unmet: readonly string[];
  open: readonly string[];
  /** Not done where the text only encourages or allows it: never a gap. */
  notDoneButFree: readonly string[];
}>;

/** The tally of every item that was decided, in the order of the items. */
export function tallies(rules: RuleSet, outcomes: readonly RequirementOutcome[]): readonly Tally[] {
  const strengths = new Map(rules.requirements.map(({ id, strength }) => [id, strength]));
  const items = [...new Set(outcomes.map(({ index }) => index))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return items.map((index) => {
    const own = outcomes.filter((outcome) => outcome.index === index);
    const binding = own.filter(({ requirement }) => strengths.get(requirement) === 'shall');
    const named = (of: readonly RequirementOutcome[]) => of.map(({ requirement }) => requirement);
    const met = binding.filter(({ verdict }) => verdict === 'met').length;
    const unmet = binding.filter(({ verdict }) => verdict === 'unmet');
    const open = binding.filter(({ verdict }) => verdict === 'depends' || verdict === 'officeDecides');
    return {
      index, met, applicable: met + unmet.length + open.filter(({ required }) => required === 'yes').length,
      unmet: named(unmet), open: named(open),
      notDoneButFree: named(own.filter((each) => each.verdict === 'unmet' && !binding.includes(each))),
    };
  });
}
