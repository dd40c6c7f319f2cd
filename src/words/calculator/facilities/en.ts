import type { OwnAssessmentWords } from '../assessment/type.ts';

/** What the calculator for places says in its own way, in English. */
export const en: OwnAssessmentWords = {
  name: 'Facilities and targets',
  person: 'Place {n}',
  yes: 'Yes',
  no: 'No',
  begin: {
    dateHint: 'Whether a last day has passed is told as on this day.',
    then: '{day}, just after the document was issued',
    thenHint: 'Most last days were still to come',
    examplesLead: 'Made-up places. Each opens its result.',
  },
  moreFigures: '',
  banner: 'This is not a government page, and the result is no assessment. The document has neither points nor grades, and none are given here. Check with the Disabled Persons’ Federation (残联) before you rely on it.',
  household: 'The whole city',
  file: 'disability-facilities',
  how: {
    ask: 'How many places?',
    one: 'One place', oneHint: 'A few pages to fill in; the result goes as far as you have come',
    several: 'Several places at once', severalHint: 'Fill in a table, paste from a spreadsheet, or open a CSV or Excel file; up to 300',
  },
  pages: { level: 'What kind of place', people: 'People, and what there is' },
  place: { name: 'Name of the place (may stay empty)', nameHint: 'Only printed on the result; it changes nothing.' },
  first: {
    beds: { soFar: 'Beds lacking', title: 'Beds lacking', note: 'Rehabilitation and care beds together, as the number of people with a disability asks.' },
    institutions: { soFar: 'Institutions lacking', title: 'Institutions lacking', note: 'Rehabilitation, care, and sheltered employment in towns and streets.' },
  },
  title: '{place}: what is asked, and what is lacking',
  titleSeveral: '{n} places: what is asked, and what is lacking',
  wholeApart: 'The whole city stands in the table as well and is left out of the total, so that nothing is counted twice.',
  money: 'Money for this place',
  tableOf: {
    title: 'Several places, one table',
    lead: 'One place a row. Choose the kind of place first, and the columns to fill in appear. Leave empty what you do not know.',
    openHint: 'The first row names the columns, such as “Name”, “Kind of place”, “Residents”. The file replaces what stands in the table below.',
    name: 'Name',
    noKind: 'Choose what kind of place it is.',
    noHeader: 'Row 1 holds no column name that is known. There must at least be the kind of place, such as: {columns}.',
  },
  byPlace: { places: 'By place', place: 'Place', kind: 'Kind', all: 'Each requirement, each place' },
};
