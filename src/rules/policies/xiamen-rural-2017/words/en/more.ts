import { figures } from '../../figures.ts';
import type { MoreWords } from '../type.ts';

const alone = 'The village can do it itself. For help, go to the leading unit below.';
const jointly = 'It takes those above as well. Ask the leading unit below first.';

/** The requirements on more than one statement, in English. */
export const more: MoreWords = {
  'xm-chk-23': { title: 'Service complex, others who serve', what: 'A platform of “三社联动”, a service complex, or a service run by others: one is enough. The document only encourages it; without it nothing is lacking.', next: jointly },
  'xm-chk-27': { title: 'Employment platform and training', what: 'There is an employment platform; where there are farmers whose land was taken or former fish farmers, they are trained.', next: jointly },
  'xm-chk-37': { title: 'Unsafe homes of poor disabled people', what: 'All homes due in this period by the plan have been rebuilt.', next: jointly },
  'xm-chk-41': { title: 'Grids cover everyone', what: 'Every household of the village is in a grid.', next: alone },
  'xm-chk-46': { title: 'No growth of illegal building', what: 'Not one illegal building was added this year.', next: alone },
  'xm-chk-47': { title: 'Natural villages put in order', what: 'All natural villages that are listed have been put in order.', next: alone },
  'xm-chk-48': { title: 'Sewage treated on the spot', what: 'The sewage of every household that the sewer does not reach is treated on the spot.', next: alone },
  'xm-chk-65': { title: 'Community academy', what: 'There is a community academy that does all four things. The document strives for it by 2020.', next: alone },
  'xm-chk-76': { title: 'Reserve cadres', what: 'Reserve cadres with upper secondary school or more, 35 or younger, probably two to three. The figures are damaged in the source.', next: 'The source reads “2335岁以下”. Ask the organisation department of the district how many are due, and of what age.' },
  'xm-chk-77': { title: 'New party members', what: 'In each term the village party organisation admits at least three members.', next: alone },
  'xm-chk-81': { title: 'Group leaders', what: 'Every group of villagers has its leader.', next: alone },
  'xm-chk-87': { title: 'Social work certificates', what: 'There are workers with a social work certificate. The document only encourages it; without it nothing is lacking. “At least one” is this site’s own.', next: jointly },
  'XT-01': { title: 'More than half at the provincial standard', what: 'By 2017, half of the rural communities or more meet the provincial demonstration standard. The document “strives” for it.', next: 'This is a goal of the whole city; the document names no unit that leads it. The civil affairs bureau (市民政局) may know.' },
  'XT-03': { title: 'All clinics up to standard', what: 'All village clinics of the city are built up to standard.', next: jointly },
  'XT-04': { title: `${figures.homes} happiness homes`, what: `All ${figures.homes} rural happiness homes of the city stand.`, next: jointly },
  'XT-05': { title: 'A grid platform in each community', what: 'Rural communities have grid platforms everywhere, connected with city, district and town.', next: jointly },
  'XT-08': { title: `${figures.hamlets} natural villages`, what: `By 2020, ${figures.hamlets} natural villages of the city have been put in order.`, next: jointly },
  'XT-09': { title: `${figures.pleasant} pleasant villages`, what: `By 2020, ${figures.pleasant} villages have been made beautiful and pleasant to live in.`, next: jointly },
  'XT-17': { title: `${figures.pairs} pairs a year`, what: `Each year ${figures.pairs} pairs of town and country communities are linked.`, next: jointly },
  'XT-18': { title: 'Model villages of an outer district', what: 'Each district off the island chooses model villages as trials, probably three to five. The source reads “35个”.', next: 'Ask the offices of the city’s party committee and government: three to five in each district, or 35?' },
  'XT-19': { title: 'Demonstration communities of an inner district', what: 'Siming and Huli each name demonstration communities, probably three to five. The source reads “35个”.', next: 'Ask the offices of the city’s party committee and government: three to five in each district, or 35?' },
  'XT-18-city': { title: 'Model villages of the four outer districts', what: 'In the four districts together, probably 12 to 20; by the letter, with 35 each, 140.', next: 'Ask the offices of the city’s party committee and government: three to five in each district, or 35?' },
  'XT-19-city': { title: 'Demonstration communities of the two inner districts', what: 'In the two districts together, probably 6 to 10; by the letter, with 35 each, 70.', next: 'Ask the offices of the city’s party committee and government: three to five in each district, or 35?' },
};
