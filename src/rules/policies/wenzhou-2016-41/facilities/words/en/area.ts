import type { Words } from '../type.ts';

const count = 'Enter 0 if there are none.';

/** What kind of place it is, and what there is in it; the whole city last. */
export const area = {
  'area.level': {
    ask: 'What kind of place is it?',
    label: 'Kind of place',
    help: 'For the whole city choose “city”. Development zones are not a kind of their own in the document; only the clause on local rules names one (浙南产业集聚区). Choose the nearest kind.',
    choices: {
      city: { label: 'Whole city', official: '市本级' }, county: { label: 'County', official: '县' },
      countyCity: { label: 'County-level city', official: '县级市' }, district: { label: 'District', official: '区' },
      town: { label: 'Township or town', official: '乡镇' }, street: { label: 'Street', official: '街道' },
      village: { label: 'Village or community', official: '村（社区）' },
    },
  },
  'area.residents': {
    ask: 'How many residents are there?', label: 'Residents',
    help: 'The resident population of the statistical report, to the last person. The document does not say which population it means; residents are used here (reading AMB-WZ-43).',
  },
  'area.registered': {
    ask: 'How many people are registered there (hukou)?', label: 'Registered population',
    help: 'Only needed for the other reading of “population” (AMB-WZ-43). There is a result without it.',
  },
  'area.disabledPeople': {
    ask: 'How many people hold a disability certificate?', label: 'Disability certificate holders',
    help: 'Valid certificates. Estimates from sample surveys are larger; the document does not say which to use, certificates are used here (reading AMB-WZ-44).',
  },
  'area.urban': { ask: 'Is there an urban area?', label: 'Has an urban area', help: 'The clause on parking is about urban areas only.' },
  'area.rural': { ask: 'Is there a rural area?', label: 'Has a rural area' },
  'area.transit': { ask: 'Are there city buses or light rail?', label: 'Has city buses or light rail' },
  'area.stateEnterprises': { ask: 'Are there state-owned or state-controlled enterprises?', label: 'Has state enterprises' },
  'area.welfareEnterprises': { ask: 'Are there welfare enterprises (福利企业)?', label: 'Has welfare enterprises' },
  'area.shelteredWorkshops': { ask: 'Are there sheltered employment institutions?', label: 'Has sheltered employment institutions' },
  'area.televisionAble': {
    ask: 'Is county television able to run sign language or subtitles?', label: 'Television is able to',
    help: 'The document asks it only of those “able to”, and does not say what that means. Answer as the place itself judges.',
  },
  'area.usesLotteryFund': {
    ask: 'Does this level of government use welfare lottery funds itself?', label: 'Uses welfare lottery funds',
    help: 'If it uses none itself, choose no; then there is nothing to work out.',
  },
  'city.disabledPeople': {
    ask: 'How many people in all of Wenzhou hold a disability certificate?', label: 'Certificate holders in the whole city',
    help: 'Only needed where beds are averaged over the city (reading AMB-WZ-44). There is a result without it.',
  },
  'city.rehabBeds': { ask: 'How many rehabilitation beds are there in all of Wenzhou?', label: 'Rehabilitation beds in the whole city', help: count },
  'city.careBeds': { ask: 'How many beds in care institutions are there in all of Wenzhou?', label: 'Care beds in the whole city', help: count },
} as const satisfies Partial<Words['questions']>;
