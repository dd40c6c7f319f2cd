import { grouped } from '../../../../vocabulary/index.ts';
import { figures } from '../../figures.ts';
import type { Words } from '../type.ts';
import { questions } from './questions.ts';
import { requirements } from './requirements.ts';

const { perCleaner, x, kilometres, halfYears } = figures;

/** The words of these rules in English. */
export const en: Words = {
  title: 'Village cleaning and the town’s targets',
  intro:
    'Enter households, cleaners and the fee, and see how many cleaners the plan of a town near Zhuzhou asks for, and whether there are enough or too many; '
    + 'or check the town’s planting, cropping, fund, assessments and rankings. Several villages can be entered at once. The town’s name and the years were blacked out, '
    + 'and whether the plan still holds was not verified. This works out the document, not current law.',
  questions, requirements,
  parameters: {},
  entitlements: {
    'V-05-rest': {
      title: 'What is left of the fee', what: 'The fee collected, less what was spent on cleaning. Where more was spent than collected, nothing is left.',
      next: 'What is left is for cleaning as well. Where it is kept and how accounts are shown, the text does not say.',
    },
    'T-03-rest': {
      title: 'What is left of the fund', what: `The ${grouped(figures.fund)} yuan planned, less what was given to building and running facilities.`,
      next: 'Planned is not yet paid. Ask the town for which year it is, how it is shared out, and whether wages of cleaners are in it.',
    },
  },
  readings: {
    'P2-A03': {
      title: 'How many cleaners where no whole number fits?',
      options: {
        fewest: `Households divided by ${perCleaner.most}, rounded up: nobody has more than ${perCleaner.most}.`,
        most: `Households divided by ${perCleaner.least}, rounded down, but at least one.`,
        middle: `Households divided by ${perCleaner.middle}, rounded to the nearest.`,
      },
      why: 'Then nobody has more work than the text allows.',
      ask: 'For our number of households no number of cleaners lies between the two figures of the text. How many should there be?',
    },
    'P2-A05': {
      title: `Are the ${kilometres} km a task, or done already?`,
      options: { target: 'A task to be done.', alreadyDone: 'Done already; nothing is asked.' },
      why: 'The sentence stands among the tasks, and all around it is still to be done.',
      ask: `Are the “${kilometres} km finished over the year” a task for this year?`,
    },
    'P2-A07': {
      title: 'May the x of “1+x” be 0?',
      options: { fromZero: `Yes. x is a whole number from 0 to ${x.most}.`, fromOne: `No. x is a whole number from ${x.least} to ${x.most}.` },
      why: 'The text has an upper end only.',
      ask: 'In a village plan made as “1+x”, may x be 0? What are “1” and “x”?',
    },
    'P2-A09': {
      title: 'Half-year summaries: one a year, or two?',
      options: {
        onceOrTwice: `${halfYears.once} at mid-year; the end of the year has its appraisal. ${halfYears.once} or ${halfYears.twice} both count.`, twice: `${halfYears.twice} a year.`,
      },
      why: 'A summary of the second half would fall together with the year-end appraisal.',
      ask: 'How many half-year summaries are there in a year?',
    },
    'P2-A10': {
      title: 'Is the water cleaner one of the cleaners by households?',
      options: { besides: 'No, one more.', among: 'Yes, among them.' },
      why: 'The text names them apart, and “full-time” makes no sense otherwise.',
      ask: 'Do the cleaners counted by households include the water cleaner?',
    },
  },
  remarks: {
    whoPaysCleaners: 'Who pays the cleaners and how much, the text does not say.',
    fullTime: 'Whether the person is full-time is for the place to say.',
    tools: 'Whether the tools are there is not checked here.',
    howMuchFee: 'The text has no fee; the resolution of the representatives settles it.',
    whatXIs: 'What “1” and “x” are, the text does not say. Only the size of x is looked at.',
    howScored: 'By what table points are given, the text does not say. The points entered are ranked.',
    whoIsTalkedTo: 'From which rank on there are talks, the text does not say.',
    yearLost: 'The year was blacked out in the text; the place settles which it is. The figure is that of its year, so whether it is enough does not depend on which, and it is not asked; whether that year is over is not told here.',
    fundYear: 'The text does not say for which year the fund is. It is taken as the limit of one year of the plan.',
    fundWages: 'Whether wages of cleaners are in the fund, the text does not say.',
    watersMended: 'How far black waters are to be dealt with has no figure; only the survey is checked.',
    fourthKind: 'Of the “four kinds” only three are listed.',
    howBasically: 'How much “basically finished” is, the text does not say. All are counted; short of that, the town departs from the principle.',
    wholeYear: 'Counted over a whole year. Before it is over, too few times do not mean that it was not done.',
  },
  named: { isVillage: 'it is a village or community', isTown: 'it is the whole town', someNumberFits: `some whole number of cleaners has ${perCleaner.least} to ${perCleaner.most} households each` },
  groups: {
    cleaners: 'Cleaners', fee: 'Cleaning fee', targets: 'Planting, cropping and the fund', housing: 'Plans and houses', waterAndRoads: 'Waters and roads', people: 'Who leads',
    supervision: 'Assessments, rankings and talks',
  },
};
