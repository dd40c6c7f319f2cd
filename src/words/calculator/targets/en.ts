import type { TargetWords } from './type.ts';

/** What the calculator of targets says in its own way, in English. */
export const en: TargetWords = {
  own: {
    name: 'Progress of revitalisation targets',
    person: 'Place {n}',
    yes: 'Yes',
    no: 'No',
    begin: {
      dateHint: 'The day the figures are of. Whether a last day has passed and how many years are left is told as on this day.',
      then: '{day}, the first of the last days',
      thenHint: 'Few of the plan’s last days name their year',
      examplesLead: 'Made-up figures. Each opens its result.',
    },
    moreFigures: '',
    bannerTitle: 'The plan bears no date. We could not confirm whether it is still in force.',
    banner: 'This is not a government page, and the result is no assessment. The plan comes from a collection of sample texts, bears no date, and most years were blacked out. Check with Liuyang’s agriculture bureau before you rely on it.',
    household: 'The whole city',
    file: 'revitalisation-targets',
    how: {
      ask: 'How many places, or years?',
      one: 'One', oneHint: 'The city, a town or a village, page by page',
      several: 'Several at once', severalHint: 'Several towns or villages, or the city once for each year; fill in a table, paste, or open a CSV or Excel file; up to 300 rows',
    },
    pages: { level: 'City, town or village' },
    place: { name: 'Name, or which year (may stay empty)', nameHint: 'Only printed on the result; it changes nothing.' },
    first: {},
    title: '{place}: targets and progress',
    titleSeveral: '{n} rows: targets and progress',
    wholeApart: 'Rows of the whole city are left out of the total.',
    money: 'Money',
    tableOf: {
      title: 'Several places or years, one table',
      lead: 'One place a row, or one year of the city. Choose city, town or village first, and the columns to fill in appear. Leave empty what you do not know.',
      openHint: 'The first row names the columns, such as “Name or year”, “City, town or village”, “Key villages”. The file replaces what stands in the table below.',
      name: 'Name or year',
      noKind: 'Choose city, town or village.',
      noHeader: 'Row 1 holds no column name that is known. There must at least be city, town or village, such as: {columns}.',
    },
    byPlace: { places: 'By row', place: 'Place or year', kind: 'Kind', all: 'Each target, each row' },
  },
  view: {
    progress: {
      title: 'How far they have come', lead: 'Targets with a figure: what is done, and what is lacking. Those not filled in are not drawn.', of: '{have} of {need}', reached: 'Reached',
      remaining: '{gap} lacking', notAnswered: 'Targets not filled in yet: {n}.',
    },
    pace: {
      title: 'What is left, year by year', lead: 'Only targets whose year the text names, or you have told, can be spread. What is lacking is shared evenly among the years left; where it does not divide, earlier years take one more.', target: 'Target', until: 'By',
      remaining: 'Lacking', thisYear: 'This year counts', nextYear: 'From next year', perYear: '{n} a year for {years} years', passed: 'The last day has passed, and it is not reached', year: '{n} in {year}',
      noYears: 'No year is left', nothing: 'Targets with a year are reached, or not filled in.',
    },
    years: { title: 'Year by year', lead: 'The rows of the whole city, in the order of the table.', choose: 'Which target', need: 'Target: {need}', bar: '{name}: {have}', notGiven: 'not filled in' },
    byYear: { title: 'Money, row by row', lead: 'Awards are taken from one pool for all rows; whether there is one every year, the text does not say. Where awards are not all filled in, it only says how much can be left at most.', atMost: 'at most {sum}', matched: 'Matched by the plan', awarded: 'Awarded' },
    matching: 'By the plan the accepted villages are matched with {sum} in all. Which level pays, and when, the text does not say.',
    pool: { title: 'Money for awards', all: 'In all', left: 'Left', over: 'Too much', open: 'What is not filled in is drawn as not awarded.' },
  },
};
