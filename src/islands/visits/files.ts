import { keptBook, readKeptBook } from '../../schemas/visits/index.ts';
import type { ChosenReadings, HouseholdBook, HouseholdResult } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { saveFile } from '../spreadsheets/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { rangeText } from './say.ts';

const largest = 1_000_000;

/** Saves a household as a file to open later, or as a table. */
export function saveHousehold(kind: 'json' | 'csv', props: HouseholdProps, result: HouseholdResult): void {
  const { scheme, book, chosen } = props;
  const bytes = kind === 'csv' ? writeCsv(tableOf(props, result)) : new TextEncoder().encode(`${JSON.stringify(keptBook(scheme, book, chosen), null, 2)}\n`);
  saveFile(scheme.calculator, kind, bytes);
}

function tableOf(props: HouseholdProps, { account }: HouseholdResult): readonly (readonly string[])[] {
  const { words: { household }, own, scheme, book } = props;
  const header = [household.month, ...scheme.items.map(({ id }) => own.items[id]?.label ?? id), household.score, household.points, household.bonus, household.after];
  return [header, ...account.months.map(({ month, score, points, bonus, balance }) => {
    const visit = book.months.find((record) => record.month === month)?.visit;
    const items = scheme.items.map(({ id }) => {
      const given = visit?.kind === 'items' ? visit.items[id] ?? 'unknown' : 'unknown';
      return typeof given === 'number' ? String(given / 100) : given === 'absent' ? props.words.edit.absent : '';
    });
    return [month, ...items, score === null ? '' : rangeText(score.total, props, 100), rangeText(points, props), rangeText(bonus, props), rangeText(balance, props)];
  })];
}

/** A household from a file, or why it was refused, in words. */
export async function openHousehold(file: File, { scheme, words: { take } }: HouseholdProps): Promise<Readonly<{ ok: true; book: HouseholdBook; chosen: ChosenReadings } | { ok: false; why: string }>> {
  if (file.size > largest) return { ok: false, why: take.other };
  let given: unknown;
  try {
    given = JSON.parse(await file.text());
  } catch {
    return { ok: false, why: take.notJson };
  }
  const read = readKeptBook(scheme, given);
  if (read.ok) return read;
  const { problem } = read;
  return { ok: false, why: problem.kind === 'field' ? fill(take.field, { where: problem.where }) : problem.kind === 'newer' ? take.newer : take.other };
}
