import {
  considerTotals, itemScope, caseScope, requirementOutcome, type Facts, type ISODate, type Interval, type Requirement, type Setting,
} from '../../rules/engine/index.ts';
import type { Calculator } from './calculators.ts';
import { casesFrom } from './casesFrom.ts';
import { evaluateCommunes } from './communes.ts';
import { openTable } from './openTable.ts';
import { parameterTables } from './tables.ts';

/**
 * A table of cases as a table of results: a row an item (a person), or a case without items, with verdict and bounds of
 * each benefit, verdict, gap and what is owed of each requirement, and what can be drawn in all. An empty upper bound
 * means that nothing bounds it. Throws {@link Refused}.
 */
export function evaluateBatch(
  { calculator, file, factsOn, rulesOn }: Readonly<{ calculator: Calculator; file: string; factsOn: ISODate; rulesOn: ISODate }>,
): string {
  const { rules, caseName, itemName, certification } = calculator;
  if (certification !== null) return evaluateCommunes(certification, file, { factsOn, rulesOn });
  const cases = casesFrom(calculator, openTable(file), file, factsOn);
  const setting = { factsOn, rulesOn, tables: parameterTables(), readings: {} };
  const [list] = rules.lists;
  const benefits = rules.entitlements.map(({ id, amount }) => ({ id, isMoney: amount !== null }));
  const total = rules.entitlements.length === 0 ? null : rules.bundled === 'fen/month' ? 'perMonth' : 'perYear';
  const header = [
    caseName, ...(list === undefined ? [] : [itemName]),
    ...benefits.flatMap(({ id, isMoney }) => (isMoney ? [`${id}.verdict`, `${id}.low`, `${id}.high`] : [`${id}.verdict`])),
    ...rules.requirements.flatMap(requirementColumns),
    ...(total === null ? [] : [`${total}.low`, `${total}.high`]),
  ];
  const lines = cases.flatMap(({ name, facts }) => {
    const { outcomes, perMonth } = considerTotals(rules, facts, setting);
    const items = list === undefined ? [null] : (facts.lists[list.id] ?? []).map((_, index) => index);
    return items.map((item) => [
      name, ...(item === null ? [] : [String(item + 1)]),
      ...benefits.flatMap(({ id, isMoney }) => {
        const outcome = outcomes.find((each) => each.entitlement === id && (each.index === null || each.index === item));
        return isMoney ? [outcome?.verdict ?? '', ...ends(outcome?.amount ?? null)] : [outcome?.verdict ?? ''];
      }),
      ...rules.requirements.flatMap((requirement) => requirementCells(requirement, calculator, facts, setting, item)),
      ...(total === null ? [] : ends(perMonth)),
    ]);
  });
  return [header, ...lines].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

/** Where the text does not say shall, how strongly it asks stands beside the verdict: not to do it is no failed duty. */
function requirementColumns({ id, strength, measured, owed }: Requirement): readonly string[] {
  return [
    `${id}.verdict`, ...(strength === 'shall' ? [] : [`${id}.strength`]), ...(measured === null ? [] : [`${id}.gap.low`, `${id}.gap.high`]),
    ...(owed === null ? [] : [`${id}.owed.low`, `${id}.owed.high`]),
  ];
}

function requirementCells(
  requirement: Requirement, { rules }: Calculator, facts: Facts, setting: Setting, item: number | null,
): readonly string[] {
  const whole = caseScope(facts, setting);
  const scope = requirement.of === null || item === null ? whole : itemScope(whole, requirement.of, item);
  const { verdict, gap, breach } = requirementOutcome(requirement, rules, scope);
  // Where nothing is asked, nothing is lacking, whatever there is.
  const lacking = verdict === 'notRequired' || verdict === 'notInForce' ? null : gap;
  return [verdict, ...(requirement.strength === 'shall' ? [] : [requirement.strength]), ...(requirement.measured === null ? [] : ends(lacking)), ...(requirement.owed === null ? [] : ends(breach.amount))];
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
