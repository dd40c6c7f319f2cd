import type { Words } from '../type.ts';

const none = 'Enter 0 if there are none.';

/** Whom governments and federations employ, what is done every year, money, building. */
export const government = {
  'staff.memberUnits': { ask: 'How many member units does the city’s committee on disability have?', label: 'Member units of the city’s committee' },
  'staff.memberUnitsEmploying': { ask: 'How many of them employ at least one person with a disability?', label: 'Of these, employing someone with a disability', help: none },
  'staff.cadres': {
    ask: 'How many cadres does the city’s Disabled Persons’ Federation have?', label: 'Cadres of the city’s Federation',
    help: 'The document does not say who counts; cadres of the office itself are used here (reading AMB-WZ-35).',
  },
  'staff.disabledCadres': { ask: 'How many of them have a disability?', label: 'Cadres with a disability', help: none },
  'staff.federationDisabled': { ask: 'How many cadres and staff of the county’s Federation have a disability?', label: 'Staff of the county’s Federation with a disability', help: none },
  'staff.posts': { ask: 'How many public-welfare posts has the government created?', label: 'Public-welfare posts', help: 'All of them, not only this year’s (reading AMB-WZ-58).' },
  'staff.disabledPosts': { ask: 'How many of them are held by people with a disability?', label: 'Posts held by people with a disability', help: `Family members do not count (reading AMB-WZ-58). ${none}` },
  'staff.jobFairs': {
    ask: 'Has every state enterprise held a job fair for people with a disability in the last two years?', label: 'State enterprises held a job fair in the last two years',
    help: 'Count 24 months back from today (reading AMB-WZ-60). If one has not, choose no.',
  },
  'procurement.units': { ask: 'How many producers of sheltered products does the government buy from first?', label: 'Producers bought from first', help: none },
  'procurement.products': { ask: 'How many sheltered products does the government buy first?', label: 'Products bought first', help: none },
  'staff.rehabTraining': { ask: 'Is every rehabilitation professional trained once every five years?', label: 'Rehabilitation staff trained every five years' },
  'staff.rehabCertificates': { ask: 'Do all rehabilitation professionals work with a certificate?', label: 'Rehabilitation staff hold certificates' },
  'society.volunteers': { ask: 'How many volunteers for people with a disability are registered in the whole city?', label: 'Registered volunteers', help: none },
  'society.letterSigned': {
    ask: 'Has this year’s letter of responsibility on disability been signed?', label: 'This year’s letter of responsibility is signed',
    help: 'For a county, choose yes only if it is signed down to the towns.',
  },
  'society.monitoring': { ask: 'Was progress assessed this year and the result published?', label: 'Assessed and published this year' },
  'media.signNews': { ask: 'Does city television have news in sign language?', label: 'City television has news in sign language' },
  'media.columns': { ask: 'Do the main news media have pages, columns or features on disability?', label: 'Media have columns on disability' },
  'media.advertisements': {
    ask: 'Did they carry public-service advertisements this year?', label: 'Media carried advertisements this year', help: 'The document does not say how many; one is enough here.',
  },
  'lottery.total': {
    ask: 'How much welfare lottery money does this level use itself, in yuan a year?', label: 'Lottery funds used by this level',
    help: 'Only what this level keeps and spends (reading AMB-WZ-59).',
  },
  'lottery.facilities': { ask: 'How much of it goes to facilities and equipment for people with a disability?', label: 'Lottery funds for facilities', help: none },
  'society.servicesForAll': {
    ask: 'Has the place found that “basically” everyone who qualifies has rehabilitation and care?', label: 'Found to reach basically everyone who qualifies',
    help: 'The document does not say what percentage that is. If nothing was decided, choose “don’t know”.',
  },
  'society.wholeSystem': {
    ask: 'Has the city found that the systems of security and services are “fairly complete”?', label: 'Found to be fairly complete',
    help: 'The document gives no measure. If nothing was decided, choose “don’t know”.',
  },
  'building.work': {
    ask: 'Is a rehabilitation or care institution being built or planned?', label: 'Building project',
    choices: { none: { label: 'No' }, newBuilding: { label: 'New building' }, rebuilding: { label: 'Rebuilding' }, extension: { label: 'Extension' } },
  },
  'building.public': { ask: 'Is it a public institution?', label: 'Public institution' },
  'building.kind': {
    ask: 'What kind of institution is it?', label: 'Kind of institution',
    choices: { rehabilitation: { label: 'Rehabilitation' }, care: { label: 'Care' }, other: { label: 'Another kind' } },
  },
} as const satisfies Partial<Words['questions']>;
