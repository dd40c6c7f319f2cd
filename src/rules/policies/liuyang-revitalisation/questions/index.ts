import { area, below } from './area.ts';
import { finance, habitat, industry, reform } from './city.ts';

export { areas } from './area.ts';

/** Every question of the calculator, in the order asked. */
export const q = {
  ...area, ...below,
  ...industry, ...habitat, ...reform,
  accepted: finance.accepted, awardsRoutes: finance.routes, awardsAreas: finance.areas, awardsHomes: finance.homes,
  landShare: finance.landShare, landShareBefore: finance.landShareBefore, budgetKept: finance.budgetKept,
} as const;

/** All questions, in the order asked. */
export const questions = Object.values(q);

/** A part and the whole it is counted in: a part that is larger is a slip of the pen, and nothing is concluded from it. */
export const parts = [
  [q.townsWithKey, q.towns], [q.influential, q.smallVillages], [q.toiletsCovered, q.toiletHouseholds], [q.newHousesInPlan, q.newHouses],
  [q.builtThatYear, q.builtInAll], [q.builtBefore, q.builtInAll], [q.stableIncome, q.villages], [q.elderlyCentres, q.communities],
] as const;
