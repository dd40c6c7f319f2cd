import { quarterOf, quarterAfter, type ISODate, type LedgerEvent, type LedgerFact, type Quarter } from '../../rules/points/index.ts';
import type { LedgerGiven } from './given.ts';

/** A village that does not exist, with a quarter that is settled and one that is going on: to look at, and to try things on. */
export function exampleEvents({ words: { demo }, scheme }: Pick<LedgerGiven, 'words' | 'scheme'>, today: ISODate): readonly LedgerEvent[] {
  const now = quarterOf(today);
  const before = quarterAfter(now, -1);
  const channels = scheme.channels.map(({ id }) => id);
  const entry = (family: number, item: number, quarter: Quarter, day: number, points: number): LedgerFact => ({
    kind: 'entry', household: String(family + 1), member: '', item: String(item + 1), points, on: dayIn(quarter, day), quarter, channel: channels[(family + item) % channels.length] ?? '', note: '',
  });
  const worth = [2, 1, 3, 5, -2];
  const entries = (quarter: Quarter, most: number) => demo.families.flatMap((_, family) =>
    Array.from({ length: most - (family % 3) }, (__, at) => entry(family, (family + at) % 4, quarter, at * 9 + family, worth[(family + at) % 4] ?? 1)));
  const facts: readonly LedgerFact[] = [
    ...demo.items.map((name, at): LedgerFact => ({ kind: 'item', item: String(at + 1), name, points: worth[at] ?? null, inUse: true })),
    ...demo.families.map((name, at): LedgerFact => ({ kind: 'household', household: String(at + 1), name, group: at % 2 === 0 ? demo.group : demo.otherGroup })),
    ...entries(before, 5),
    { kind: 'posted', quarter: before, on: dayIn(now, 0) }, { kind: 'removed', quarter: before, on: dayIn(now, 7) }, { kind: 'confirmed', quarter: before, on: dayIn(now, 7) },
    ...entries(now, 3),
    // Reported once more, by somebody else.
    { kind: 'entry', household: '3', member: '', item: '3', points: 3, on: dayIn(now, 2), quarter: now, channel: channels[0] ?? '', note: '' },
  ];
  return facts.map((fact, at) => ({ ...fact, n: at + 1, id: `e${String(at + 1)}`, at: `${today}T08:00:00.000Z` }));
}

/** A day of a quarter, counted from 0; never beyond its third month. */
function dayIn(quarter: Quarter, at: number): ISODate {
  const month = (Number(quarter.slice(-1)) - 1) * 3 + 1 + Math.floor(at / 28);
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-${String((at % 28) + 1).padStart(2, '0')}` as ISODate;
}
