import {
  atLeast, atLeastOf, atMost, chosen, cite, greater, measured, portion, provided, readQuantity, requirement, rounded, stated, sum, timesCount,
  type Quantity,
} from '../../vocabulary/index.ts';
import { figures } from './figures.ts';
import { areas, q } from './questions/index.ts';
import { r } from './readings.ts';

/** What the requirements of this calculator have in common: decided for each place, and binding. */
export const each = { of: areas.id, strength: 'shall' } as const;

/** A village or community. */
export const isVillage = chosen(q.level, ['village'], cite('pt2-5.4-b', '各村（社区）'));

const clause = 'pt2-5.4-b';
const ratio = cite(clause, '每150至200户设1名保洁员');

/** How many households one cleaner has, and where the text says so. */
export const perCleaner = { ...figures.perCleaner, cite: ratio } as const;

/** One cleaner for so many households, to the fraction of a cleaner. */
function oneFor(households: number): Quantity<'persons'> {
  return portion(1, households, timesCount(stated(1, 'persons', ratio), q.households, ratio), ratio);
}

/** The fewest cleaners with whom none has more than 200 households, and the most with whom none has fewer than 150. */
const fewest = rounded(oneFor(perCleaner.most), 1, 'up', ratio);
const most = rounded(oneFor(perCleaner.least), 1, 'down', ratio);

/** Some whole number of cleaners has 150 to 200 households each: false from 1 to 149, 201 to 299 and 401 to 449 households. */
export const someNumberFits = atMost(fewest, most, ratio);

/** What is advised where none fits (P2-A03). */
const advised = readQuantity('persons', r.noWholeNumber, {
  fewest, most: greater(stated(1, 'persons', ratio), most), middle: rounded(oneFor(perCleaner.middle), 1, 'nearest', ratio),
});

const enough = provided(someNumberFits, fewest, advised);
const counted = readQuantity('persons', r.waterCleaner, { besides: q.cleaners, among: sum(q.cleaners, q.waterCleaners) });

/** V-01: as many cleaners as leave nobody with more than 200 households. */
export const enoughCleaners = requirement({
  ...each, id: 'V-01', clauses: [clause], when: isVillage,
  met: atLeast(counted, enough, ratio), measured: measured(counted, enough),
  notChecked: ['whoPaysCleaners'],
});

/** V-02: no more cleaners than leave everybody at least 150 households. */
export const notTooMany = requirement({
  ...each, id: 'V-02', clauses: [clause], when: isVillage,
  met: atMost(counted, provided(someNumberFits, most, advised), ratio),
});

const water = cite('pt2-5.4-c', '设1名水环境专职保洁员');

/** V-03: one full-time water cleaner besides. */
export const waterCleaner = requirement({
  ...each, id: 'V-03', clauses: ['pt2-5.4-c'], when: isVillage, ...atLeastOf(q.waterCleaners, figures.waterCleaners, water), notChecked: ['fullTime', 'tools'],
});
