import { isMonth, type VillageTable, type VisitScheme } from '../../../rules/points/index.ts';
import { attempt, Damaged, storeOf, type Kept, type Stored } from '../../store/index.ts';

/** A table kept on this device, and the day it was kept. */
export type KeptVillage = Readonly<{ table: VillageTable; day: string; count: number }>;

const kind = 'table';

/** Keeps a table beside those that are there. */
export async function keepTable({ calculator }: VisitScheme, table: VillageTable): Promise<Stored<readonly Kept[]>> {
  return storeOf(calculator).append(kind, [table]);
}

/** The table that was kept last; null where none is. What is not what was written is never shown. */
export async function keptTable(scheme: VisitScheme): Promise<Stored<KeptVillage | null>> {
  const store = storeOf(scheme.calculator);
  const [last, all] = [await store.last(kind), await store.count(kind)];
  if (!last.ok) return last;
  if (!all.ok) return all;
  const { value: kept } = last;
  return attempt(() => {
    if (kept === null) return Promise.resolve(null);
    if (!isTable(kept.value, scheme)) throw new Damaged('The table that is kept is none.');
    return Promise.resolve({ table: kept.value, day: kept.at.slice(0, 10), count: all.value });
  });
}

/** Whether a value is a table of this scheme, every column of the length the others ask for. */
function isTable(value: unknown, { items }: VisitScheme): value is VillageTable {
  if (typeof value !== 'object' || value === null) return false;
  const { households, firstMonth, months, scores, sums, counts, days } = value as Partial<Record<keyof VillageTable, unknown>>;
  if (!Array.isArray(households) || !households.every((name) => typeof name === 'string')) return false;
  if (typeof firstMonth !== 'string' || !isMonth(firstMonth) || typeof months !== 'number') return false;
  const size = households.length * months;
  return scores instanceof Int16Array && scores.length === size * items.length && sums instanceof Int16Array && sums.length === size
    && counts instanceof Uint8Array && counts.length === size && days instanceof Uint8Array && days.length === size;
}
