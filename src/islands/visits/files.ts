import { keptBook, readKeptBook } from '../../schemas/visits/index.ts';
import type { ChosenReadings, HouseholdBook, HouseholdResult } from '../../rules/points/index.ts';
import { fill } from '../../words/index.ts';
import { writeCsv } from '../../schemas/spreadsheets/index.ts';
import { keep, readJsonFile, today } from '../shared/index.ts';
import { saveFile } from '../spreadsheets/index.ts';
import type { HouseholdProps } from './Household.tsx';
import { rangeText } from './say.ts';

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

/** A household that was opened, or why it was refused, in words. */
type Opened = Readonly<{ ok: true; book: HouseholdBook; chosen: ChosenReadings } | { ok: false; why: string }>;

/** Keeps a household on this device; false where the browser does not allow it. */
export function keepHousehold({ scheme, book, chosen }: HouseholdProps): boolean {
  return keep(scheme.calculator, { day: today(), value: keptBook(scheme, book, chosen) });
}

/** A household from a file. */
export async function openHousehold(file: File, props: HouseholdProps): Promise<Opened> {
  const { words: { take } } = props;
  const opened = await readJsonFile(file);
  if ('problem' in opened) return { ok: false, why: opened.problem === 'notJson' ? take.notJson : take.other };
  return readHousehold(opened.value, props);
}

/** A household as it was saved or kept. */
export function readHousehold(given: unknown, { scheme, words: { take } }: HouseholdProps): Opened {
  const read = readKeptBook(scheme, given);
  if (read.ok) return read;
  const { problem } = read;
  return { ok: false, why: problem.kind === 'field' ? fill(take.field, { where: problem.where }) : problem.kind === 'newer' ? take.newer : take.other };
}
