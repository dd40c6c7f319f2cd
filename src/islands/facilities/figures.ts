import type { RequirementVerdict, RuleSet } from '../../rules/engine/index.ts';
import { measureOf, type Cell, type Ends } from './cell.ts';

/** What stands first: beds and institutions lacking (null where none are asked), and how far the rest has come. */
export type Figures = Readonly<{
  beds: Ends | null;
  institutions: Ends | null;
  unmet: number;
  open: number;
  met: number;
  notRequired: number;
  /** Not done where the text only encourages or allows it: never a gap. */
  free: number;
}>;

/** The figures of one place, or of several together. */
export function figuresOf(rules: RuleSet, cells: readonly Cell[]): Figures {
  const isBinding = new Map(rules.requirements.map(({ id, strength }) => [id, strength === 'shall']));
  const binding = cells.filter(({ requirement }) => isBinding.get(requirement));
  const lacking = (measure: 'beds' | 'institutions'): Ends | null => binding
    .flatMap(({ requirement, gap }) => (gap !== null && measureOf(rules, requirement) === measure ? [gap] : []))
    .reduce<Ends | null>((sum, gap) => ({ low: (sum?.low ?? 0) + gap.low, high: (sum?.high ?? 0) + gap.high }), null);
  const among = (of: readonly Cell[], ...verdicts: readonly RequirementVerdict[]): number => of.filter(({ verdict }) => verdicts.includes(verdict)).length;
  return {
    beds: lacking('beds'), institutions: lacking('institutions'),
    unmet: among(binding, 'unmet'), open: among(cells, 'depends', 'officeDecides'), met: among(cells, 'met'),
    notRequired: among(cells, 'notRequired', 'notInForce'), free: among(cells, 'unmet') - among(binding, 'unmet'),
  };
}
