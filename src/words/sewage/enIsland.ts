import type { SewageWords } from './type.ts';

/** What the calculator of waste water says while it is used, in English. */
export const enIsland: SewageWords['island'] = {
  partsLabel: 'What to work out', parts: { progress: 'Three years', villages: 'List of villages', schedule: 'Batches and days', other: 'Other checks' },
  private: 'What you enter stays on this device. It is gone when you close the page, unless you take it away or keep it here.', clauseOf: 'clause {label}', missing: 'Would settle it: ',
  there: 'there', notThere: 'missing',
  errors: { whole: '{field}: enter a whole number, such as 27; leave it empty if you do not know.', least: '{field}: at least {least}.', most: '{field}: at most {most}.', day: '{field}: the date is not complete, or there is no such day.' },
  from: { typed: '', list: 'The total of {n} is counted in the list.', text: 'The total of {n} is that of the plan; for another town, enter its own above.', counted: 'What is covered is counted in the list.', differs: 'The list counts {n}, which is not what was entered; please see which is right.', fell: 'This is less than the year before; please see whether it is a slip.' },
  progress: {
    title: 'What there was at the end of each year', lead: 'Enter what you know and leave the rest empty: what is missing stays open and is never taken for 0.', see: 'See the result', total: 'In all',
    atEnd: { 1: 'End of year 1', 2: 'End of year 2', 3: 'End of year 3' }, result: 'Against the plan', calendarYear: ' ({year})', inAll: '{percent}% in all', nothing: 'nothing entered yet; open it for the targets',
    baseline: 'Administrative villages treated before', baselineNote: 'Worked out for {all} in all and {added} added in the first year.',
  },
  plot: { key: 'Dashed line and squares: the plan. Solid line and dots: what there was. A bar is a range that is not settled.', say: '{year}: plan {plan}%, actual {actual}', sayOpen: '{year}: plan {plan}%, actual not entered{actual}', join: '; ' },
  reading: { title: 'The document is not clear:', option: 'Reading', outcome: 'Result', recommended: 'recommended', used: 'used here', use: 'use this one', back: 'back to the recommended one', chosen: 'You chose these readings; the results below follow them:', ask: 'To ask the office: ', register: 'see the entry' },
  slip: { title: 'Questions to take to the office', lead: 'In these places the document is not clear, and the answer changes the result. Document:' },
  schedule: {
    lead: 'Give the year first, then the day each batch was done (that of its last village).', early: 'Where nothing is entered, “early” is read as until day {n} of the month.', planned: 'plan: {n}', doneTitle: 'Done of that year’s list', check: 'Check', result: 'What comes of it', noYear: 'The year is not given yet, so all days are open. It was lost in the document and cannot be guessed.',
    ics: 'Put these days into a calendar (.ics)', reminder: '{what}: last day', reportReminder: 'Report progress today at the latest',
  },
  other: { volume: 'Figures by volume', start: 'Year 1: all designed, all started', remodel: 'Closets and septic tanks', mode: 'Ways to treat water that come into question', subsidy: 'Application for money', subsidyOpen: 'Choose how far it is, and the next step is told.' },
  build: {
    lead: 'What is treated is taken from the list; what is not known counts as untreated. Each year builds on the one before, with as few villages as can be; among as few, those with more households.', needsWhole: 'Confirm that the list holds every natural village of the town, and what to build first is worked out.', tooMany: 'The list has more than {most} natural villages; what to build first is not worked out here.',
    connected: '{percent}% of households in newly built villages are connected', ifConnected: 'If {percent}% of households in newly built villages are connected', count: 'build {n}', nothing: 'nothing to build', then: 'Then there are: ', need: '({need} needed)',
    short: 'Even with everything built, {n} households are lacking: more must be connected in villages that are built already.',
    which: 'Which villages', working: 'Working it out again; do not use the figures below yet.', ready: 'Worked out: see below.',
  },
  list: {
    lead: 'One natural village a row. Open a table, paste one, or enter villages one by one. The list is not sent anywhere and never goes into a link.', open: 'Open a table (.xlsx, .csv)', paste: 'Or paste a table', pasteHint: 'The first row names the columns; without one, they come as in the template. With one fault, no row is taken.', read: 'Read it', template: 'Download the template',
    reading: 'Reading…', refused: 'Nothing was taken; the list is as it was. Please correct:', more: '{n} more.', opened: '{n} natural villages taken.', sheet: 'The sheet “{name}” was read, {n} others were not.', leftOut: 'Columns not used: {list}.',
    add: 'Add a natural village', edit: 'Change this natural village', take: 'Add it to the list', save: 'Done', cancel: 'Leave it', taken: '{name}: taken.', removed: '{name}: removed.', clear: 'Empty the list', cleared: 'The list is empty.', alreadyThere: 'This administrative village already has a natural village of that name.',
    count: '{admin} administrative and {natural} natural villages', see: 'Work out what to build', places: 'Each administrative village', treatedOf: 'natural villages {all}, treated {treated}', households: '{n} households', noHouseholds: 'households not known', connected: '{n} connected', noConnected: 'connected not known', change: 'change', remove: 'remove',
    onList: 'Batch and days', noBatch: 'none', work: { new: 'new', upgrade: 'upgraded' },
    treated: { before: 'treated before the plan', some: 'treated, year not known', no: 'not treated', unknown: 'not known' }, treatedIn: 'treated in {year}', treatedCell: { before: 'before', some: 'yes', no: 'no', unknown: '' }, download: 'Download the list (CSV)',
    columns: {
      admin: 'Administrative village', name: 'Natural village', households: 'Households', connected: 'Households connected', treated: 'Treated', work: 'New or upgrade', batch: 'Batch', year: 'Year', designedOn: 'Designed', tenderedOn: 'Tendered', builtOn: 'Built', acceptedOn: 'Accepted',
    },
    templateRow: ['Example A', 'Example 1', '120', '75', 'before', 'upgrade', '1', '', '', '', '', ''],
    allowed: { count: 'a whole number, such as 120', treated: 'before, yes, no, or the year', work: 'new, upgrade', batch: '1, 2, 3', year: 'a year of four digits', day: 'a day, such as 2027-03-20' },
    problems: {
      row: 'Row {row}: {text}', cell: '{column} cannot be “{given}”. Allowed: {allowed}; empty if not known.', empty: '{column} is empty.', moreThanAll: '{column} {given} is more than the {all} households.',
      noHeader: 'It needs the columns “Administrative village” and “Natural village”.', noRows: 'There are no villages in it.', tooMany: 'It has {rows} rows; at most {most}.', villageTwice: '“{name}” already stands in row {before}.', differs: '{column} of “{name}” differs from row {before}.',
      twice: 'The column “{column}” comes twice.', short: '{n} cells, but only {all} columns have names.', unnamed: 'Column {column} has no name.', formula: '{column} is a formula without a stored result. Make it a value.', merged: '{column} has joined cells ({range}). Split them and fill each one.',
    },
  },
  take: { file: 'rural-sewage', print: 'Print this page', examples: 'See examples', again: 'Start again', noVillages: 'The list of villages is not in the link; to take it along, download the file.', paper: 'Worked out by Mingce; not an official paper. By: {policy}, rules {version}.', head: ['Item', 'Figures', 'Result', 'Clause'], answers: 'What was entered' },
};
