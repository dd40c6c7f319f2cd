import type { Measure, RequirementVerdict, RuleSet } from '../../rules/engine/index.ts';
import { measureOf, type Cell, type Ends } from './cell.ts';

/** What stands first: how far requirements have come. */
export type Figures = Readonly<{
  unmet: number;
  open: number;
  met: number;
  notRequired: number;
  /** Not done where the text only encourages or allows it: never a gap. */
  free: number;
}>;

/** The figures of one place, or of several together. */
export function figuresOf(rules: RuleSet, cells: readonly Cell[]): Figures {
  const binding = bindingOf(rules, cells);
  const among = (of: readonly Cell[], ...verdicts: readonly RequirementVerdict[]): number => of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    unmet: among(binding, 'unmet'), open: among(cells, 'depends', 'officeDecides'), met: among(cells, 'met'),
    notRequired: among(cells, 'notRequired', 'notInForce'), free: among(cells, 'unmet') - among(binding, 'unmet'),
  };
}

/** What is lacking in one measure, all requirements together; null where none is asked. */
export function lackingIn(rules: RuleSet, cells: readonly Cell[], measure: Measure): Ends | null {
  return bindingOf(rules, cells)
    .flatMap(({ requirement, gap }) => (gap !== null && measureOf(rules, requirement) === measure ? [gap] : []))
    .reduce<Ends | null>((sum, gap) => ({ low: (sum?.low ?? 0) + gap.low, high: (sum?.high ?? 0) + gap.high }), null);
}

function bindingOf(rules: RuleSet, cells: readonly Cell[]): readonly Cell[] {
  const isBinding = new Map(rules.requirements.map(({ id, strength }) => [id, strength === 'shall']));
  return cells.filter(({ requirement }) => isBinding.get(requirement));
}
