import type { Words } from '../type.ts';

/** Housing and hardship, asked once; then school, training, work, getting about, arts and sports of each person. */
export const daily = {
  'household.hardship': {
    ask: 'Is the household recognised locally as being in hardship?',
    label: 'Recognised as in hardship',
    help:
      'The document speaks of hardship, poverty, economic difficulty and low income without saying what they mean. Any'
      + ' such local recognition counts; look at the certificate or notice. If nothing was recognised, choose “no”'
      + ' (reading AMB-WZ-37).',
  },
  'housing.urbanConfirmed': {
    ask: 'Has the housing office said that the household meets the conditions of urban housing support?',
    label: 'Conditions of urban housing support confirmed',
    help: 'The conditions are not in this document; the housing office sets them. If you have not asked, choose “don’t know”.',
  },
  'housing.ruralDangerous': {
    ask: 'Is the house on the list for rebuilding unsafe rural houses?',
    label: 'House listed as unsafe',
    help: 'Look at the notice from the village or township. A house that is old but not listed does not count.',
  },
  'housing.reliefConfirmed': {
    ask: 'Has the office said that the household meets the relief conditions for rebuilding?',
    label: 'Relief conditions for rebuilding confirmed',
    help: 'The document names no conditions. If you have not asked, choose “don’t know” and ask the township.',
  },
  'person.recognisedHardship': {
    ask: 'Is the person recognised locally as in special hardship (特困残疾人)?',
    label: 'Recognised as in special hardship',
    help:
      'The document does not say what it means. We go by local recognition, which is not the same as special hardship'
      + ' support (reading AMB-WZ-38). Ask the Disabled Persons’ Federation or civil affairs.',
  },
  'medical.cityPublicOutpatient': {
    ask: 'Does the person see an ordinary outpatient clinic of a municipal public hospital?',
    label: 'Ordinary outpatient clinic of a municipal public hospital',
    help: 'County and district hospitals do not count, and neither do specialist clinics or a stay in hospital.',
  },
  'education.stage': {
    ask: 'What school is the person at now?',
    label: 'Stage of schooling',
    help:
      'A child taught at home by visiting teachers counts by school year. Vocational secondary schools count as senior'
      + ' secondary here, as is usual (reading AMB-WZ-61).',
    choices: {
      none: { label: 'Not at school' },
      preschool: { label: 'Kindergarten', official: '学前教育' },
      compulsory: { label: 'Primary or junior secondary school', official: '义务教育' },
      seniorSecondary: { label: 'Senior secondary school', official: '高中阶段' },
      vocationalSecondary: { label: 'Vocational secondary school', official: '中等职业教育' },
      university: { label: 'University or college, registered full-time', official: '全日制高校' },
      selfStudy: { label: 'Self-taught exams, distance or adult education' },
    },
  },
  'education.mealConfirmed': {
    ask: 'Has the school said that the conditions for free meals are met?',
    label: 'Conditions for free meals confirmed',
    help: 'The document names no conditions. If you have not asked, choose “don’t know” and ask the school.',
  },
  'education.tuition': {
    ask: 'How much is the tuition a year?',
    label: 'Tuition a year',
    help: 'Look at the school’s bill for a school year. If nothing has to be paid, enter 0.',
  },
  'education.lodging': {
    ask: 'How much is the lodging a year?',
    label: 'Lodging a year',
    help: 'Look at the school’s bill for a school year. If the person does not live at school, enter 0.',
  },
  'education.diploma': {
    ask: 'Has the person been admitted to a college, or gained a degree by self-study?',
    label: 'Own degree',
    help:
      'Self-study means self-taught exams, distance education or adult higher education, with a degree the state'
      + ' recognises. The document does not say how long ago or how often.',
    choices: {
      none: { label: 'Neither' },
      admitted: { label: 'Admitted to a college or specialised secondary school', official: '考上大中专院校' },
      selfTaught: { label: 'State-recognised degree by self-study', official: '自学考试、远程教育、成人高等教育' },
    },
  },
  'education.childDiploma': {
    ask: 'Has a child of this person been admitted to a college, or gained a degree by self-study?',
    label: 'Degree of a child',
    help: 'Sons and daughters only, with or without a disability. Without children, choose “neither”.',
    choices: {
      none: { label: 'Neither' },
      admitted: { label: 'Admitted to a college or specialised secondary school', official: '考上大中专院校' },
      selfTaught: { label: 'State-recognised degree by self-study', official: '自学考试、远程教育、成人高等教育' },
    },
  },
  'training.selfJoined': {
    ask: 'Has the person signed up for vocational training on their own?',
    label: 'Took vocational training on their own',
    help: 'Training that was arranged by an employer or the Federation is not mentioned by the document.',
  },
  'training.passed': {
    ask: 'Was the training passed?',
    label: 'Passed the training',
    help: 'Look at the marks or the certificate of completion.',
  },
  'training.nationalCertificate': {
    ask: 'Does the person hold the national vocational qualification certificate?',
    label: 'National vocational qualification certificate',
    help:
      'Look at its name. After 2017 many trades issue other certificates; whether they count is for the Federation or'
      + ' the social security office to say. That lies outside the document.',
  },
  'work.employmentDifficulty': {
    ask: 'Does the employment office recognise that the person has difficulty finding work?',
    label: 'Recognised difficulty finding work',
    help: 'The document does not say what counts (就业困难). If nothing was recognised, choose “don’t know” and ask.',
  },
  'rural.povertyConfirmed': {
    ask: 'Has the office said that the person meets the conditions for rural poverty relief?',
    label: 'Conditions for rural poverty relief confirmed',
    help: 'The document names no conditions. If you have not asked, choose “don’t know” and ask the village or township.',
  },
  'vehicle.disabledVehicle': {
    ask: 'Is there a vehicle for people with a disability?',
    label: 'Vehicle for people with a disability',
    help: 'Whether it must be driven by or registered to the person is not said (reading AMB-WZ-48).',
  },
  'vehicle.urbanPublicLot': {
    ask: 'Is it parked in public car parks of the town?',
    label: 'Parked in public car parks of the town',
    help: 'Places of a housing estate or an employer are not public car parks.',
  },
  'vehicle.dedicatedBay': {
    ask: 'Is it parked in a bay reserved for people with a disability?',
    label: 'Parked in a reserved bay',
    help: 'This matters only if free parking is read as limited to reserved bays (reading AMB-WZ-48).',
  },
  'talent.artsOrSports': {
    ask: 'Is the person active in arts or sports?',
    label: 'Talent in arts or sports',
    help: 'A performer, musician, painter or athlete. The document does not say who counts; ask the Federation.',
  },
  'talent.outstandingConfirmed': {
    ask: 'Has the office said that a result at a show or competition earns an award?',
    label: 'Outstanding result at a major event confirmed',
    help: 'The document does not say what “major” and “outstanding” mean. If you have not asked, choose “don’t know”.',
  },
} satisfies Partial<Words['questions']>;
