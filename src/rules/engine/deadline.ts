import type { ISODate, Requirement, Setting } from '../vocabulary/index.ts';
import { chosenOption } from './quantify.ts';

/** The last day by which a requirement is to be met, whether it has passed, and the other days the text can be read to name. */
export type DeadlineOutcome = Readonly<{
  /** Null while the text leaves it open between several. */
  day: ISODate | null;
  /** Whether the day of the facts is later; null while the day is open. It changes nothing about what is met. */
  passed: boolean | null;
  reading: string | null;
  others: readonly Readonly<{ option: string; day: ISODate }>[];
}>;

/** By when a requirement is to be met under the readings in use; null where the text names no day. */
export function deadlineOf({ by }: Pick<Requirement, 'by'>, setting: Setting): DeadlineOutcome | null {
  if (by === null) return null;
  if (typeof by === 'string') return { day: by, passed: setting.factsOn > by, reading: null, others: [] };
  const used = chosenOption(by.reading, { setting });
  const days = Object.entries(by.of).map(([option, day]) => ({ option, day }));
  const day = days.find(({ option }) => option === used)?.day ?? null;
  return {
    day, passed: day === null ? null : setting.factsOn > day, reading: by.reading.id,
    others: days.filter(({ option }) => option !== used),
  };
}
