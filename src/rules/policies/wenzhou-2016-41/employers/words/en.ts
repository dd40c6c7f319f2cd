import type { Words } from './type.ts';
import { entitlements } from './en/benefits.ts';
import { parameters } from './en/parameters.ts';
import { questions } from './en/questions.ts';
import { readings } from './en/readings.ts';
import { named, remarks } from './en/remarks.ts';
import { requirements } from './en/requirements.ts';

/** The words of the rules for employers in English. */
export const en: Words = {
  title: 'Employers: duties and rewards for employing persons with a disability',
  intro:
    'Answer a few questions and see what Wenzhou’s document of 2016 (温政发〔2016〕41号) demands of an employer, when the employment'
    + ' levy is due, which rewards and subsidies it can get, and where the text does not say whether they go together. Rewards are'
    + ' set at “not less than” so much, so the sums are floors. The office decides; whether the document is still in force was not verified.',
  questions, parameters, entitlements, requirements, readings, remarks, named,
};
