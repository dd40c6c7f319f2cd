import { number, several, yesNo } from '../../../../vocabulary/index.ts';
import { areas } from './area.ts';

const each = { of: areas.id, changeable: 'byChoice' } as const;
const few = { least: 0, most: 10_000 } as const;
const beds = { least: 0, most: 1_000_000 } as const;

/** Institutions, beds and what they do. */
export const institutions = {
  rehabCentres: number('facilities.rehabCentres', 'institutions', few, each),
  anyRehabCentre: yesNo('facilities.anyRehabCentre', each),
  functions: several('facilities.functions', [
    'medical', 'vocational', 'counselling', 'assessment', 'training', 'deviceFitting', 'childEducation',
    'disabilityAppraisal', 'deviceSupply', 'communityGuidance',
  ], each),
  careCentres: number('facilities.careCentres', 'institutions', few, each),
  rehabBeds: number('facilities.rehabBeds', 'beds', beds, each),
  careBeds: number('facilities.careBeds', 'beds', beds, each),
  shelteredOrganisations: number('facilities.shelteredOrganisations', 'institutions', few, each),
  largeTowns: number('facilities.largeTowns', 'items', few, each),
  largeTownsServed: number('facilities.largeTownsServed', 'items', few, each),
  villageCare: yesNo('facilities.villageCare', each),
} as const;

/** Access, culture and sport. */
export const access = {
  parkingSpaces: yesNo('access.parkingSpaces', each),
  freeParking: yesNo('access.freeParking', each),
  acceptance: yesNo('access.acceptance', each),
  library: several('access.library', ['readingRoom', 'brailleBooks', 'audioBooks', 'devices'], each),
  libraryCards: yesNo('access.libraryCards', each),
  transitDiscount: yesNo('access.transitDiscount', each),
  countyTelevision: yesNo('access.countyTelevision', each),
  culturePoints: number('culture.points', 'items', few, each),
  cultureBases: number('culture.bases', 'items', few, each),
  artBases: number('culture.artBases', 'items', few, each),
  sportBases: number('culture.sportBases', 'items', few, each),
  activityPeople: number('culture.activityPeople', 'persons', { least: 1, most: 2_000_000 }, { of: areas.id }),
  activityParticipants: number('culture.activityParticipants', 'persons', { least: 0, most: 2_000_000 }, each),
} as const;

/** Schools for children with a disability, and building. */
export const schools = {
  pupils: number('school.pupils', 'persons', { least: 0, most: 100_000 }, { of: areas.id }),
  ordinaryFund: number('school.ordinaryFund', 'fen/year', { least: 1, most: 10_000_000 }, { of: areas.id }),
  specialFund: number('school.specialFund', 'fen/year', { least: 0, most: 200_000_000 }, each),
  fifteenYears: yesNo('school.fifteenYears', each),
} as const;
