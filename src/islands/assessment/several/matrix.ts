import {
  columnsFrom, compileRequirements, type Facts, type RequirementColumns, type RequirementVerdict, type RuleSet, type Setting,
} from '../../../rules/engine/index.ts';
import { itemsIn } from '../../flow/index.ts';
import { lackingBy, type Cell, type Ends } from '../cell.ts';

/** How truth stands in a column. */
const yes = 3;
const unknown = 1;

/**
 * Every requirement for every place, read without a trace: hundreds of places in a few milliseconds. Each cell says the
 * same as the explained outcome as long as the kind of place is known, which the table asks for.
 * @param only The requirements wanted.
 */
export function matrixOf(rules: RuleSet, facts: Facts, setting: Setting, only: ReadonlySet<string>): readonly (readonly Cell[])[] {
  const places = itemsIn(rules, facts);
  const columns = compileRequirements(rules, setting)(columnsFrom(rules, places.map((place) => ({ ...facts.answers, ...place }))));
  return places.map((_, row) => rules.requirements.flatMap((requirement) => {
    const column = columns.get(requirement.id);
    return column === undefined || !only.has(requirement.id) ? [] : [cellAt(requirement.id, column, row, requirement.met.kind === 'judgement')];
  }));
}

function cellAt(requirement: string, column: RequirementColumns, row: number, isJudged: boolean): Cell {
  const verdict = verdictOf(column, row, isJudged);
  const have = endsAt(column.have, row);
  const need = endsAt(column.need, row);
  const gap = have === null || need === null ? null
    : column.met[row] === yes ? { low: 0, high: 0 } : { low: Math.max(0, need.low - have.high), high: Math.max(0, need.high - have.low) };
  return { requirement, verdict, have, need, gap: lackingBy(verdict, gap) };
}

function verdictOf({ breach, required, met }: RequirementColumns, row: number, isJudged: boolean): RequirementVerdict {
  if (breach[row] === yes) return 'unmet';
  if (breach[row] === unknown) return isJudged && required[row] === yes ? 'officeDecides' : 'depends';
  return required[row] === 0 || met[row] !== yes ? 'notRequired' : 'met';
}

function endsAt(bounds: RequirementColumns['have'], row: number): Ends | null {
  if (bounds === null) return null;
  return { low: (bounds.low[row] ?? 0) / bounds.per, high: (bounds.high[row] ?? 0) / bounds.per };
}
