import type { OwnAssessmentWords } from '../assessment/type.ts';

/** How the self-check of rural communities calls its places and pages, in English. */
export const ownEn: OwnAssessmentWords = {
  name: 'Self-check of rural communities',
  person: 'Place {n}',
  yes: 'Yes',
  no: 'No',
  begin: {
    dateHint: 'Whether a last day has passed is told as on this day.',
    then: '{day}, the first last day of the document',
    thenHint: 'That of 2020 was still to come',
    examplesLead: 'Made-up places. Each opens its result.',
  },
  moreFigures: '',
  banner: 'This is not a government page, and the result is no assessment. The document has neither points nor grades; the share is reckoned in this site’s own way. Some figures of the source are damaged. Check with the civil affairs bureau of the district (区民政局) before you rely on it.',
  household: 'Everything',
  file: 'rural-community',
  how: {
    ask: 'How many villages?',
    one: 'One village', oneHint: 'Section by section; the result goes as far as you have come',
    several: 'Several villages at once', severalHint: 'Fill in a table, paste from a spreadsheet, or open a CSV or Excel file; up to 300',
  },
  pages: { kind: 'What kind of place', place: 'About this place' },
  place: { name: 'Name of the village or community (may stay empty)', nameHint: 'Only printed on the result; it changes nothing.' },
  first: {},
  title: '{place}: self-check of the 30 tasks',
  titleSeveral: '{n} places: self-check of the 30 tasks',
  wholeApart: 'A district or the whole city stands in the table as well and is left out of the total, so that nothing is counted twice.',
  money: 'Money for this place',
  tableOf: {
    title: 'Several villages, one table',
    lead: 'One village a row. Choose the kind first, and the columns to fill in appear. Leave empty what you do not know.',
    openHint: 'The first row names the columns, such as “Name”, “Kind of place”, “District”. The file replaces what stands in the table below.',
    name: 'Name',
    noKind: 'Choose what kind of place it is.',
    noHeader: 'Row 1 holds no column name that is known. There must at least be the kind of place, such as: {columns}.',
  },
  byPlace: { places: 'By village', place: 'Village', kind: 'Kind', all: 'Each requirement, each village' },
};
