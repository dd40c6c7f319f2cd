import { grouped } from '../../../../vocabulary/index.ts';
import { figures as f } from '../../figures.ts';
import type { Words } from '../type.ts';

const n = grouped;
const office = 'Which office answers for it, the text does not say. Ask the office of the leading group, at the agriculture bureau, first.';
const next = { next: office };

/** The requirements in English. */
export const requirements: Words['requirements'] = {
  'L-01': { title: 'Every town has a key village', what: `Every town and street makes ${f.keyVillages} key village or more.`, ...next },
  'L-01-town': { title: 'Key villages of this town', what: `The town makes ${f.keyVillages} key village or more; exactly so many is enough.`, ...next },
  'L-02': { title: 'Four towns become a demonstration area', what: 'Zhangfang, Daweishan, Xiaohe and Dahu become a demonstration area.', ...next },
  'L-03': { title: 'Water of class II where the river leaves', what: 'The water of the Liuyang river where it leaves the city is steadily of class II in the mean of the year; better is enough.', ...next },
  'L-03-toilets': { title: 'Sanitary toilets basically everywhere', what: 'Sanitary toilets basically cover all households.', next: `How far “basically” goes, the text does not say; short of all, the city departs from the principle. ${office}` },
  'L-04': { title: 'Lasting upkeep of toilets', what: 'By 2025 the lasting upkeep of rural toilets is fully set up.', ...next },
  'L-05': { title: `${n(f.industries)} distinctive industries`, what: `${n(f.industries)} distinctive industries are developed.`, ...next },
  'L-06': { title: `${n(f.bases)} strong production bases`, what: `${n(f.bases)} production bases are made strong.`, ...next },
  'L-07': { title: `${n(f.demonstrators)} industry demonstrators`, what: `${n(f.demonstrators)} industry demonstrators are trained.`, ...next },
  'L-08': { title: `The ${f.kilometres} km circle of employment`, what: `People of low income find work within ${f.kilometres} km.`, ...next },
  'L-08-clusters': { title: 'Posts in the eight clusters', what: 'People are matched with posts in the eight clusters of industry.', ...next },
  'L-09': { title: `${n(f.smallVillages)} or more distinctive small villages`, what: `In three years, by the end of 2023, ${n(f.smallVillages)} or more distinctive small villages are built; exactly so many is enough.`, ...next },
  'L-10': { title: `${n(f.influential)} or more of them with influence`, what: `${n(f.influential)} or more of them have some influence in the province or the country.`, ...next },
  'L-layout': { title: '“One zone, four belts”', what: 'Industry is laid out in one zone, four belts and many points. The points have no figure and are not checked.', ...next },
  'L-systems': { title: 'Six “Liuyang systems”', what: 'Green technology, standards, industry, management, policy and data each have their system.', ...next },
  'L-provincial': { title: 'Provincial towns improved', what: 'Dayao, Wenjiashi, Baijia, Shegang and other provincial towns are improved.', ...next },
  'L-nurtured': { title: 'Distinctive towns nurtured', what: 'Zhentou, Daweishan, Baisha, Yanxi, Guandu and other towns are nurtured.', ...next },
  'L-houses': { title: 'All new farmhouses under control', what: 'All new farmhouses are under planning and building control.', ...next },
  'L-waters': { title: 'No black waters left', what: 'Black and smelly waters are done away with, to the last.', ...next },
  'L-11': { title: `${n(f.yearly)} pretty villages in one year`, what: `In 20xx (the year was blacked out) at least ${n(f.yearly)} pretty villages are built.`, ...next },
  'L-12': { title: `If possible ${n(f.inAll)} by 2025`, what: `By 2025 the city strives for ${n(f.inAll)} pretty villages.`, next: `“Strives” does not bind; short of it, the city misses its aim and breaks no rule. ${office}` },
  'L-zero': { title: 'A village of “five zeros”', what: 'No accident, no pollution, no security case, no petition. That services are at zero distance has no figure and is not checked.', ...next },
  'L-13': { title: `${n(f.farms)} or more family farms`, what: `Smallholders register ${n(f.farms)} or more family farms.`, ...next },
  'L-14': { title: `${n(f.unions)} or more unions`, what: `${n(f.unions)} or more unions of cooperatives are formed.`, ...next },
  'L-15': { title: `${n(f.services)} or more service organisations`, what: `${n(f.services)} or more service organisations work by the rules.`, ...next },
  'L-16': { title: `${n(f.technology)} or more farms with new technology`, what: `${n(f.technology)} or more family farms of smallholders bring in new technology and equipment.`, ...next },
  'L-17': { title: `${n(f.households)} or more smallholders selling together`, what: `${n(f.households)} or more smallholders sell with the brand centre.`, ...next },
  'L-homesteads': { title: 'The homestead reform “1227”', what: 'One platform of three levels, two systems, two mechanisms and seven aspects are done.', ...next },
  'L-18': { title: `${n(f.reclaimed)} mu reclaimed`, what: `In the project area of Yong’an and Dongyang ${n(f.reclaimed)} mu are reclaimed.`, ...next },
  'L-19': { title: `${n(f.highStandard)} mu of high-standard farmland`, what: `In the project area ${n(f.highStandard)} mu of high-standard farmland are made.`, ...next },
  'L-20': { title: `${n(f.adjusted)} mu of basic farmland adjusted`, what: `In the project area ${n(f.adjusted)} mu of basic farmland are adjusted. It is an amount to adjust: where it is more, check the figure.`, ...next },
  'L-21': { title: `${n(f.showcases)} showcase projects`, what: `In the project area there are ${n(f.showcases)} showcase projects.`, ...next },
  'L-22': { title: 'A joint conference every year', what: `The border region holds a joint conference every year by turns, at least ${n(f.meetings)}.`, ...next },
  'L-income': { title: 'Every village has a stable collective income', what: 'Step by step every village comes to a stable collective income.', next: `“Step by step” has no year; short of all, the city misses its aim. ${office}` },
  'L-23': { title: 'Every village has a centre for the elderly', what: 'Every village and community has a home-care centre for the elderly.', ...next },
  'L-25': { title: `Awards within ${n(f.awards)} yuan`, what: `The city sets ${n(f.awards)} yuan aside for awards to routes, areas and model clusters. The three together stay within it.`, next: 'What goes beyond needs another source. How much each gets and how many, the text does not say; ask the finance bureau.' },
  'L-share': { title: 'A larger share of land income each year', what: 'The share of land income used for revitalisation is larger than the year before.', next: 'By how much, the text does not say; any more is enough. Ask the finance bureau.' },
  'L-budget': { title: 'The rural budget is kept up', what: 'The present budget for farming, villages and farmers is kept up.', next: 'With which year to compare, the text does not say. Ask the finance bureau.' },
};
