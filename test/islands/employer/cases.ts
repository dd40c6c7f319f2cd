import { step, untouched, type Action, type Ground, type State, type Untouched } from '../../../src/islands/flow/state.ts';
import { considerWithRequirements, type ResultWithRequirements } from '../../../src/rules/engine/index.ts';
import { employers } from '../../../src/rules/policies/wenzhou-2016-41/index.ts';
import { parameterTables } from '../../../src/tools/evaluate/tables.ts';

const { examples, rules } = employers;

/** What the calculator for employers reads. */
export const ground: Ground<ResultWithRequirements> = { rules, tables: parameterTables(), consider: considerWithRequirements };

/** The named example. @throws Error when there is none. */
export function exampleOf(id: string): (typeof examples)[number] {
  const found = examples.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no example "${id}".`);
  return found;
}

type Employer = State<ResultWithRequirements>;

/** The state after these actions. @throws Error when they lead back to the first screen. */
export function after(held: Employer | Untouched<ResultWithRequirements>, ...actions: readonly Action[]): Employer {
  const end = actions.reduce((before, action) => step(ground, before, action), held);
  if (end.before === null) throw new Error('Nothing has begun.');
  return end;
}

/** An example as it is opened, with some answers changed. */
export function opened(id: string, changes: Readonly<Record<string, string | number>> = {}): State<ResultWithRequirements> {
  const { answers, factsOn, rulesOn } = exampleOf(id);
  const facts = { answers: { ...answers, ...changes }, lists: {} };
  return after(untouched(ground), {
    kind: 'opened', notice: { kind: 'opened', from: 'file' },
    case: { calculator: rules.calculator, ruleVersion: rules.version, facts, factsOn, rulesOn, readings: {} },
  });
}
