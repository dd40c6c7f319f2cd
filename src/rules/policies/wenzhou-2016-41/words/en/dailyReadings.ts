import type { Words } from '../type.ts';

/** Readings met by housing, school, work and everyday benefits. */
export const dailyReadings = {
  'AMB-WZ-37': {
    title: 'What do “hardship”, “poverty” and “low income” mean?',
    options: {
      recognisedLocally: 'Whatever is recognised locally under each word, as you answer.',
      dibaoAndMarginal: 'They all mean dibao and marginal dibao households.',
    },
    why: 'The document uses several words and explains none. We go by local recognition and draw no conclusions.',
    ask: 'Do “household in hardship”, “poor” and “economic difficulty” mean dibao and marginal dibao, or is there another recognition?',
  },
  'AMB-WZ-38': {
    title: 'Who is “in special hardship” (特困残疾人)?',
    options: {
      recognisedLocally: 'Whoever is recognised locally as a person with a disability in special hardship.',
      supportedPersons: 'People with a disability who draw special hardship support.',
    },
    why: 'Elsewhere the document says “special hardship support”; the word here differs, so we go by local recognition.',
    ask: 'What proof of special hardship does the waived consultation fee need? Only special hardship support?',
  },
  'AMB-WZ-40': {
    title: 'Do children at kindergarten and university students have the travel subsidy?',
    options: {
      schoolAges: 'No, only students in compulsory education and at senior secondary level.',
      everyStudent: 'Yes, every student with a disability has.',
    },
    why:
      'The document says only “students with a disability”. School from the first to the last year is beyond doubt; the'
      + ' rest it does not decide, so the result stays “depends”.',
    ask: 'Do students with a disability at kindergarten or university have the travel subsidy each term? Those taught at home or living at school?',
  },
  'AMB-WZ-48': {
    title: 'Is free parking limited to reserved bays?',
    options: {
      anyBay: 'No, parking in a public car park of the town is free.',
      dedicatedBayOnly: 'Yes, only in a bay reserved for people with a disability.',
    },
    why: 'The document speaks of free parking in car parks and does not limit it to reserved bays.',
    ask: 'Is a vehicle for people with a disability charged for parking outside a reserved bay?',
  },
  'AMB-WZ-57': {
    title: 'Must a person with a disability be poor for a subsidy for their own degree?',
    options: {
      onlyForChildren: 'No, poverty is asked only for the degree of a child.',
      forBoth: 'Yes, for their own degree and for that of a child.',
    },
    why: '“Poor” stands before “children of people with a disability”; the other half does not have the word.',
    ask: 'Is there a subsidy for a person’s own degree if the family is not poor?',
  },
  'AMB-WZ-58': {
    title: 'Must family members find it hard to get work to come first for public-welfare posts?',
    options: {
      onlyThePerson: 'No, that is said of the person with a disability only.',
      membersToo: 'Yes, family members, too.',
    },
    why: '“Who find it hard to get work” stands next to “people with a disability”; family members are named after it.',
    ask: 'Must a family member, too, be recognised as finding it hard to get work?',
  },
  'AMB-WZ-61': {
    title: 'Does senior secondary level include vocational schools?',
    options: {
      vocationalIncluded: 'Yes, secondary vocational schools are senior secondary.',
      generalOnly: 'No, only general senior secondary schools.',
    },
    why:
      'In education the term usually includes them, which is outside the document; and the document says that this level is'
      + ' mainly vocational.',
    ask: 'Are tuition and lodging free for students with a disability at a secondary vocational school?',
  },
} satisfies Partial<Words['readings']>;
