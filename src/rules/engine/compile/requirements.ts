import type { Measured, Requirement, RuleSet, Setting } from '../../vocabulary/index.ts';
import { breachOf, demandOf } from '../breach.ts';
import { wholeCondition } from '../combine.ts';
import type { Columns } from './columns.ts';
import { blocks } from './compile.ts';
import { compileCondition } from './conditions.ts';
import { execute, program, type Program, type RangeRegister, type TruthRegister } from './program.ts';
import { compileQuantity } from './quantities.ts';

/** One requirement for every row: truths by `code`, and bounds of what there is and must be, each over its own `per`. */
export type RequirementColumns = Readonly<{
  required: Uint8Array;
  met: Uint8Array;
  breach: Uint8Array;
  have: Bounds | null;
  need: Bounds | null;
}>;

/** Lower and upper bounds, as whole numbers over `per`. */
export type Bounds = Readonly<{ low: Float64Array; high: Float64Array; per: number }>;

/** All requirements of a rule set for many rows at once, by the id of the requirement. */
export function compileRequirements(
  rules: RuleSet, setting: Setting,
): (columns: Columns) => ReadonlyMap<string, RequirementColumns> {
  const into = program(setting);
  const compiled = rules.requirements.map((requirement) => ({ id: requirement.id, ...registersOf(requirement, into) }));
  return (columns) => {
    const results = new Map(compiled.map(({ id, have, need }) => [id, {
      required: new Uint8Array(columns.rows), met: new Uint8Array(columns.rows), breach: new Uint8Array(columns.rows),
      have: boundsFor(have, columns), need: boundsFor(need, columns),
    }]));
    for (const [from, count] of blocks(columns)) {
      execute(into, columns, from, count);
      for (const { id, ...registers } of compiled) {
        const result = results.get(id);
        if (result === undefined) continue;
        for (const name of ['required', 'met', 'breach'] as const) result[name].set(registers[name].subarray(0, count), from);
        for (const name of ['have', 'need'] as const) copyBounds(registers[name], result[name], from, count);
      }
    }
    return results;
  };
}

type Registers = Readonly<Record<'required' | 'met' | 'breach', TruthRegister>> & Readonly<Record<keyof Measured, RangeRegister | null>>;

function registersOf(requirement: Requirement, into: Program): Registers {
  const { measured, met } = requirement;
  return {
    required: compileCondition(wholeCondition(demandOf(requirement)), into),
    met: compileCondition(met, into),
    breach: compileCondition(wholeCondition(breachOf(requirement)), into),
    have: measured === null ? null : compileQuantity(measured.have, into),
    need: measured === null ? null : compileQuantity(measured.need, into),
  };
}

function boundsFor(register: RangeRegister | null, { rows }: Columns): Bounds | null {
  return register === null ? null : { low: new Float64Array(rows), high: new Float64Array(rows), per: register.per };
}

function copyBounds(register: RangeRegister | null, bounds: Bounds | null, from: number, count: number): void {
  if (register === null || bounds === null) return;
  bounds.low.set(register.low.subarray(0, count), from);
  bounds.high.set(register.high.subarray(0, count), from);
}
