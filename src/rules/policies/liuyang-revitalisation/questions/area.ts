import { choice, number } from '../../../vocabulary/index.ts';

/** What is judged at once: the city (once for each year, if wanted), its towns and streets, its villages and communities. */
export const areas = { id: 'areas', least: 1, most: 300 } as const;

const changeable = { of: areas.id, changeable: 'byChoice' } as const;
const few = { least: 0, most: 10_000 } as const;

/** What kind of place it is: decides what is asked of it. */
export const area = {
  level: choice('area.level', ['city', 'town', 'village'], { of: areas.id }),
} as const;

/** What is asked of a town or street, and of a village or community. */
export const below = {
  keyVillages: number('town.keyVillages', 'items', few, changeable),
  accidents: number('zero.accidents', 'items', few, changeable),
  pollution: number('zero.pollution', 'items', few, changeable),
  cases: number('zero.cases', 'items', few, changeable),
  petitions: number('zero.petitions', 'items', few, changeable),
} as const;
