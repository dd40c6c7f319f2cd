import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const [firstYear, lastYear] = [figures.lostYear[0], figures.lostYear.at(-1)];
const none = 'Enter 0 if there are none.';
const total = 'The text has no total: enter the place’s own.';
const listed = 'Choose all that are done.';

/** The questions in English. */
export const questions: Words['questions'] = {
  'area.level': {
    ask: 'The whole city, one town or street, or one village or community?', label: 'City, town or village',
    help: 'Most targets are the city’s. A town is asked for key villages only, a village for the “five zeros”. The city may stand in a table once for each year, to see its progress.',
    choices: { city: { label: 'Whole city' }, town: { label: 'Town or street' }, village: { label: 'Village or community' } },
  },
  'town.keyVillages': { ask: 'How many key villages of revitalisation has this town or street?', label: 'Key villages', help: none },
  'zero.accidents': { ask: 'How many accidents were there?', label: 'Accidents', help: `Over which time, the text does not say; count all four over the same. ${none}` },
  'zero.pollution': { ask: 'How many cases of pollution were there?', label: 'Pollution', help: none },
  'zero.cases': { ask: 'How many public-security cases were there?', label: 'Security cases', help: none },
  'zero.petitions': { ask: 'How many petitions to higher offices were there?', label: 'Petitions', help: none },

  'link.towns': { ask: 'How many towns and streets has the city?', label: 'Towns and streets', help: total },
  'link.townsWithKey': { ask: 'How many of them have at least one key village?', label: 'Towns with a key village', help: none },
  'link.demonstration': {
    ask: 'Which of the four towns of the Daweishan area have become the demonstration area?', label: 'Towns of the demonstration area', help: listed,
    choices: { zhangfang: { label: 'Zhangfang' }, daweishan: { label: 'Daweishan' }, xiaohe: { label: 'Xiaohe' }, dahu: { label: 'Dahu' } },
  },
  'industry.industries': { ask: 'How many distinctive industries were developed?', label: 'Distinctive industries', help: 'The text lists ecological rice, small fruit, black goats, honey, camellia oil, flowers and trees, vegetables, fish, rural tourism and handicraft.' },
  'industry.bases': { ask: 'How many production bases were made strong?', label: 'Strong production bases', help: none },
  'industry.demonstrators': { ask: 'How many industry demonstrators were trained?', label: 'Industry demonstrators', help: `A noun is missing in the text: persons or households (P4-A05). ${none}` },
  'industry.distance': { ask: 'How many kilometres at most do people of low income have to their work?', label: 'Largest distance to work', help: 'From where, in a straight line or by road, the text does not say; write down how you measured.' },
  'industry.clusters': {
    ask: 'For which clusters of industry were people matched with posts?', label: 'Clusters with matched posts', help: listed,
    choices: {
      electronics: { label: 'Electronics' }, biomedicine: { label: 'Biomedicine' }, machinery: { label: 'Machinery' }, food: { label: 'Healthy food' }, fireworks: { label: 'Fireworks' },
      tourism: { label: 'Ecological tourism' }, services: { label: 'Modern services' }, creative: { label: 'Creative culture' },
    },
  },
  'industry.layout': {
    ask: 'Which parts of “one zone, four belts” are there?', label: 'One zone, four belts', help: listed,
    choices: {
      zone: { label: 'National pioneer zone of green agriculture' }, east: { label: 'East: leisure farming' }, south: { label: 'South: red culture and tourism' },
      west: { label: 'West: flowers and trees' }, north: { label: 'North: fine rice' },
    },
  },
  'industry.systems': {
    ask: 'Which of the six “Liuyang systems” were set up?', label: 'Liuyang systems', help: listed,
    choices: {
      technology: { label: 'Green technology' }, standards: { label: 'Green standards' }, industry: { label: 'Green industry' }, management: { label: 'Green management' },
      policy: { label: 'Green policy' }, digital: { label: 'Green data' },
    },
  },
  'industry.provincialTowns': {
    ask: 'Which of the provincial towns named were improved?', label: 'Provincial towns improved', help: `${listed} The text says “and others” after the names; only those named are looked at.`,
    choices: { dayao: { label: 'Dayao' }, wenjiashi: { label: 'Wenjiashi' }, baijia: { label: 'Baijia' }, shegang: { label: 'Shegang' } },
  },
  'industry.nurturedTowns': {
    ask: 'Which of the towns named were nurtured?', label: 'Towns nurtured', help: `${listed} The text says “and others” after the names; only those named are looked at.`,
    choices: {
      zhentou: { label: 'Zhentou, camellia oil' }, daweishan: { label: 'Daweishan, fruit' }, baisha: { label: 'Baisha, old town' }, yanxi: { label: 'Yanxi, fruit and vegetables' }, guandu: { label: 'Guandu, river snails' },
    },
  },
  'industry.smallVillages': { ask: 'How many distinctive small villages were built?', label: 'Small villages', help: none },
  'industry.influential': { ask: 'How many of them are known in the province or the country?', label: 'Small villages of influence', help: `What “some influence” is, the text does not say; the place settles it. ${none}` },

  'habitat.waterClass': {
    ask: 'Which class is the water of the Liuyang river where it leaves the city, as the mean of the year?', label: 'Water class, mean of the year',
    choices: { 1: { label: 'Class I' }, 2: { label: 'Class II' }, 3: { label: 'Class III' }, 4: { label: 'Class IV' }, 5: { label: 'Class V' }, 6: { label: 'Worse than V' } },
  },
  'habitat.toiletHouseholds': { ask: 'How many households should have a sanitary toilet?', label: 'Households for toilets', help: total },
  'habitat.toiletsCovered': { ask: 'How many of them have one?', label: 'Households with a toilet', help: none },
  'habitat.mechanism': { ask: 'Is the lasting upkeep of rural toilets fully set up by the end of 2025?', label: 'Upkeep of toilets set up', help: 'Answer no while it is not set up, even before that day.' },
  'habitat.newHouses': { ask: 'How many farmhouses were newly built?', label: 'New farmhouses', help: none },
  'habitat.newHousesInPlan': { ask: 'How many of them are under planning and building control?', label: 'New farmhouses under control', help: none },
  'habitat.blackWaters': { ask: 'How many black and smelly waters are left?', label: 'Black waters left', help: none },
  'habitat.whichYear': {
    ask: `Which is the year for which ${figures.yearly} villages are asked?`, label: `The year of the ${figures.yearly}`, help: `The year was blacked out in the text; which one it is, is not guessed here. That only ${firstYear} to ${lastYear} are listed is our own reading: what the plan does in three years begins, by our count, with ${firstYear} (P4-A10), and the total is due in ${lastYear}. If it is none of them, choose “I don’t know”. With the year, you see whether it is over and how to make up what is lacking.`,
    choices: { 2021: { label: '2021' }, 2022: { label: '2022' }, 2023: { label: '2023' }, 2024: { label: '2024' }, 2025: { label: '2025' } },
  },
  'habitat.builtThatYear': { ask: `How many pretty villages were built in the year for which ${figures.yearly} are asked?`, label: 'Pretty villages of that year', help: `The year was blacked out in the text; the place settles which it is (P4-A01). ${none}` },
  'habitat.builtInAll': { ask: 'How many pretty villages were built in all?', label: 'Pretty villages in all', help: `From the beginning until now. ${none}` },
  'habitat.builtBefore': {
    ask: `How many had been built in all by the end of the year for which ${figures.yearly} are asked?`, label: 'Pretty villages by the end of that year',
    help: 'Only used where the target is read as further villages (P4-A02). There is a result without it.',
  },

  'reform.farms': { ask: 'How many family farms did smallholders register?', label: 'Family farms', help: none },
  'reform.unions': { ask: 'How many unions of cooperatives were formed?', label: 'Unions', help: none },
  'reform.services': { ask: 'How many service organisations work by the rules?', label: 'Service organisations', help: none },
  'reform.technology': { ask: 'How many family farms of smallholders brought in new technology and equipment?', label: 'Farms with new technology', help: none },
  'reform.households': { ask: 'How many smallholders sell with the brand centre?', label: 'Smallholders selling together', help: none },
  'reform.homesteads': {
    ask: 'Which parts of the homestead reform “1227” are done?', label: 'Homestead reform', help: `${listed} That “1227” is 1 platform, 2 systems, 2 mechanisms and 7 aspects is inferred (P4-A06).`,
    choices: {
      platform: { label: 'A platform of city, towns and villages' }, approval: { label: 'Approval of homesteads' }, ownership: { label: 'Use of collective ownership' }, supervision: { label: 'Supervision' },
      profits: { label: 'Sharing of profits' }, sharing: { label: 'Sharing of information' }, clusters: { label: 'Settlements moderately clustered' }, style: { label: 'Control of building style' },
      mortgage: { label: 'Mortgages on farmhouses' }, outsiders: { label: 'Building by non-members' }, idle: { label: 'Use of idle homesteads and houses' }, democracy: { label: 'Democratic management' },
    },
  },
  'reform.reclaimed': { ask: 'How many mu were reclaimed in the project area?', label: 'Land reclaimed', help: `The project area is Yong’an and Dongyang. ${none}` },
  'reform.highStandard': { ask: 'How many mu of high-standard farmland were made in the project area?', label: 'High-standard farmland', help: none },
  'reform.adjusted': { ask: 'How many mu of basic farmland were adjusted in the project area?', label: 'Basic farmland adjusted', help: none },
  'reform.showcases': { ask: 'How many showcase projects are there in the project area?', label: 'Showcase projects', help: none },
  'region.meetings': { ask: 'How many joint conferences of the border region were held in this year?', label: 'Joint conferences', help: none },
  'governance.villages': { ask: 'How many villages has the city?', label: 'Villages', help: total },
  'governance.stableIncome': { ask: 'How many of them have a stable collective income?', label: 'Villages with stable income', help: `What “stable” is, the text does not say; the place settles it. ${none}` },
  'governance.communities': { ask: 'How many villages and communities has the city?', label: 'Villages and communities', help: total },
  'governance.elderlyCentres': { ask: 'How many of them have a home-care centre for the elderly?', label: 'With a centre for the elderly', help: none },

  'money.accepted': { ask: 'How many pretty villages passed acceptance?', label: 'Villages accepted', help: `Without acceptance none counts. A “homestead cluster” (屋场) counts as a village (P4-A03). ${none}` },
  'money.routes': { ask: 'How many yuan were awarded to fine routes?', label: 'Awards to routes', help: none },
  'money.areas': { ask: 'How many yuan were awarded to demonstration areas?', label: 'Awards to areas', help: none },
  'money.homes': { ask: 'How many yuan were awarded to model homestead clusters?', label: 'Awards to clusters', help: none },
  'money.landShare': { ask: 'Which share of land income was used for revitalisation this year?', label: 'Share of land income' },
  'money.landShareBefore': { ask: 'Which share was it the year before?', label: 'The same share the year before' },
  'money.budgetKept': { ask: 'Is the budget for farming, villages and farmers no smaller than in the year you compare with?', label: 'Rural budget kept up', help: 'With which year, the text does not say; the place settles it. As much as then is enough.' },
};
