import type { SiteWords } from '../type.ts';

/** Sentences of the pages that set out rules without a form. */
export const reference: SiteWords['reference'] = {
  onThisPage: 'On this page',
  notYet: 'There is no form on this page yet. What is asked, examples and sources all stand below, to be compared by hand.',
  demands: 'What is asked', demandsLead: 'Each says of whom it is asked, what counts as done, by when, and who is let off. Open one for its details.',
  count: (n) => `${n} in all`,
  benefits: 'What can be had', together: 'What goes together', readings: 'Where the text is unclear', readingsLead: 'Each way to read it, the one used here and why, and the question to take to the office.',
  demand: 'Asked', ofWhom: 'Of whom', met: 'What counts as done', counted: 'What is counted', have: 'Counted', need: 'At least', owed: 'Due while it is not done',
  letsOff: 'Who is let off', by: 'By when', until: (day) => `by ${day}`, noDay: 'The document does not say by when.', otherDay: (day) => `Read otherwise: ${day}`,
  everyone: 'Of all, with no further condition.', colon: ': ', openReference: 'See all that is asked, with examples',
  more: 'Of whom, and what counts as done', ask: 'What to ask: ',
  targets: 'By which day', targetsLead: 'What the document sets a day for. A day that has passed means neither that it was done nor that it need not be.', targetsNone: 'For the rest the document names no day.',
  strength: { shall: 'shall be done', should: 'encouraged, not demanded', may: 'the document only says “may”', localDiscretion: 'the place decides' },
  verdict: { met: 'done', unmet: 'not done', notRequired: 'not asked' },
  lacks: (gap) => `${gap} lacking`, owes: (sum) => `due: ${sum}`,
  place: (n) => `Place ${n}: `, person: (n) => `Person ${n}: `, total: 'In all',
  source: 'Source', confidence: { high: 'reliable', medium: 'fairly reliable', low: 'not very reliable' },
  others: 'Also', notComputed: 'Why not yet: ', inAnnex: 'The tasks and days of the annex are listed under who is responsible for what.', openResponsibilities: 'See them',
};
