import { considerCoverage, type CoverageResult } from '../../../../../src/rules/engine/coverage/index.ts';
import type { Answers, CoverageCase, NaturalVillage } from '../../../../../src/rules/engine/index.ts';
import { scheme } from '../../../../../src/rules/policies/rural-sewage/index.ts';

/** What comes of a town of which only this is known. */
export function town(answers: Answers, chosen: Readonly<Record<string, string>> = {}, villages: readonly NaturalVillage[] = []): CoverageResult {
  return considerCoverage(scheme, { answers, villages } satisfies CoverageCase, { factsOn: '2026-11-22', rulesOn: '2026-11-22', chosen });
}

/** A natural village of which only this is known. */
export function village(known: Partial<NaturalVillage>): NaturalVillage {
  return {
    name: '村', admin: '甲村', households: null, connected: null, treated: { kind: 'unknown' }, work: null, batch: null, year: null,
    designedOn: null, tenderedOn: null, builtOn: null, acceptedOn: null, ...known,
  };
}

/** The year of the plan by its place. */
export function yearOf(result: CoverageResult, step: 1 | 2 | 3): CoverageResult['years'][number] {
  const found = result.years.find((each) => each.step === step);
  if (found === undefined) throw new Error(`There is no year ${String(step)}.`);
  return found;
}
