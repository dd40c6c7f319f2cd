import { number, several } from '../../../vocabulary/index.ts';
import { areas } from './village.ts';

const each = { of: areas.id } as const;
const changeable = { of: areas.id, changeable: 'byChoice' } as const;
const few = { least: 0, most: 10_000 } as const;
const times = { least: 0, most: 100 } as const;
const money = { least: 0, most: 100_000_000_00 } as const;

/** What the town has done in the year of the plan, which year that may be. */
export const town = {
  greened: number('town.greened', 'km/100', { least: 0, most: 100_000_00 }, changeable),
  adjusted: number('town.adjusted', 'mu/100', { least: 0, most: 10_000_000_00 }, changeable),
  fundBuilding: number('fund.building', 'fen/once', money, changeable),
  fundRunning: number('fund.running', 'fen/once', money, changeable),
  villages: number('town.villages', 'items', few, each),
  plannedVillages: number('town.plannedVillages', 'items', few, changeable),
  blackWaters: number('water.black', 'items', few, each),
  blackWatersSurveyed: number('water.surveyed', 'items', few, changeable),
  fourKinds: number('houses.fourKinds', 'items', few, each),
  fourKindsDone: number('houses.fourKindsDone', 'items', few, changeable),
  hollow: number('houses.hollow', 'items', few, each),
  hollowDone: number('houses.hollowDone', 'items', few, changeable),
  roads: number('roads.approved', 'items', few, each),
  roadsDone: number('roads.completed', 'items', few, changeable),
  group: several('town.group', ['secretary', 'mayor', 'deputyMayor', 'departments', 'office'], changeable),
  assessments: number('quarter.assessments', 'items', times, changeable),
  rankings: number('quarter.rankings', 'items', times, changeable),
  talks: number('quarter.talks', 'items', times, changeable),
  halfYear: number('quarter.halfYear', 'items', times, changeable),
  yearEnd: number('quarter.yearEnd', 'items', times, changeable),
} as const;
