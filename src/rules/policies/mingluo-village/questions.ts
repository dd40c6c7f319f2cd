import { number, yesNo } from '../../vocabulary/index.ts';

const few = { least: 0, most: 10_000 } as const;
const changeable = { changeable: 'byChoice' } as const;

/** Every question of the check-list, in the order asked. The text has no list of places; the village brings its own. */
export const q = {
  residential: number('refuse.residential', 'items', few),
  withCollection: number('refuse.withCollection', 'items', few, changeable),
  roadside: yesNo('refuse.roadside', changeable),
  discharging: number('farms.discharging', 'items', few, changeable),
  settlements: number('roads.settlements', 'items', few),
  connected: number('roads.connected', 'items', few, changeable),
} as const;

/** All questions, in the order asked. */
export const questions = Object.values(q);

/** A part and the whole it is counted in: a part that is larger is a slip of the pen, and nothing is concluded from it. */
export const parts = [[q.withCollection, q.residential], [q.connected, q.settlements]] as const;
