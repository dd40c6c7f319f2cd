import { choice, number, several, yesNo } from '../../../vocabulary/index.ts';
import { figures } from '../figures.ts';
import { areas } from './area.ts';

const each = { of: areas.id } as const;
const changeable = { of: areas.id, changeable: 'byChoice' } as const;
const many = { least: 0, most: 1_000_000 } as const;
const land = { least: 0, most: 10_000_000_00 } as const;
const money = { least: 0, most: 100_000_000_00 } as const;

/** After poverty relief, and industry. */
export const industry = {
  towns: number('link.towns', 'items', many, each),
  townsWithKey: number('link.townsWithKey', 'items', many, changeable),
  demonstration: several('link.demonstration', ['zhangfang', 'daweishan', 'xiaohe', 'dahu'], changeable),
  industries: number('industry.industries', 'items', many, changeable),
  bases: number('industry.bases', 'items', many, changeable),
  demonstrators: number('industry.demonstrators', 'items', many, changeable),
  distance: number('industry.distance', 'km/100', { least: 0, most: 1_000_00 }, changeable),
  clusters: several('industry.clusters', ['electronics', 'biomedicine', 'machinery', 'food', 'fireworks', 'tourism', 'services', 'creative'], changeable),
  layout: several('industry.layout', ['zone', 'east', 'south', 'west', 'north'], changeable),
  systems: several('industry.systems', ['technology', 'standards', 'industry', 'management', 'policy', 'digital'], changeable),
  provincialTowns: several('industry.provincialTowns', ['dayao', 'wenjiashi', 'baijia', 'shegang'], changeable),
  nurturedTowns: several('industry.nurturedTowns', ['zhentou', 'daweishan', 'baisha', 'yanxi', 'guandu'], changeable),
  smallVillages: number('industry.smallVillages', 'items', many, changeable),
  influential: number('industry.influential', 'items', many, changeable),
} as const;

/** Living conditions and the pretty villages. */
export const habitat = {
  waterClass: choice('habitat.waterClass', ['1', '2', '3', '4', '5', '6'], changeable),
  toiletHouseholds: number('habitat.toiletHouseholds', 'households', many, each),
  toiletsCovered: number('habitat.toiletsCovered', 'households', many, changeable),
  mechanism: yesNo('habitat.mechanism', changeable),
  newHouses: number('habitat.newHouses', 'items', many, each),
  newHousesInPlan: number('habitat.newHousesInPlan', 'items', many, changeable),
  blackWaters: number('habitat.blackWaters', 'items', many, changeable),
  /** The year was lost; which it can be is our reading, and the question says so. */
  whichYear: choice('habitat.whichYear', figures.lostYear, each),
  builtThatYear: number('habitat.builtThatYear', 'items', many, changeable),
  builtInAll: number('habitat.builtInAll', 'items', many, changeable),
  builtBefore: number('habitat.builtBefore', 'items', many, each),
} as const;

/** Three reforms, cooperation between regions, and governance. */
export const reform = {
  farms: number('reform.farms', 'items', many, changeable),
  unions: number('reform.unions', 'items', many, changeable),
  services: number('reform.services', 'items', many, changeable),
  technology: number('reform.technology', 'items', many, changeable),
  households: number('reform.households', 'households', many, changeable),
  homesteads: several('reform.homesteads', [
    'platform', 'approval', 'ownership', 'supervision', 'profits', 'sharing', 'clusters', 'style', 'mortgage', 'outsiders', 'idle', 'democracy',
  ], changeable),
  reclaimed: number('reform.reclaimed', 'mu/100', land, changeable),
  highStandard: number('reform.highStandard', 'mu/100', land, changeable),
  adjusted: number('reform.adjusted', 'mu/100', land, changeable),
  showcases: number('reform.showcases', 'items', many, changeable),
  meetings: number('region.meetings', 'items', many, changeable),
  villages: number('governance.villages', 'items', many, each),
  stableIncome: number('governance.stableIncome', 'items', many, changeable),
  communities: number('governance.communities', 'items', many, each),
  elderlyCentres: number('governance.elderlyCentres', 'items', many, changeable),
} as const;

/** Money. */
export const finance = {
  accepted: number('money.accepted', 'items', many, changeable),
  routes: number('money.routes', 'fen/once', money, changeable),
  areas: number('money.areas', 'fen/once', money, changeable),
  homes: number('money.homes', 'fen/once', money, changeable),
  landShare: number('money.landShare', 'basisPoints', { least: 0, most: 10_000 }, changeable),
  landShareBefore: number('money.landShareBefore', 'basisPoints', { least: 0, most: 10_000 }, each),
  budgetKept: yesNo('money.budgetKept', changeable),
} as const;
