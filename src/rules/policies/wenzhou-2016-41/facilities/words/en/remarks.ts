import type { Words } from '../type.ts';

/** What is not checked, and what only an office can settle. */
export const remarks: Words['remarks'] = {
  demonstration: 'The document does not say what makes a “demonstration” institution. Your figure is used; the place decides.',
  standardised: 'The document does not say what “standardised” means. Your figure is used; the place decides.',
  whichDisabledPeople: 'The document does not say whether certificate holders or estimates count. Certificate holders are used.',
  atLeastTheseFunctions: 'The list of functions ends with “and so on”. Those named are the least there must be.',
  staffingStandards: 'How many professionals are needed is set by national and provincial standards, not by this document.',
  howManySpaces: 'The document does not say how many spaces.',
  yearSupposed: 'This sentence names no year; it is taken from the sentence before.',
  whoTakesPart: 'The document does not say how the rate is worked out. Participants are divided by people with a disability in the community.',
  whichCadres: 'The document does not say of which cadres it is 10%. Cadres of the office itself are used.',
  twoYearsFrom: 'From which day “every two years” runs, and whether a group may hold one fair together, is not written.',
  whichPosts: 'The document does not say whether all posts count or only new ones. All posts are used.',
  howManyAdvertisements: 'The document does not say how many advertisements a year.',
  ownLevelFunds: 'The document does not say what “used by this level” covers. What this level keeps and spends is used.',
  oneStandard: 'Primary and junior standards may differ; the one you give is used for all.',
  provincialSubsidy: 'The provincial subsidy is not in this document.',
  currentRates: 'The three care rates will be adjusted and the dibao standard changes. Where there are current figures, compare with those.',
  upliftConditions: 'The document does not say under which conditions the benefit is raised.',
  whatBasicCareIs: 'The document does not say what basic care is or how long it lasts.',
  howManyPosts: 'The document does not say how many posts. Any count.',
  howManyCommissioners: 'The document does not say how many commissioners are enough.',
  basicallyForAll: 'whether fifteen years of schooling reach “basically all”; the document gives no percentage',
  servicesBasicallyForAll: 'whether services reach “basically” everyone who qualifies; the document gives no percentage',
  fairlyComplete: 'whether the two systems are “fairly complete”; the document gives no measure',
};

export const named: Words['named'] = {
  isCounty: 'A county, county-level city or district',
  isCityOrCounty: 'The whole city, a county, a county-level city or a district',
  hasRehabCentre: 'There is a professional rehabilitation institution',
  holdsTenThousand: '10,000 people or more',
  holdsHalfMillion: '500,000 people or more',
  holdsEightHundredThousand: '800,000 people or more',
};

export const groups: Words['groups'] = {
  institutions: 'Institutions and beds',
  access: 'Access',
  culture: 'Culture and sport',
  work: 'Work',
  rehabilitationAndSchools: 'Rehabilitation staff and schooling',
  benefits: 'What families are due',
  society: 'Volunteers, media, funds and government',
};
