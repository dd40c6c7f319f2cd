import type { CountedWords } from '../type.ts';

const graded = { yes: { label: 'Done' }, partly: { label: 'Done in part' }, no: { label: 'Not done' } } as const;
const otherReading = 'The figures of the source are damaged here. This only shows what another reading would give; it may stay empty.';

/** The place, and what is counted, in English. */
export const counted: CountedWords = {
  'place.kind': {
    ask: 'What kind of place is it?', label: 'Kind of place',
    choices: {
      rural: { label: 'Rural community', official: '农村社区' }, converted: { label: 'Converted community', official: '村改居社区' },
      urban: { label: 'Urban community', official: '城市社区' }, district: { label: 'A district' }, city: { label: 'The whole city' },
    },
  },
  'place.reformDone': { ask: 'Is the reform of the village’s collective assets completed?', label: 'reform of collective assets completed', help: 'The document covers converted communities only while the reform is under way.' },
  'place.district': {
    ask: 'In which district?', label: 'District',
    choices: {
      jimei: { label: 'Jimei', official: '集美区' }, haicang: { label: 'Haicang', official: '海沧区' }, tongan: { label: 'Tong’an', official: '同安区' },
      xiangan: { label: 'Xiang’an', official: '翔安区' }, siming: { label: 'Siming', official: '思明区' }, huli: { label: 'Huli', official: '湖里区' },
    },
  },
  'place.has': {
    ask: 'Which of these are there in the village?', label: 'What there is', help: 'Some tasks are asked only where these are. If there are none, choose “none of these”.',
    choices: {
      nonPublic: { label: 'Private bodies' }, clinic: { label: 'Village clinic' }, doctor: { label: 'Village doctor' }, expropriated: { label: 'Farmers whose land was taken' },
      retiredFishers: { label: 'Fishers who gave up fish farming' }, poorDisabledHousing: { label: 'Poor disabled people in unsafe homes' },
      environmentProject: { label: 'Environmental projects under way' }, pigFarm: { label: 'Large pig farms in the restricted zone' },
      sortingAble: { label: 'Means to sort refuse' }, homestead: { label: 'Trial or extension of “三统一” homesteads' },
      shuanghu: { label: 'It is Shuanghu community, Dadeng' }, library: { label: 'Village library' }, resources: { label: 'Heritage crafts, cross-strait ties or leisure farming' },
      heritage: { label: 'Old buildings and monuments' }, serviceProject: { label: 'Service projects with public money' },
    },
  },
  'place.listed': {
    ask: 'Which of these is the village listed for?', label: 'Listed for', help: 'The document does not say that every village has these; they are asked only where it is listed.',
    choices: {
      happinessHome: { label: 'The city’s happiness homes' }, linkedUnit: { label: 'A linked unit, a cadre in the village' }, model: { label: 'Model village or provincial demonstration' }, pairing: { label: 'Pairing with a city community' },
    },
  },
  'place.sewerCovered': { ask: 'Does the city’s sewer reach the village?', label: 'reached by the sewer' },
  'service.complex': { ask: 'There is a service complex, or a service run by others than the government.', label: 'Service complex or private service', choices: { yes: { label: 'Done' }, no: { label: 'Not done' } } },
  'work.platform': { ask: 'There is an employment service platform.', label: 'Employment platform', choices: graded },
  'work.training': { ask: 'Farmers whose land was taken and former fish farmers are trained for work.', label: 'Training of these groups', choices: graded },
  'disabled.housingDue': { ask: 'By the plan, how many unsafe homes of poor disabled people are due in this period?', label: 'Unsafe homes due' },
  'disabled.housingDone': { ask: 'How many have been rebuilt?', label: 'Unsafe homes rebuilt' },
  'grid.households': { ask: 'How many households are there in all?', label: 'Households in all' },
  'grid.covered': { ask: 'How many of them are in a grid?', label: 'Households in a grid' },
  'clean.illegal': { ask: 'How many illegal buildings were added this year?', label: 'Illegal buildings added this year', help: 'Enter 0 if there were none.' },
  'clean.hamletsListed': { ask: 'How many of its natural villages are listed for putting in order?', label: 'Natural villages listed' },
  'clean.hamletsDone': { ask: 'How many of them are finished?', label: 'Natural villages finished' },
  'clean.sewageDue': { ask: 'How many households does the sewer not reach?', label: 'Households to be treated apart' },
  'clean.sewageDone': { ask: 'The sewage of how many of them is treated on the spot?', label: 'Households treated apart' },
  'academy.stands': { ask: 'Is there a community academy (社区书院)?', label: 'community academy' },
  'academy.functions': {
    ask: 'What does the academy do?', label: 'Uses of the academy',
    choices: { teaching: { label: 'Teaching and training' }, consulting: { label: 'Consultation' }, incubating: { label: 'Helping associations start' }, culture: { label: 'Culture and sport' } },
  },
  'reserve.to35': { ask: 'How many reserve cadres are 35 or younger and have upper secondary school (高中, 中专) or more?', label: 'Reserve cadres up to 35', help: 'Full years of age on the day of the check; cadres in office do not count.' },
  'reserve.from23To35': { ask: 'How many of them are 23 or older?', label: 'Of them, 23 or older', help: otherReading },
  'reserve.from33To35': { ask: 'How many of them are 33 or older?', label: 'Of them, 33 or older', help: otherReading },
  'members.admitted': { ask: 'How many party members has the village admitted in this term?', label: 'Members admitted this term' },
  'members.young': { ask: 'How many of them are young?', label: 'Young among them' },
  'members.termOver': { ask: 'Is the term of the party organisation over?', label: 'term over' },
  'groups.due': { ask: 'How many group leaders are due?', label: 'Group leaders due' },
  'groups.filled': { ask: 'How many are there?', label: 'Group leaders there are' },
  'social.certified': { ask: 'How many workers hold a social work certificate?', label: 'Workers with a certificate' },
  'city.communities': { ask: 'How many rural communities are there in all?', label: 'Rural communities' },
  'city.demonstration': { ask: 'How many of them meet the provincial demonstration standard?', label: 'Communities at the provincial standard' },
  'city.platforms': { ask: 'How many of them have a connected grid platform?', label: 'Communities with a grid platform' },
  'city.clinics': { ask: 'How many village clinics are there?', label: 'Village clinics' },
  'city.clinicsStandard': { ask: 'How many of them are up to standard?', label: 'Clinics up to standard' },
  'city.homes': { ask: 'How many happiness homes stand in all?', label: 'Happiness homes' },
  'city.homesNew': { ask: 'How many of them were built from 2017 on?', label: 'Happiness homes built from 2017 on' },
  'city.hamlets': { ask: 'How many natural villages have been put in order?', label: 'Natural villages put in order' },
  'city.pleasant': { ask: 'How many beautiful and pleasant villages have been made?', label: 'Pleasant villages' },
  'city.pairs': { ask: 'How many pairs of town and country communities are there this year?', label: 'Pairs' },
  'city.models': { ask: 'How many model villages have been chosen as trials?', label: 'Model villages' },
  'city.partners': { ask: 'How many demonstration communities have Siming and Huli named?', label: 'Demonstration communities on the island', help: 'For one district its own number; for the city that of both.' },
};
