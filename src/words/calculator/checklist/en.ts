import type { OwnAssessmentWords } from '../assessment/type.ts';

/** What the check-list of a model village says in its own way, in English. */
export const en: OwnAssessmentWords = {
  name: 'Check-list of a model village',
  person: 'Village {n}',
  yes: 'Yes',
  no: 'No',
  begin: { dateHint: 'The day the figures are of. The plan has no years; another day changes nothing.', then: '{day} (some day)', thenHint: 'The plan bears no date', examplesLead: 'Made-up figures. Each opens its result.' },
  moreFigures: '',
  bannerTitle: 'The plan bears no date. We could not confirm whether it is still in force.',
  banner: 'This is not a government page, and the result is no assessment. The plan comes from a collection of sample texts and breaks off after its priorities. Check with the town of Fuquan before you rely on it.',
  household: 'The whole village',
  file: 'model-village',
  how: { ask: '', one: '', oneHint: '', several: '', severalHint: '' },
  pages: {},
  place: { name: 'Name of the village (may stay empty)', nameHint: 'Only printed on the result; it changes nothing.' },
  first: {},
  title: '{place}: what is asked of all, and what is lacking',
  titleSeveral: '{n} villages',
  wholeApart: '',
  money: '',
  tableOf: { title: '', lead: '', openHint: '', name: '', noKind: '', noHeader: '{columns}' },
  byPlace: { places: '', place: 'Village', kind: '', all: '' },
};
