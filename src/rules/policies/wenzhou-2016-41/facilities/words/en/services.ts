import type { Words } from '../type.ts';

const none = 'Enter 0 if there are none.';

/** Institutions, beds, access, culture, schools. */
export const services = {
  'facilities.rehabCentres': {
    ask: 'How many demonstration rehabilitation institutions are there?', label: 'Demonstration rehabilitation institutions',
    help: `The document does not say what makes one a “demonstration” institution; the place decides. ${none}`,
  },
  'facilities.anyRehabCentre': {
    ask: 'Is there a professional rehabilitation institution, demonstration or not?', label: 'Has a professional rehabilitation institution',
    help: 'Its functions are checked only where there is one (reading AMB-WZ-45).',
  },
  'facilities.functions': {
    ask: 'Which functions does the rehabilitation institution have?', label: 'Functions of the rehabilitation institution',
    help: 'Choose all there are. If there are several institutions, take them together.',
    choices: {
      medical: { label: 'Medical rehabilitation', official: '医疗康复' }, vocational: { label: 'Vocational rehabilitation', official: '职业康复' },
      counselling: { label: 'Advice on rehabilitation', official: '康复咨询' }, assessment: { label: 'Assessment of functioning', official: '功能评定' },
      training: { label: 'Training and guidance', official: '培训指导' }, deviceFitting: { label: 'Fitting of assistive devices', official: '辅助器具适配' },
      childEducation: { label: 'Educational rehabilitation of children', official: '残疾儿童教育康复' },
      disabilityAppraisal: { label: 'Appraisal of disability', official: '残疾鉴定评估' },
      deviceSupply: { label: 'Supply of assistive devices', official: '辅助器具配置' },
      communityGuidance: { label: 'Training and guidance for communities and families', official: '社区和家庭康复技术培训指导' },
    },
  },
  'facilities.careCentres': {
    ask: 'How many demonstration care institutions are there?', label: 'Demonstration care institutions',
    help: `The document does not say what makes one a “demonstration” institution; the place decides. ${none}`,
  },
  'facilities.rehabBeds': { ask: 'How many rehabilitation beds are there?', label: 'Rehabilitation beds', help: none },
  'facilities.careBeds': { ask: 'How many beds are there in care institutions?', label: 'Beds in care institutions', help: none },
  'facilities.shelteredOrganisations': {
    ask: 'How many standardised sheltered employment institutions are there?', label: 'Sheltered employment institutions',
    help: `The document does not say what “standardised” means; the place decides. ${none}`,
  },
  'facilities.largeTowns': {
    ask: 'How many towns and streets have 10,000 people or more?', label: 'Towns and streets of 10,000 or more', help: `Exactly 10,000 counts. ${none}`,
  },
  'facilities.largeTownsServed': {
    ask: 'How many of them have a standardised sheltered employment institution?', label: 'Of these, with sheltered employment', help: none,
  },
  'facilities.villageCare': {
    ask: 'Is there sheltered care run by a village or community?', label: 'Has sheltered care run by a village',
    help: 'The document only encourages it; nothing is lacking without it.',
  },
  'access.parkingSpaces': {
    ask: 'Do all public car parks in the urban area have spaces for people with a disability?', label: 'Public car parks have reserved spaces',
    help: 'If only some have, choose no.',
  },
  'access.freeParking': { ask: 'Is parking there free for vehicles of people with a disability?', label: 'Parking is free for vehicles of people with a disability' },
  'access.acceptance': {
    ask: 'Do the Federation and people with a disability take part when accessible building is accepted?', label: 'People with a disability take part in acceptance',
  },
  'access.library': {
    ask: 'What does the public library have for blind readers?', label: 'Public library has for blind readers',
    choices: {
      readingRoom: { label: 'A reading room' }, brailleBooks: { label: 'Books in braille' }, audioBooks: { label: 'Audio books' },
      devices: { label: 'Reading and listening devices' },
    },
  },
  'access.libraryCards': { ask: 'Are library cards free for people with a disability?', label: 'Library cards are free' },
  'access.transitDiscount': {
    ask: 'Are buses and light rail cheaper or free for people with a disability?', label: 'Cheaper or free buses and light rail', help: 'The document does not say by how much; any discount counts.',
  },
  'access.countyTelevision': {
    ask: 'Does county television have a sign-language programme, or sign language or subtitles in its main news?', label: 'County television has sign language or subtitles',
  },
  'culture.points': { ask: 'How many demonstration points for culture and sport are there?', label: 'Demonstration points', help: none },
  'culture.bases': { ask: 'How many demonstration bases for culture and sport are there?', label: 'Demonstration bases', help: none },
  'culture.artBases': { ask: 'How many arts bases of the city are there?', label: 'Arts bases of the city', help: none },
  'culture.sportBases': { ask: 'How many sports bases of the city are there?', label: 'Sports bases of the city', help: none },
  'culture.activityPeople': {
    ask: 'Of how many people with a disability is the participation rate worked out?', label: 'People with a disability in the community',
    help: 'The document does not say how; people with a disability in the community are used here (reading AMB-WZ-47).',
  },
  'culture.activityParticipants': { ask: 'How many of them took part in community culture or sport?', label: 'Taking part in community activities', help: none },
  'school.pupils': { ask: 'How many special-education pupils are there?', label: 'Special-education pupils', help: `Count pupils in ordinary classes and those taught at home. ${none}` },
  'school.ordinaryFund': {
    ask: 'What is the standard for running costs of an ordinary pupil, in yuan a year?', label: 'Standard for an ordinary pupil',
    help: 'Ask the education office. Where primary and junior standards differ, fill in a row for each.',
  },
  'school.specialFund': {
    ask: 'How much is in fact paid for a special-education pupil, in yuan a year?', label: 'Paid for a special-education pupil', help: 'Enter 0 if nothing is.',
  },
  'school.fifteenYears': {
    ask: 'Has the education office found that fifteen years of schooling reach “basically all”?', label: 'Found to reach basically all',
    help: 'The document does not say what percentage that is. If nothing was decided, choose “don’t know”.',
  },
} as const satisfies Partial<Words['questions']>;
