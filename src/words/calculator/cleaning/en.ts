import type { CleaningWords } from './type.ts';

/** What the calculator of village cleaning says in its own way, in English. */
export const en: CleaningWords = {
  own: {
    name: 'Village cleaning and the town’s targets',
    person: 'Village {n}',
    yes: 'Yes',
    no: 'No',
    begin: {
      dateHint: 'The day the figures are of. The years of the plan were blacked out; another day changes nothing.',
      then: '{day} (some day)',
      thenHint: 'The plan bears no date',
      examplesLead: 'Made-up villages. Each opens its result.',
    },
    moreFigures: '',
    bannerTitle: 'The plan bears no date. We could not confirm whether it is still in force.',
    banner: 'This is not a government page, and the result is no assessment. The plan comes from a collection of sample texts; the town’s name and the years were blacked out. Check with the town’s habitat office before you rely on it.',
    household: 'The whole town',
    file: 'village-cleaning',
    how: {
      ask: 'How many places?',
      one: 'One village, or the town', oneHint: 'A few pages to fill in; the result goes as far as you have come',
      several: 'Several villages at once', severalHint: 'Fill in a table, paste from a spreadsheet, or open a CSV or Excel file; up to 300, and ranked by quarter',
    },
    pages: { level: 'Village or town' },
    place: { name: 'Name of the village (may stay empty)', nameHint: 'Only printed on the result; it changes nothing.' },
    first: { persons: { soFar: 'Cleaners lacking', title: 'Cleaners lacking', note: 'Cleaners by households, and the water cleaner of each village.' } },
    title: '{place}: what is asked, and what is lacking',
    titleSeveral: '{n} places: what is asked, and what is lacking',
    wholeApart: 'The whole town stands in the table as well and is left out of the total.',
    money: 'What money is left',
    tableOf: {
      title: 'Several villages, one table',
      lead: 'One village a row. Choose village or town first, and the columns to fill in appear. Leave empty what you do not know.',
      openHint: 'The first row names the columns, such as “Name”, “Village or town”, “Households”, “Cleaners”. The file replaces what stands in the table below.',
      name: 'Name',
      noKind: 'Choose village or town.',
      noHeader: 'Row 1 holds no column name that is known. There must at least be village or town, such as: {columns}.',
    },
    byPlace: { places: 'By village', place: 'Village', kind: 'Kind', all: 'Each requirement, each village' },
  },
  view: {
    reference: {
      title: 'Households, cleaners and ranks', bands: 'How many cleaners for how many households', lead: 'One cleaner has {least} to {most} households. For some counts no whole number of cleaners does that.', upTo: '{from} to {to}', exactly: '{n}', cleaners: 'Cleaners', noneFits: 'no whole number fits',
      ranking: 'How a quarter is ranked', rankingRule: 'By the points entered, the highest first. The same points share a rank. Where a village has no points yet, a rank is a range from the best to the worst it can be.',
      lastRule: 'How many are talked to, the text does not say; the town enters it. Those who tie on the line are listed apart for the town to settle, and so are those whom villages without points may still displace.',
    },
    band: {
      title: 'How many cleaners for {households} households', one: '{n}, neither more nor fewer.', range: 'From {fewest} to {most}.', none: 'No households, no cleaner.',
      noneFits: 'No whole number fits: with no number of cleaners has each {least} to {most} households.',
      advised: 'Taken as {n} for now (nobody has more than {most}). For other ways see the readings.',
      load: 'With {cleaners} now, each has {load} households on average.',
      runs: 'Household counts without a whole number', run: '{from} to {to}', runsLead: 'At {least} to {most} households each, these counts have no whole number of cleaners; all others have.', first: 'From {from} households on some whole number always fits.',
      households: 'Households', cleaners: 'Cleaners',
    },
    town: { title: 'All villages together', cleaners: 'Cleaners by households', water: 'Water cleaners', all: 'Together', have: 'There are', need: 'At least', unknown: 'Villages not filled in yet: {n}', households: 'Households' },
    ranking: {
      title: 'Ranking by quarter', lead: 'By the points entered, the highest first. Who has the same points shares the rank, and nobody is put before another. By what table points are given, the text does not say.',
      quarter: 'Quarter {n}', place: 'Village', score: 'Points', rank: 'Rank', alone: '{n}', shared: 'shared {n}', between: '{first} to {last}', open: 'no points yet',
      unknownWidens: 'Villages without points: {n}. Ranks may change and are shown as a range.',
      none: 'No points for this quarter yet. Choose “Assessments, rankings and talks” in the table and enter them.',
      last: 'How many at the end are talked to?', lastHint: 'From which rank on, the text does not say; the town settles it.',
      sure: 'Among the last {n}: {places}.', tied: 'Sharing the line, with {left} places left for the town to settle: {places}.', provisional: 'Of them {places} wait until the villages without points have theirs.', nobody: 'Not settled yet.',
    },
    fee: { title: 'Cleaning fee', all: 'Collected', left: 'Left', over: 'More spent than collected', open: 'What is not filled in is drawn as not spent.' },
    pool: { title: 'The dedicated fund', all: 'In all', left: 'Left', over: 'Too much', open: 'What is not filled in is drawn as not given.' },
  },
};
