import type { SiteWords } from '../type.ts';

/** Sentences around official texts that an office imported, in English. */
export const official: SiteWords['official'] = {
  name: 'Official text',
  title: (title) => `${title}: official text`,
  lead: 'This is the issuer’s own text, unchanged to the letter, imported from the office’s own file.',
  leadBeside: 'On the left stands the issuer’s own text, unchanged to the letter; on the right this site’s plain edition. They are set side by side by their numbers, never by likeness. On a phone the official text comes first.',
  alone: 'There is no plain edition of this document yet, and no calculator.',
  notVerified: 'Whether it still applies has not been verified here.',
  open: 'Read beside the official text',
  plain: 'Plain edition', toPlain: 'Back to the plain edition',
  noPlain: 'The plain edition has no place of its own for this.',
  above: 'The plain words for this stand further up, under the same number.',
  plainOnlyTitle: 'Plain clauses whose number the official text does not print',
  plainOnlyLead: 'Most are tables this site worked out, or numbers that are printed differently.',
  fields: {
    indexNumber: 'Index number', documentNumber: 'Document number', documentType: 'Kind of document', issuer: 'Issued by', issuedOn: 'Dated', publishedOn: 'Published', effectiveOn: 'In effect from', addressees: 'Addressed to', copies: 'Copies to', signer: 'Signed by', place: 'Place', subject: 'Subject', history: 'History',
  },
  relations: 'Documents it names', relationsCount: (n) => `${n} documents`,
  about: 'About the document',
  report: 'Import report',
  reportLead: (file, digest) => `Imported from ${file}, whose SHA-256 begins with ${digest}.`,
  recognised: (clauses, paragraphs, headings) => `Recognised: ${clauses} numbered clauses, ${paragraphs} paragraphs without a number, ${headings} headings.`,
  removed: 'No part of the text, taken out', repaired: 'Certain, mended', suspicious: 'Looks damaged, kept as it is',
  line: (n) => `line ${n}`, times: (n) => `${n} times`, nothing: 'nothing',
  may: (text) => `perhaps “${text}”`, leaveOut: 'perhaps too much',
  kinds: {
    brokenParagraph: 'a paragraph breaks off in the middle of a sentence, most likely at the end of a page', doubledText: 'characters repeated at the break', redactedYear: 'a year is blotted out', redactedName: 'a name is blotted out', emptyName: 'a name is left empty',
    pageNumberInSentence: 'a page number inside a sentence', unbalancedMarks: 'half of a pair of marks is missing', damagedDocumentNumber: 'a document number without its brackets', damagedDate: 'a date that lost characters', fusedFigures: 'two figures that may have lost the dash between them',
    replacementCharacter: 'lost characters', mojibake: 'garbled characters', privateCharacter: 'characters that cannot be shown', automaticNumber: 'automatic numbers of the file cannot be read', numberMissing: 'a number is missing before this one', numberRepeated: 'a number comes twice', numberOutOfOrder: 'a number that does not fit its place',
    numbersRunTogether: 'several numbers in one paragraph', strayMark: 'a stray mark', misspelling: 'perhaps a misspelling',
  },
  removals: {
    navigation: 'navigation', siteNotice: 'notice of the site', siteButtons: 'buttons of the site', viewCounter: 'view counter', pageNumber: 'page number', runningHeader: 'running head or foot', markup: 'markup', script: 'script', repeatedTitle: 'repeated title', copyMark: 'copy-protection mark', otherDocument: 'other documents',
  },
  repairs: { pinyinGloss: 'pinyin between characters', invisibleMark: 'invisible mark', composedLetter: 'letter taken apart', joinedLine: 'line broken in two', countedNumber: 'automatic numbers of the file, written out' },
  list: { title: 'Official texts', lead: 'The issuers’ own texts as offices imported them, newest first.', open: (n) => `See the official texts (${n})`, page: (page, of) => `Page ${page} of ${of}`, before: 'Previous page', next: 'Next page', pages: 'Pages' },
};
