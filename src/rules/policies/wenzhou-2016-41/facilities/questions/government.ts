import { choice, number, yesNo } from '../../../../vocabulary/index.ts';
import { areas } from './area.ts';

const each = { of: areas.id, changeable: 'byChoice' } as const;
const place = { of: areas.id } as const;
const staff = { least: 0, most: 100_000 } as const;
const fund = { least: 0, most: 1_000_000_000_000 } as const;

/** Whom governments and federations employ, and what they buy. */
export const employment = {
  memberUnits: number('staff.memberUnits', 'items', staff, place),
  memberUnitsEmploying: number('staff.memberUnitsEmploying', 'items', staff, each),
  cadres: number('staff.cadres', 'persons', { least: 1, most: 100_000 }, place),
  disabledCadres: number('staff.disabledCadres', 'persons', staff, each),
  federationDisabled: number('staff.federationDisabled', 'persons', staff, each),
  posts: number('staff.posts', 'persons', staff, place),
  disabledPosts: number('staff.disabledPosts', 'persons', staff, each),
  jobFairs: yesNo('staff.jobFairs', each),
  productUnits: number('procurement.units', 'items', staff, each),
  products: number('procurement.products', 'items', staff, each),
  rehabTraining: yesNo('staff.rehabTraining', each),
  rehabCertificates: yesNo('staff.rehabCertificates', each),
} as const;

/** What is done every year, and money. */
export const society = {
  volunteers: number('society.volunteers', 'persons', { least: 0, most: 10_000_000 }, each),
  letterSigned: yesNo('society.letterSigned', each),
  monitoring: yesNo('society.monitoring', each),
  signNews: yesNo('media.signNews', each),
  mediaColumns: yesNo('media.columns', each),
  mediaAdvertisements: yesNo('media.advertisements', each),
  lotteryTotal: number('lottery.total', 'fen/year', { ...fund, least: 1 }, place),
  lotteryFacilities: number('lottery.facilities', 'fen/year', fund, each),
  servicesForAll: yesNo('society.servicesForAll', each),
  wholeSystem: yesNo('society.wholeSystem', each),
} as const;

/** Public building, which the city subsidises. */
export const building = {
  work: choice('building.work', ['none', 'newBuilding', 'rebuilding', 'extension'], place),
  isPublic: yesNo('building.public', place),
  kind: choice('building.kind', ['rehabilitation', 'care', 'other'], place),
} as const;
