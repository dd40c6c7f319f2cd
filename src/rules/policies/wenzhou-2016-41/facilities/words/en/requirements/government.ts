import type { Words } from '../../type.ts';

const federation = 'The document does not say who is responsible. Ask the local Disabled Persons’ Federation first.';
const media = 'Row 11 of the annex names the city’s publicity department, the bureau of culture and the Federation.';

/** What governments and federations owe: work, schooling, volunteers, media, funds. */
export const government = {
  'T-01': {
    title: 'Jobs in the member units of the city’s committee',
    what: 'Every member unit of the city’s committee on disability employs at least one person with a disability.',
    next: 'List the units that do not, and ask the city’s Federation for candidates. The document does not say who sees to it.',
  },
  'T-02': {
    title: 'Cadres with a disability in the city’s Federation',
    what: '10% or more of the cadres of the city’s Federation have a disability.',
    next: 'When a post falls vacant, look for a candidate with a disability. Ask the city’s Federation which cadres count.',
  },
  'T-03': {
    title: 'Staff with a disability in the county’s Federation',
    what: 'Every county Federation has one or two cadres or staff with a disability.',
    next: 'Where there is none, ask the county’s Federation about vacancies. The document does not say who sees to it.',
  },
  'T-04': {
    title: 'Job fairs of state enterprises',
    what: 'State-owned and state-controlled enterprises hold a job fair for people with a disability at least every two years.',
    next: `List those that have held none, and invite the Federation to help. ${federation}`,
  },
  'R-G10': {
    title: 'Sheltered products bought first',
    what: 'Every county, county-level city and district has at least one producer and one product that the government buys first.',
    next: 'Ask the finance office and the Federation which could be listed. The document does not say who is responsible.',
  },
  'T-06': {
    title: 'Public-welfare posts',
    what: 'No fewer than 10% of the public-welfare posts go to people with a disability.',
    next: 'For the missing posts, ask the human resources office and the Federation. The document does not say who is responsible.',
  },
  'T-07': {
    title: 'Training and certificates of rehabilitation staff',
    what: 'Rehabilitation professionals are trained once every five years and work with a certificate.',
    next: `Find out who was not trained for five years and who has no certificate. ${federation}`,
  },
  'T-08': {
    title: 'Fifteen years of schooling',
    what: 'Fifteen years of schooling reach “basically all” children with a disability. The document gives no percentage, so the office has to decide.',
    next: 'Ask the education office whether and how that was decided.',
  },
  'wz-chk-26': {
    title: 'Running costs paid for special-education pupils',
    what: 'What is in fact paid for each special-education pupil is 15 times the ordinary standard.',
    next: 'Where it is less, ask the education and finance offices. The document does not say who is responsible.',
  },
  'T-18': {
    title: 'Registered volunteers',
    what: '5,000 volunteers or more are registered in the whole city.',
    next: 'Ask the city’s Federation how volunteers register and are counted. The document does not say who is responsible.',
  },
  'T-19-letter': {
    title: 'Yearly letter of responsibility',
    what: 'The governments of city, county and town each sign one every year. A street office is not a level of government and is not named.',
    next: `If this year’s is not signed, ask the committee one level up. ${federation}`,
  },
  'T-19-monitoring': {
    title: 'Yearly assessment, published',
    what: 'The city’s committee on disability assesses progress every year and publishes the result.',
    next: 'If this year’s is not published, ask the city’s committee. The document does not say when it is due.',
  },
  'T-20-sign': {
    title: 'News in sign language on city television',
    what: 'City television has news in sign language.',
    next: `${media} The annex says by the end of September 2016.`,
  },
  'T-20-media': {
    title: 'Columns and advertisements in the city’s media',
    what: 'The main news media have pages, columns or features on disability, and carry public-service advertisements every year.',
    next: `${media} The annex says by the end of September 2016.`,
  },
  'wz-chk-40': {
    title: 'Columns and advertisements in the county’s media',
    what: 'The county’s main news media have them too.',
    next: `${media} Those are units of the city; who is responsible in a county and by when is not written.`,
  },
  'T-21': {
    title: 'Lottery funds for facilities',
    what: '10% or more of the welfare lottery funds this level uses itself go to facilities and equipment for people with a disability.',
    next: 'For what is missing, ask civil affairs and the finance office. The document does not say who is responsible.',
  },
  'T-22': {
    title: 'The systems of security and services',
    what: 'Social security and basic public services for people with a disability are fairly complete. The document gives no measure, so the city has to decide.',
    next: 'Ask the city’s committee for its yearly assessment.',
  },
} as const satisfies Partial<Words['requirements']>;
