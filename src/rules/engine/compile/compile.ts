import type { Entitlement, RuleSet, Setting } from '../../vocabulary/index.ts';
import { wholeCondition } from '../combine.ts';
import type { Columns } from './columns.ts';
import { compileCondition } from './conditions.ts';
import { blockSize, execute, program, type Program, type RangeRegister, type TruthRegister } from './program.ts';
import { compileQuantity } from './quantities.ts';

/** One benefit for every row: its truth by `code`, and its bounds as whole numbers over `per` (null: not money). */
export type BenefitColumns = Readonly<{
  truths: Uint8Array;
  amount: Readonly<{ low: Float64Array; high: Float64Array; per: number }> | null;
}>;

/** A compiled rule set: all benefits for all rows at once, by the id of the benefit. */
export type Compiled = (columns: Columns) => ReadonlyMap<string, BenefitColumns>;

/**
 * The untraced reader: turns a rule set and a setting into a program over columns, for rosters of many households. It
 * follows Kleene logic, exactly as `decide` does without trying completions. Some benefits, or all.
 */
export function compile(rules: RuleSet, setting: Setting, only: readonly string[] | null = null): Compiled {
  const into = program(setting);
  const benefits = rules.entitlements
    .filter(({ id }) => only === null || only.includes(id))
    .map((entitlement) => ({ entitlement, ...registersOf(entitlement, into) }));
  return (columns) => {
    const results = new Map(benefits.map(({ entitlement, range }) => [entitlement.id, {
      truths: new Uint8Array(columns.rows),
      amount: range === null ? null
        : { low: new Float64Array(columns.rows), high: new Float64Array(columns.rows), per: range.per },
    }]));
    for (const [from, count] of blocks(columns)) {
      execute(into, columns, from, count);
      for (const { entitlement, truth, range } of benefits) {
        const result = results.get(entitlement.id);
        result?.truths.set(truth.subarray(0, count), from);
        if (range === null || result === undefined) continue;
        result.amount?.low.set(range.low.subarray(0, count), from);
        result.amount?.high.set(range.high.subarray(0, count), from);
      }
    }
    return results;
  };
}

function registersOf(
  entitlement: Entitlement, into: Program,
): Readonly<{ truth: TruthRegister; range: RangeRegister | null }> {
  return {
    truth: compileCondition(wholeCondition(entitlement), into),
    range: entitlement.amount === null ? null : compileQuantity(entitlement.amount, into),
  };
}

/** Runs of at most a block of rows that never cut a case in two. A case has far fewer rows than a block. */
export function* blocks({ rows, cases }: Columns): Generator<readonly [from: number, count: number]> {
  for (let from = 0; from < rows;) {
    let end = Math.min(from + blockSize, rows);
    while (end < rows && end > from + 1 && cases[end] === cases[end - 1]) end -= 1;
    yield [from, end - from];
    from = end;
  }
}
