import type { InOtherWords } from '../shared/type.ts';
import type { zh } from './zh.ts';

/** What every self-assessment says, in English. */
export const en: InOtherWords<typeof zh, 'one'> = {
  page: {
    empty: 'What you do not know may stay empty. The result says what is still needed.',
    step: 'Page {n} of {of}',
    unneeded: 'By the answers so far, this is not needed.',
    notWhole: 'Enter a whole number, such as 30. Leave it empty if you do not know.',
    nothing: 'By the answers so far, nothing is asked on this page.',
    result: 'See the result now',
  },
  found: {
    none: 'none', notAsked: 'not asked', open: 'not settled yet', notInForce: 'On that day the document had not been issued, so it asks nothing. Choose another day.',
    counted: { unmet: 'Not met', open: 'Open', met: 'Met', notRequired: 'Not demanded' },
    free: 'In {n} more the document only encourages or allows; they are not done, and nothing is lacking.',
    group: '{n} items',
  },
  by: {
    day: 'By {day}', none: 'The document names no last day', passed: 'as on {facts}, that day has passed', coming: 'as on {facts}, that day is still to come',
    other: 'Another reading: by {day}', open: 'By which day, the document does not say clearly',
  },
  lacks: '{gap} lacking',
  review: { lead: 'Where something is wrong, choose “change”. What is not answered can be filled in now.' },
  table: {
    paste: 'Copy a block from a spreadsheet and paste it into any cell. Copied with its headings, it is placed by them.',
    open: 'Open a CSV or Excel file',
    save: 'Download this table (CSV)',
    groups: 'What to check',
    groupsHint: 'The more you choose, the more columns there are.',
    row: 'Row {row}', cell: 'Row {row}, {column}',
    add: 'Add 5 rows', clear: 'Clear', cleared: 'The table was cleared.', undo: 'Undo',
    go: 'See the result', back: 'Back to the table',
    only: 'Only {topics} was looked at. For other topics, go back to the table and choose them under “What to check”.',
    several: 'A cell of “{column}” may hold several, separated by semicolons: {choices}.',
    opened: '{n} rows were opened.', pasted: '{n} rows were pasted.',
    unused: 'These columns are not known and were not used: {columns}.',
    reading: 'Reading the file…',
    problems: {
      at: 'Row {row}, “{column}”: {problem}',
      notYesNo: 'Enter yes, no or “don’t know”, not “{given}”.',
      notAChoice: '“{given}” is not among the choices. Possible are: {choices}.',
      noRows: 'Fill in at least one row.', tooManyRows: 'There are {n} rows; at most {most} can be taken. Split them.',
      long: 'Row {row} has {n} cells, and there are {all} column names. Perhaps there is a comma too many. The table was not replaced.',
      twice: 'Column {column}, “{name}”, stands there twice. Keep one.',
    },
  },
  matrix: {
    requirement: 'Requirement', lead: 'Choose a cell to see why.', key: '✓ met   ✕ not met   ? open   – not demanded',
    cell: '{place}, {title}: {verdict}',
    total: 'Total', close: 'Close', details: '{place} in detail', whole: 'See all',
  },
  sheet: {
    units: { beds: 'beds', institutions: 'institutions', items: 'items', persons: 'people', households: 'households', 'km/100': 'km', 'mu/100': 'mu', years: 'years', points: 'points', basisPoints: '' }, fen: 'yuan',
    head: ['Topic', 'Requirement', 'Result', 'There are', 'At least', 'Least lacking', 'Most lacking', 'Unit', 'Last day', 'Has it passed', 'Clauses'],
    passed: 'passed', coming: 'to come',
  },
};
