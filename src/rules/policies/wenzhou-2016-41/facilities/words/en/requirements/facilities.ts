import type { Words } from '../../type.ts';

const federation = 'The document does not say who is responsible. Ask the local Disabled Persons’ Federation first.';
const media = 'Row 11 of the annex names the city’s publicity department, the bureau of culture and the Federation.';

/** Institutions, beds, functions, access, culture and sport. */
export const facilities = {
  'R-G01': {
    title: 'Demonstration rehabilitation institution',
    what: 'The city has one, and so has every county or county-level city of 500,000 people or more.',
    next: `Ask whether an existing institution has been recognised as one. ${federation}`,
  },
  'R-G06-full': {
    title: 'Seven functions of the rehabilitation institution',
    what: 'In the city and in places of 800,000 people or more, the professional institution has seven functions. This checks whether one is missing.',
    next: `For each missing one, ask whether the institution can add it or work with a hospital or school. ${federation}`,
  },
  'R-G06-basic': {
    title: 'Four basic functions of the rehabilitation institution',
    what: 'In other counties and districts the professional institution has four functions. Where there is no institution, this is not checked.',
    next: `For each missing one, ask whether the institution can add it or the city’s institution can help. ${federation}`,
  },
  'R-G02': {
    title: 'Demonstration care institution',
    what: 'Every county, county-level city and district has at least one, however many people live there.',
    next: `Ask whether an existing institution has been recognised as one. ${federation}`,
  },
  'R-G03': {
    title: 'Beds for rehabilitation and care',
    what: 'On average three beds or more for each hundred people with a disability, both kinds taken together.',
    next: `Missing beds can be built, or shared with institutions for the old and the sick. ${federation}`,
  },
  'R-G04': {
    title: 'Sheltered employment in the town or street',
    what: 'Every town or street of 10,000 people or more has at least one standardised institution.',
    next: 'Ask the county’s Federation how one is recognised and what help there is for opening it. The document does not say who is responsible.',
  },
  'wz-chk-32': {
    title: 'Sheltered employment in every larger town',
    what: 'Seen from the county: every town and street of 10,000 people or more has one.',
    next: `List those that have none, and enter them one by one to see what is lacking. ${federation}`,
  },
  'R-G05': {
    title: 'Sheltered care run by villages',
    what: 'The document encourages villages and communities to run it. Nothing is lacking where they do not.',
    next: 'Whoever wants to, asks the town’s Federation about support. The document does not say how much.',
  },
  'T-13': {
    title: 'Rehabilitation and care for those who qualify',
    what: '“Basically” everyone who qualifies has rehabilitation and care. The document gives no percentage, so the place has to decide.',
    next: 'Ask the local Federation whether and how that was decided.',
  },
  'R-G07-parking': {
    title: 'Reserved parking spaces',
    what: 'Public car parks in urban areas have spaces for people with a disability. The document does not say how many.',
    next: `List the car parks without any, and talk to those who run them. ${federation}`,
  },
  'wz-chk-33': {
    title: 'Free parking',
    what: 'Vehicles of people with a disability park free in public car parks in urban areas.',
    next: `Where a fee is still taken, talk to those who run the car park. ${federation}`,
  },
  'R-G07-acceptance': {
    title: 'People with a disability at the acceptance of buildings',
    what: 'The Federation and people with a disability take part when accessible facilities of public projects are accepted.',
    next: `Before the next one, ask the local Federation to send someone. ${federation}`,
  },
  'R-G08': {
    title: 'Reading room for the blind',
    what: 'The public library has a reading room for blind readers, with books in braille, audio books and devices.',
    next: 'For what is missing, ask the library and the culture office. The document does not say who is responsible.',
  },
  'wz-chk-37': {
    title: 'Free library cards',
    what: 'Library cards cost nothing for people with a disability.',
    next: 'Where a fee is still taken, ask the library. The document does not say who is responsible.',
  },
  'wz-chk-35': {
    title: 'Sign language or subtitles on county television',
    what: 'Where it is able to, county television has a sign-language programme, or sign language or subtitles in its main news. The place decides whether it is able to.',
    next: `${media} Who is responsible in a county is not written.`,
  },
  'wz-chk-36': {
    title: 'Cheaper buses and light rail',
    what: 'People with a disability travel at a lower fare or free. The document does not say by how much.',
    next: 'Ask the transport office and the Federation which card is needed and what the discount is. The document does not say who is responsible.',
  },
  'R-G09': {
    title: 'Demonstration point and base for culture and sport',
    what: 'Every county, county-level city and district has both, counted here as one of each.',
    next: 'Ask the city’s Federation how they are recognised. The document does not say who is responsible.',
  },
  'T-15': {
    title: 'Arts bases of the city',
    what: 'The city sets up 12.',
    next: 'Ask the city’s Federation and the culture bureau which have been recognised. The document does not say who is responsible.',
  },
  'T-16': {
    title: 'Sports bases of the city',
    what: 'The city sets up 6.',
    next: 'Ask the city’s Federation and the sports bureau which have been recognised. The document does not say who is responsible.',
  },
  'T-17': {
    title: 'Taking part in community culture and sport',
    what: '65% or more of the people with a disability take part.',
    next: `Ask the community how participants are counted. ${federation}`,
  },
} as const satisfies Partial<Words['requirements']>;
