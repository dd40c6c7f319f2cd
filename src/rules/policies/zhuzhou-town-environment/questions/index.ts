import { town } from './town.ts';
import { area, cleaning, scores, village } from './village.ts';

export { areas } from './village.ts';

/** Every question of the calculator, in the order asked. */
export const q = {
  ...area, ...cleaning, ...village, ...scores,
  ...town, villageGroup: village.group, townGroup: town.group,
} as const;

/** All questions, in the order asked. */
export const questions = [...Object.values(area), ...Object.values(cleaning), ...Object.values(village), ...Object.values(scores), ...Object.values(town)] as const;

/** A part and the whole it is counted in: a part that is larger is a slip of the pen, and nothing is concluded from it. */
export const parts = [
  [town.plannedVillages, town.villages], [town.blackWatersSurveyed, town.blackWaters], [town.fourKindsDone, town.fourKinds],
  [town.hollowDone, town.hollow], [town.roadsDone, town.roads],
] as const;
