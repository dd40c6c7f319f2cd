import type { Words } from '../type.ts';
import { area } from './area.ts';
import { checks } from './checks.ts';
import { government } from './government.ts';
import { readings } from './readings.ts';
import { groups, named, remarks } from './remarks.ts';
import { requirements } from './requirements/index.ts';
import { services } from './services.ts';

/** The words of these rules in English. */
export const en: Words = {
  title: 'Facilities and targets for people with a disability',
  intro:
    'Give the kind of place, its population and the facilities it has. You see what the Wenzhou document of 2016'
    + ' (温政发〔2016〕41号) asks for, what is met, and how many beds or institutions are lacking. Several places can be checked at'
    + ' once. Leave open what you do not know. The document sets no points and no grades, so there are none here; whether'
    + ' it is still in force could not be verified.',
  questions: { ...area, ...services, ...government, ...checks },
  parameters: {},
  entitlements: {
    'R-G12': {
      title: 'Running costs for special-education pupils',
      what: 'For each special-education pupil, 15 times the standard for an ordinary pupil. Pupils in ordinary classes and taught at home count too.',
      next: 'The document does not say who pays or when. Ask the education and finance offices for the ordinary standard, and how it differs by stage of schooling.',
    },
    'R-G13': {
      title: 'Subsidy for equipping public institutions',
      what: 'Where a public rehabilitation or care institution is built, rebuilt or extended, the city adds a suitable subsidy to the provincial one. The document gives no figure.',
      next: 'First ask about the provincial subsidy, then the city’s finance bureau and the city Disabled Persons’ Federation. Where to apply and with what papers is not in the document. Places that are able to may pay more.',
    },
  },
  requirements, readings, remarks, named, groups,
};
