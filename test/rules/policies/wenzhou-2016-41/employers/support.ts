import { considerWithRequirements, type ResultWithRequirements } from '../../../../../src/rules/engine/index.ts';
import { rules } from '../../../../../src/rules/policies/wenzhou-2016-41/employers/index.ts';
import type { Answer, Answers, Explained, Interval, ISODate, RequirementOutcome } from '../../../../../src/rules/vocabulary/index.ts';
import { parameterTables } from '../../../../../src/tools/evaluate/tables.ts';

/** A day on which the document was in force and the minimum wage of the urban districts was 1,860 yuan. */
export const september: ISODate = '2016-09-01';

const tables = parameterTables();

/** What is different about an employer; `undefined` takes an answer back. */
export type Given = Readonly<Record<string, Answer | undefined>>;

/** A big enterprise of the urban districts that employs nobody with a disability. Average wage 100,000 yuan a year. */
const plain: Answers = {
  'employer.place': 'wenzhou-districts', 'employer.form': 'enterprise', 'employer.ownership': 'other', 'employer.kinds': [],
  'employer.staff': 200, 'employer.disabled': 0, 'employer.disabledWenzhou': 0, 'employer.disabledLowIncome': 0,
  'employer.smallOrMicro': 'no', 'employer.foundedOn': '2000-01-01', 'levy.averageWage': 10_000_000,
};

/** So many persons with a disability, all of Wenzhou. */
export function employs(count: number): Given {
  return { 'employer.disabled': count, 'employer.disabledWenzhou': count };
}

/** The result for an employer with these differences, on a day and under readings. */
export function resultFor(given: Given, on: ISODate = september, readings: Readonly<Record<string, string>> = {}): ResultWithRequirements {
  const answers = Object.fromEntries(Object.entries({ ...plain, ...given }).filter((entry): entry is [string, Answer] => entry[1] !== undefined));
  return considerWithRequirements(rules, { answers, lists: {} }, { factsOn: on, rulesOn: on, tables, readings });
}

/** One requirement for an employer. */
export function duty(id: string, given: Given, on: ISODate = september, readings: Readonly<Record<string, string>> = {}): RequirementOutcome {
  const found = resultFor(given, on, readings).requirements.find(({ requirement }) => requirement === id);
  if (found === undefined) throw new Error(`no requirement ${id}`);
  return found;
}

/** One benefit for an employer. */
export function claim(id: string, given: Given, on: ISODate = september, readings: Readonly<Record<string, string>> = {}): Explained {
  const found = resultFor(given, on, readings).outcomes.find(({ entitlement }) => entitlement === id);
  if (found === undefined) throw new Error(`no benefit ${id}`);
  return found;
}

/** The one sum an interval has left, in yuan. */
export function yuanOf(interval: Interval | null): number {
  if (interval === null || interval.low !== interval.high) throw new Error(`not one sum: ${JSON.stringify(interval)}`);
  return interval.low / interval.per / 100;
}
