import { grouped } from '../../../../vocabulary/index.ts';
import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';

const n = grouped;

/** The words of these rules in English. */
export const en: Words = {
  title: 'Progress of revitalisation targets',
  intro:
    'Enter what was done, and see the targets of Liuyang’s plan to become a model county of rural revitalisation: how far each has come, what is lacking, and how much a year the years left ask for; '
    + 'and how much accepted villages are matched with, and what is left of the awards. The plan bears no date and most years were blacked out; whether it still holds was not verified. This works out the document, not current law.',
  questions, requirements,
  parameters: {},
  entitlements: {
    'L-24': {
      title: 'Matching for accepted villages', what: `After Changsha’s requirement each pretty village that passed acceptance is matched with ${n(figures.perVillage)} yuan. Without acceptance there is none.`,
      next: 'Which level pays, whether once, and when, the text does not say. Ask the finance and agriculture bureaus.',
    },
    'L-25-rest': { title: 'What is left for awards', what: `${n(figures.awards)} yuan, less what was awarded to routes, areas and model clusters.`, next: 'Whether once or every year, and how it is shared, the text does not say. Ask the finance bureau.' },
  },
  readings: {
    'P4-A02': {
      title: `Do the ${n(figures.inAll)} by 2025 include those built before?`,
      options: { withEarlier: `Yes. They are counted from the beginning, the ${n(figures.yearly)} among them.`, besidesEarlier: 'No, they are further villages.' },
      why: '“Finish by 2025” usually counts from the beginning; the sentence before speaks of a part of the same.',
      ask: `Do the ${n(figures.inAll)} by 2025 include the ${n(figures.yearly)} and those built earlier?`,
    },
  },
  remarks: {
    noYear: 'The text does not say by which year.',
    yearLost: 'The year was blacked out in the text; the place settles which it is. The figure is that of its year, so whether it is enough does not depend on which; whether that year is over is told where the year is given.',
    howManyTowns: 'How many towns there are, the text does not say; the figure entered is used.',
    whatIsArea: 'What makes a demonstration area, the text does not say; the place settles it.',
    noUnits: 'The tier of single units has no figure and is not checked.',
    whatDemonstrators: 'A noun is missing after “industry demonstrators”: persons or households. The figure entered is used.',
    fromWhere: 'From where the distance counts, in a straight line or by road, and for how many people, the text does not say.',
    whatInfluence: 'What “some influence” is, the text does not say; the place settles it.',
    noCount: 'Where the text says “a number of”, there is no figure, and nothing is checked.',
    openList: 'The list ends with “and others”. Only those named are looked at.',
    howManyYears: 'For how many years “steadily” means, the text does not say. Only the year entered is looked at.',
    toiletYear: 'Toilets for all have no year; 2025 is about their upkeep. The two are kept apart.',
    howBasically: 'How much “basically” is, the text does not say. All are counted; short of that, the city departs from the principle.',
    whichFiveYears: 'Which five years they are, the text does not say.',
    zeroDistance: 'Services at “zero distance” have no figure and are not checked.',
    zeroPeriod: 'Over which time and how to count, the text does not say.',
    what1227: '“1227” is not explained; the division into 1, 2, 2 and 7 is inferred.',
    noOrMore: 'The figures are not followed by “or more”. To reach or to pass them both count.',
    adjustedMore: `The ${n(figures.adjusted)} mu of basic farmland are an amount to adjust: where it is more, check the figure.`,
    howManyMeetings: 'How many conferences a year, the text does not say. One is enough.',
    whatStable: 'What “stable” is, the text does not say; the place settles it.',
    whoPays: 'Which level pays, and whether once or in parts, the text does not say. It is counted once for each village.',
    poolYear: 'Whether every year or once, the text does not say. It is taken as one pool.',
    howMuchEach: 'How much each gets and how many, the text does not say.',
    noShare: 'How large the share is and by how much it grows, the text does not say. More than the year before is enough.',
    whichYearBefore: 'With which year to compare, the text does not say.',
  },
  named: { isCity: 'it is the whole city', isTown: 'it is a town or street', isVillage: 'it is a village or community' },
  groups: {
    link: 'After poverty relief: bases and work', industry: 'Layout, towns and small villages', villages: 'Pretty villages', habitat: 'Water, toilets and houses', reform: 'Three reforms',
    governance: 'Regions and governance', money: 'Money',
  },
};
