import type { Words } from './type.ts';
import { entitlements } from './en/benefits.ts';
import { daily } from './en/daily.ts';
import { dailyBenefits } from './en/dailyBenefits.ts';
import { dailyReadings } from './en/dailyReadings.ts';
import { dailyRemarks } from './en/dailyRemarks.ts';
import { household } from './en/household.ts';
import { parameters } from './en/parameters.ts';
import { person } from './en/person.ts';
import { readings } from './en/readings.ts';
import { named, remarks } from './en/remarks.ts';
import { staff } from './en/staff.ts';

/** The words of these rules in English. */
export const en: Words = {
  title: 'Disability benefits',
  intro:
    'Answer a few questions and see what Wenzhou’s 2016 document (温政发〔2016〕41号) sets out for people with a disability'
    + ' and their families: what, how much, and what cannot be drawn together. Leave out what you do not know; there is'
    + ' still a result. The office decides in the end, and we could not confirm whether the document is still in force.',
  questions: { ...household, ...person, ...daily, ...staff },
  parameters,
  entitlements: { ...entitlements, ...dailyBenefits },
  requirements: {},
  readings: { ...readings, ...dailyReadings },
  remarks: { ...remarks, ...dailyRemarks },
  named,
};
