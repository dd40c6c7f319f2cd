import type { BenefitWords } from './type.ts';

/** What the calculator of benefits says beside the words of its policy, in English. */
export const en: BenefitWords<'one'> = {
  name: 'Disability benefits',
  begin: {
    people: 'How many people with a disability are in the family?',
    peopleHint: 'A child without a certificate yet counts too. You can add or remove people later.',
    peopleUnit: { one: '1 person', other: '{n} people' },
    dateHint: 'The document is of 15 August 2016. Dibao standards with a source reach only to the end of 2016; today’s you can enter yourself, and there is a result without it.',
    then: '1 September 2016, just after the document was issued',
    thenHint: 'See what the document gave at the time',
    examplesLead: 'Made-up cases with the figures of 2016. Each opens its result.',
  },
  moreFigures: 'The care rates may have been adjusted since. If you know the current ones, enter them here',
  banner: 'This is not a government page, and the result is not a decision. Ask civil affairs (民政) or the Disabled Persons’ Federation (残联) before you apply.',
  household: 'The household',
  soFar: {
    exact: { lead: 'So far, each month', sum: '{sure}', rest: '' },
    range: { lead: 'So far, each month', sum: '{sure} certain', rest: 'at most {most}' },
    most: { lead: 'So far, each month', sum: 'at most {most}', rest: 'nothing certain yet' },
    floor: { lead: 'So far, each month', sum: '{sure} certain', rest: 'no upper limit known yet' },
    own: { lead: 'So far, each month', sum: '{sure} certain', rest: 'at most {most} under this document' },
    ownMost: { lead: 'So far, under this document, each month', sum: 'at most {most}', rest: 'nothing certain yet' },
    open: { lead: 'So far, each month', sum: 'too early to say', rest: '' },
    nothing: { lead: 'So far', sum: 'no monthly payment', rest: '' },
    notInForce: { lead: 'On that day', sum: 'the document was not issued yet', rest: '' },
  },
  found: {
    title: 'What can be drawn each month',
    several: 'What this family can draw each month',
    per: 'yuan a month',
    ownMost: ' Under this document it is at most {sum}.',
    sureOf: 'Of this, {sum} is certain.',
    noneSure: 'No monthly payment is certain yet.',
    allSure: 'By these answers and this document, this sum is certain.',
    nothing: 'By these answers, the document gives no monthly payment. Other benefits stand below.',
    openEnd: 'The upper end depends on local figures and is not known yet.',
    others: 'In addition, {period}',
    household: 'For the whole household',
  },
  file: 'disability-benefits',
};
