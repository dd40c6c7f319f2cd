import { considerWithRequirements, type ISODate } from '../../rules/engine/index.ts';
import { reportCertified, reportWithRequirements } from '../../rules/report/index.ts';
import { readFacts } from '../../schemas/answers/index.ts';
import type { Calculator } from './calculators.ts';
import { refuse } from './refused.ts';
import { parameterTables } from './tables.ts';

/** One case, as `readJson` gives it, as the whole result. Throws {@link Refused} with every fault of the input. */
export function evaluateCase(
  { calculator, factsOn, rulesOn }: Readonly<{ calculator: Calculator; factsOn: ISODate; rulesOn: ISODate }>, given: unknown,
): ReturnType<typeof reportWithRequirements> | ReturnType<typeof reportCertified> {
  const { rules, certification } = calculator;
  const facts = readFacts(rules, given, factsOn);
  if (!facts.ok) refuse(facts.problems, 'The case on standard input');
  if (certification !== null) return reportCertified(certification, facts.value, { factsOn, rulesOn, tables: [], readings: {} });
  return reportWithRequirements(considerWithRequirements(rules, facts.value, { factsOn, rulesOn, tables: parameterTables(), readings: {} }));
}
