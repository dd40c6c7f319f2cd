import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';

const none = 'Enter 0 if there are none.';
const year = 'The year was blacked out in the text: enter the figure for the year of this plan.';
const { perCleaner, x } = figures;

/** The questions in English. */
export const questions: Words['questions'] = {
  'area.level': {
    ask: 'A village (community), or the whole town?', label: 'Village or town', help: 'Cleaners and the fee are asked of a village; planting, cropping and the fund of the town.',
    choices: { village: { label: 'Village or community' }, town: { label: 'Whole town' } },
  },

  'clean.households': { ask: 'How many households are there?', label: 'Households', help: `One cleaner for ${perCleaner.least} to ${perCleaner.most} households. What one household is, the text does not say: take the village’s own register.` },
  'clean.cleaners': { ask: 'How many cleaners are there?', label: 'Cleaners', help: `Without the water cleaner, who is asked for below. ${none}` },
  'clean.waterCleaners': { ask: 'How many full-time water cleaners are there?', label: 'Water cleaners', help: none },
  'fee.resolution': { ask: 'Did the villagers’ representatives resolve on the cleaning fee?', label: 'The fee rests on a resolution' },
  'fee.collected': { ask: 'How many yuan of cleaning fee were collected in this period?', label: 'Fee collected', help: `Whether the period is a year or a quarter, the text does not say: enter what was collected and spent in the same time. ${none}` },
  'fee.cleaning': { ask: 'How many yuan of it were spent on cleaning?', label: 'Fee spent on cleaning', help: none },
  'fee.other': { ask: 'How many yuan of it were spent on anything else?', label: 'Fee spent otherwise', help: `Whatever is not cleaning. ${none}` },
  'village.group': {
    ask: 'What is true of the village’s leading group?', label: 'Leading group of the village',
    choices: { founded: { label: 'It was set up' }, secretaryLeads: { label: 'The village party secretary leads it' } },
  },
  'village.cadre': { ask: 'Is a cadre responsible for this village?', label: 'A cadre is responsible' },
  'village.hasPlan': { ask: 'Is the village plan finished?', label: 'The village plan is finished' },
  'village.x': { ask: 'In the plan’s “1+x”, how much is x?', label: 'The x of “1+x”', help: `The text says only that x is at most ${x.most}, and not what “1” and “x” are.` },
  'village.approvedWithoutPlan': { ask: 'How many houses were approved without a finished plan?', label: 'Houses approved without a plan', help: none },
  'score.first': { ask: 'How many points in the first quarter?', label: 'Points, quarter 1', help: 'The text has no score table: enter the local points. Leave it empty while there was no assessment.' },
  'score.second': { ask: 'How many points in the second quarter?', label: 'Points, quarter 2' },
  'score.third': { ask: 'How many points in the third quarter?', label: 'Points, quarter 3' },
  'score.fourth': { ask: 'How many points in the fourth quarter?', label: 'Points, quarter 4' },

  'town.greened': { ask: 'How many kilometres of main rural road were planted?', label: 'Main road planted', help: `${year} ${none}` },
  'town.adjusted': { ask: 'How many mu of cropping were adjusted?', label: 'Cropping adjusted', help: `${year} ${none}` },
  'fund.building': { ask: 'How many yuan of the dedicated fund were given to building facilities?', label: 'Fund: building', help: `All items together. ${none}` },
  'fund.running': { ask: 'How many yuan of the dedicated fund were given to running facilities?', label: 'Fund: running', help: `All items together. ${none}` },
  'town.villages': { ask: 'How many villages and communities are there?', label: 'Villages and communities' },
  'town.plannedVillages': { ask: 'How many of them have finished both plans?', label: 'Villages with plans', help: none },
  'water.black': { ask: 'How many ditches, ponds and waters are there to survey?', label: 'Waters to survey', help: `The text has no number: take the town’s own list. ${none}` },
  'water.surveyed': { ask: 'How many of them were looked at for black and smelly water?', label: 'Waters surveyed', help: none },
  'houses.fourKinds': { ask: 'How many buildings of the “four kinds” are there?', label: '“Four kinds” of buildings', help: `The text lists ruins, disused sheds and unsafe empty houses; the fourth kind is missing (P2-A02). ${none}` },
  'houses.fourKindsDone': { ask: 'How many of them were put right?', label: '“Four kinds” put right', help: `Those approved to be repaired and kept count as well. ${none}` },
  'houses.hollow': { ask: 'How many “hollow houses” are there?', label: '“Hollow houses”', help: none },
  'houses.hollowDone': { ask: 'How many of them were dealt with?', label: '“Hollow houses” dealt with', help: none },
  'roads.approved': { ask: 'How many road-widening projects were approved?', label: 'Widening projects approved', help: none },
  'roads.completed': { ask: 'How many of them are finished?', label: 'Widening projects finished', help: none },
  'town.group': {
    ask: 'Who is in the town’s leading group?', label: 'Leading group of the town',
    choices: {
      secretary: { label: 'The town’s party secretary leads it' }, mayor: { label: 'The mayor is first deputy' }, deputyMayor: { label: 'The deputy mayor in charge is deputy' },
      departments: { label: 'Heads of departments are members' }, office: { label: 'It has an office, led by the habitat office' },
    },
  },
  'quarter.assessments': { ask: 'How many assessments were there in this year?', label: 'Assessments in the year', help: none },
  'quarter.rankings': { ask: 'How many rankings were there in this year?', label: 'Rankings in the year', help: none },
  'quarter.talks': { ask: 'How many rounds of talks were there in this year?', label: 'Talks in the year', help: none },
  'quarter.halfYear': { ask: 'How many half-year summaries were there in this year?', label: 'Half-year summaries', help: none },
  'quarter.yearEnd': { ask: 'How many year-end appraisals were there in this year?', label: 'Year-end appraisals', help: none },
};
