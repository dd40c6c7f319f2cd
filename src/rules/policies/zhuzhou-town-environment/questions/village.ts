import { choice, number, several, yesNo } from '../../../vocabulary/index.ts';

/** What is judged at once: the villages and communities of a town, and the town itself. */
export const areas = { id: 'areas', least: 1, most: 300 } as const;

const each = { of: areas.id } as const;
const changeable = { of: areas.id, changeable: 'byChoice' } as const;
const people = { least: 0, most: 10_000 } as const;
const money = { least: 0, most: 100_000_000_00 } as const;
const score = { least: 0, most: 1_000_00 } as const;

/** What kind of place it is: decides what is asked of it. */
export const area = {
  level: choice('area.level', ['village', 'town'], each),
} as const;

/** Cleaners and the fee of a village. */
export const cleaning = {
  households: number('clean.households', 'households', { least: 0, most: 100_000 }, each),
  cleaners: number('clean.cleaners', 'persons', people, changeable),
  waterCleaners: number('clean.waterCleaners', 'persons', people, changeable),
  resolution: yesNo('fee.resolution', changeable),
  collected: number('fee.collected', 'fen/period', money, each),
  spentOnCleaning: number('fee.cleaning', 'fen/period', money, changeable),
  spentOtherwise: number('fee.other', 'fen/period', money, changeable),
} as const;

/** Who leads in a village, its plan and its houses. */
export const village = {
  group: several('village.group', ['founded', 'secretaryLeads'], changeable),
  cadre: yesNo('village.cadre', changeable),
  hasPlan: yesNo('village.hasPlan', changeable),
  x: number('village.x', 'items', { least: 0, most: 100 }, changeable),
  approvedWithoutPlan: number('village.approvedWithoutPlan', 'items', people, changeable),
} as const;

/** The score a village was given in each quarter; by what table, the text does not say. */
export const scores = {
  first: number('score.first', 'points/100', score, each),
  second: number('score.second', 'points/100', score, each),
  third: number('score.third', 'points/100', score, each),
  fourth: number('score.fourth', 'points/100', score, each),
} as const;
