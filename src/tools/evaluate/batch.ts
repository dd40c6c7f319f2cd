import { readFileSync, statSync } from 'node:fs';
import { considerTotals, type ISODate, type Interval } from '../../rules/engine/index.ts';
import type { Calculator } from './calculators.ts';
import { readHouseholds } from './households.ts';
import { Refused } from './refused.ts';
import { parameterTables } from './tables.ts';

const largestFile = 200_000_000;

/**
 * A table of households as a table of results: a row a person, with verdict and bounds of each benefit, and what the
 * household can draw a month. An empty upper bound means that nothing bounds it. Throws {@link Refused}.
 */
export function evaluateBatch(
  { calculator, file, factsOn, rulesOn }: Readonly<{ calculator: Calculator; file: string; factsOn: ISODate; rulesOn: ISODate }>,
): string {
  const { rules } = calculator;
  const households = readHouseholds(rules, contents(file), file);
  const setting = { factsOn, rulesOn, tables: parameterTables(), readings: {} };
  const benefits = rules.entitlements.map(({ id, amount }) => ({ id, isMoney: amount !== null }));
  const header = ['household', 'person', ...benefits.flatMap(({ id, isMoney }) =>
    isMoney ? [`${id}.verdict`, `${id}.low`, `${id}.high`] : [`${id}.verdict`]), 'perMonth.low', 'perMonth.high'];
  const lines = households.flatMap(({ name, facts }) => {
    const { outcomes, perMonth } = considerTotals(rules, facts, setting);
    return (facts.lists[rules.lists[0]?.id ?? ''] ?? []).map((_, person) => [
      name, String(person + 1),
      ...benefits.flatMap(({ id, isMoney }) => {
        const outcome = outcomes.find((each) => each.entitlement === id && (each.index === null || each.index === person));
        return isMoney ? [outcome?.verdict ?? '', ...ends(outcome?.amount ?? null)] : [outcome?.verdict ?? ''];
      }),
      ...ends(perMonth),
    ]);
  });
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function contents(file: string): string {
  try {
    if (statSync(file).size > largestFile) throw new Refused(`${file} is larger than ${String(largestFile)} bytes. Split it.`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

function ends(amount: Interval | null): readonly [low: string, high: string] {
  if (amount === null) return ['', ''];
  return [String(amount.low / amount.per), amount.high === Infinity ? '' : String(amount.high / amount.per)];
}

/** A spreadsheet runs a cell that begins like a formula, so such a cell is made a text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
