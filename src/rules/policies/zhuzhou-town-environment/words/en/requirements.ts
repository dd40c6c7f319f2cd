import { grouped } from '../../../../vocabulary/index.ts';
import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const { perCleaner, x, quarters } = figures;
const mu = grouped(figures.mu);
const fund = grouped(figures.fund);
const noOffice = 'Who settles it and to whom it is reported, the text does not say. Ask the town’s habitat office first.';

/** The requirements in English. */
export const requirements: Words['requirements'] = {
  'V-01': {
    title: 'Enough cleaners', what: `One cleaner for ${perCleaner.least} to ${perCleaner.most} households: nobody has more than ${perCleaner.most}.`,
    next: `Where some are lacking, find them. Where no whole number fits, ask the town how to count. ${noOffice}`,
  },
  'V-02': {
    title: 'Not too many cleaners', what: `One cleaner for ${perCleaner.least} to ${perCleaner.most} households: nobody has fewer than ${perCleaner.least}.`,
    next: `What becomes of cleaners too many, the text does not say. ${noOffice}`,
  },
  'V-03': { title: 'A full-time water cleaner', what: `Each village or community has ${figures.waterCleaners} full-time water cleaner besides, and the tools for cleaning.`, next: noOffice },
  'V-04': { title: 'The fee rests on a resolution', what: 'Cleaning is paid for; the villagers’ representatives resolve on it.', next: 'Without one, call the representatives first. How much is charged, the resolution says; the text does not.' },
  'V-05': { title: 'The fee is for cleaning only', what: 'The village committee collects, keeps and uses the fee, for cleaning and nothing else.', next: 'What was spent otherwise has to come back. To whom the accounts are shown, the text does not say.' },
  'V-06': { title: 'The “1+x” of the village plan', what: `Plans are made as “1+x”, x being at most ${x.most}.`, next: 'Ask the town’s planners what “1” and “x” are.' },
  'V-07': { title: 'No plan, no approval', what: 'Where the village plan is not finished no house may be approved; what is built against the rules is torn down.', next: 'Finish the plan first. Ask those who approve houses what becomes of approvals given already.' },
  'V-08': { title: 'The village’s leading group', what: 'The village committee sets up a group, led by the village party secretary.', next: noOffice },
  'V-09': { title: 'A cadre for the village', what: 'Basically every village has a cadre responsible for it.', next: `How far “basically” goes, the text does not say; without one, the village departs from the principle. ${noOffice}` },

  'T-01': { title: `${figures.kilometres} km of main rural road planted`, what: `In the year of the plan, ${figures.kilometres} km of main rural road are planted.`, next: noOffice },
  'T-02': { title: `${mu} mu of cropping adjusted`, what: `In the year of the plan, ${mu} mu or more of cropping are adjusted; exactly so many is enough.`, next: noOffice },
  'T-03': { title: `The fund of ${fund} yuan`, what: `The town plans a dedicated fund of ${fund} yuan for building and running facilities. What is given out stays within it.`, next: 'What goes beyond needs another source. How it is shared out, the text does not say.' },
  'T-04': { title: 'Every village has its plans', what: 'Every village has a village plan and a village building plan.', next: noOffice },
  'T-05': { title: 'All waters surveyed', what: 'Black and smelly waters are surveyed in full, and dealt with.', next: 'How far they are to be dealt with, the text has no figure.' },
  'T-06': { title: 'All of the “four kinds” put right', what: 'All buildings of the “four kinds” are put right; those worth keeping are repaired after approval.', next: noOffice },
  'T-07': { title: '“Hollow houses” basically dealt with', what: 'In the year of the plan the “hollow houses” of the town are basically dealt with.', next: `How far “basically” goes, the text does not say; short of all, the town departs from the principle. ${noOffice}` },
  'T-08': { title: 'All road-widening projects finished', what: 'The road-widening projects that were approved are all finished.', next: noOffice },
  'T-09': { title: 'The town’s leading group', what: 'The party secretary leads, the mayor is first deputy, the deputy mayor in charge is deputy, heads of departments are members, and the habitat office leads its office.', next: noOffice },
  'T-10': { title: 'An assessment every quarter', what: `Villages and departments are assessed ${quarters} times a year.`, next: noOffice },
  'T-11': { title: 'A ranking every quarter', what: `They are ranked ${quarters} times a year.`, next: noOffice },
  'T-12': { title: 'Talks every quarter', what: `There are talks ${quarters} times a year.`, next: 'How many of those at the end are talked to, the text does not say; the town settles it.' },
  'T-13': { title: 'A half-year summary', what: 'There is a half-year summary.', next: 'Ask the town whether once or twice a year.' },
  'T-14': { title: 'The year-end appraisal', what: 'There is an appraisal at the end of the year, and rewards and penalties follow.', next: 'How large they are, the text does not say.' },
};
