import type { Words } from '../type.ts';

const papers = 'The document lists no papers. We suggest taking the household register, the disability certificate';
const ask = (whom: string): string => `The document names no office for this; ask ${whom} first.`;
const employment = 'the social security office (人力社保) or the Disabled Persons’ Federation';
const federation = 'the Disabled Persons’ Federation where the household is registered';

/** Housing, school, work, care and everyday benefits: the official name, what a person gets, and what to do next. */
export const dailyBenefits = {
  'R-F18': {
    title: 'Public rental housing first, or a rent subsidy',
    what:
      'Urban households that meet the conditions of housing support come first for public rental housing, or are paid a'
      + ' rent subsidy. The document does not say which of the two, or how much.',
    next: `${ask('the local housing office')} Ask whether the conditions are met and whether there is a choice. ${papers} and proof of income and housing.`,
  },
  'R-F19': {
    title: 'Rebuilding of unsafe rural houses: first in line, fees reduced',
    what:
      'Households in hardship that meet the relief conditions come first, and fees are reduced. The document does not say'
      + ' which fees or by how much.',
    next: `${ask('the village or township')} ${papers}, the hardship papers and the report on the house.`,
  },
  'R-F20': {
    title: 'Help for self-employment, a business of one’s own and flexible work',
    what:
      'Help with rent for premises, starting funds, equipment and the like, and taxes reduced under other rules. The'
      + ' document gives no figures.',
    next: `${ask(employment)} It is best to ask before renting or buying, and to keep the bills. ${papers}, the lease and the invoices.`,
  },
  'R-F21': {
    title: 'One-off help with training fees',
    what:
      'Local finance should pay once towards vocational training taken on one’s own that was passed and led to a national'
      + ' certificate. The document does not say how much.',
    next: `The document says only that local finance pays. Ask ${employment}. ${papers}, the invoice and the certificate.`,
  },
  'R-F22': {
    title: 'First in rural poverty relief',
    what:
      'Rural people with a disability who meet the conditions come first in relief through industry, work, small loans and'
      + ' resettlement. Loan interest is paid mainly for farming, processing, crafts, retail and services. This is a place'
      + ' in the queue, not a fixed sum.',
    next: `${ask('the village, the township or the Disabled Persons’ Federation')} ${papers}.`,
  },
  'R-F23': {
    title: 'No ordinary consultation fee at municipal public hospitals',
    what:
      'One’s own part of the ordinary outpatient consultation fee is not charged. Medicine, tests and a stay in hospital'
      + ' are not included, and county hospitals are not mentioned.',
    next: `The document does not say where to apply. Ask at the hospital’s registration desk. ${papers}, the hardship papers and the social security card.`,
  },
  'R-F24': {
    title: 'Subsidy for training and living costs before school',
    what:
      'Children with a disability whose family is in economic difficulty have training and living costs before school'
      + ' subsidised. The document does not say how much.',
    next: `${ask('the kindergarten, the Disabled Persons’ Federation or the education office')} ${papers}, the hardship papers and the bills.`,
  },
  'R-F25': {
    title: 'Senior secondary school without fees',
    what: 'Tuition, other school fees and lodging are not charged, whatever the family earns.',
    next: `${ask('the school')} If fees were paid already, ask for a refund. ${papers} and the student card.`,
  },
  'R-F26': {
    title: 'Free school meals',
    what:
      'Students with a disability of dibao households in primary and junior secondary school who meet the conditions do not'
      + ' pay for meals. The document does not name the conditions.',
    next: `${ask('the school')} Ask what the conditions are. ${papers}, the dibao papers and the student card.`,
  },
  'R-F27': {
    title: 'Travel subsidy for students with a disability',
    what: 'At least 150 yuan a term; a place may pay more. A school year has two terms.',
    next: `Row 10 of the annex names the Municipal Education Bureau, the Finance (Local Tax) Bureau and the Disabled Persons’ Federation. Ask the school first. ${papers} and the student card.`,
  },
  'R-F28': {
    title: 'Tuition and lodging of university students, reimbursed',
    what: 'Registered full-time students have tuition and lodging reimbursed as paid; the document names no limit.',
    next: `${ask(federation)} Keep the bills. ${papers}, the student card and the invoices.`,
  },
  'R-F29': {
    title: 'Subsidy for a degree of one’s own',
    what:
      'For admission to a college or specialised secondary school, or a state-recognised degree by self-taught exams,'
      + ' distance or adult education. The document does not say how much.',
    next: `${ask(federation)} ${papers} and the letter of admission or the diploma.`,
  },
  'R-F29c': {
    title: 'Subsidy for a degree of a child',
    what:
      'For a child of a poor person with a disability who is admitted to a college or gains a state-recognised degree by'
      + ' self-study. The document does not say how much.',
    next: `${ask(federation)} ${papers}, the hardship papers and the child’s letter of admission or diploma.`,
  },
  'R-F30': {
    title: 'Free parking of a vehicle for people with a disability',
    what: 'Such a vehicle is parked free of charge in the public car parks of a town.',
    next: 'The document names no office. Ask the car park or the Disabled Persons’ Federation which papers to show. We suggest the disability certificate and the vehicle licence.',
  },
  'R-F31': {
    title: 'Buses and light rail at a reduced fare',
    what: 'City buses, light rail and the like cost less or nothing. The document does not say how much less, or with which papers.',
    next: `${ask('the bus company or the Disabled Persons’ Federation')} Ask whether a card is needed. We suggest taking the disability certificate.`,
  },
  'R-F32a': {
    title: 'Barrier-free fittings at home',
    what: 'The project goes on. The document does not say for which households, what is fitted, or who pays.',
    next: `${ask('the Disabled Persons’ Federation')} Ask whether one can apply. ${papers}.`,
  },
  'R-F32b': {
    title: 'Parks and public places, free or at a reduced price',
    what: 'Parks and public places for culture and sports are open free or at a reduced price; each place decides which.',
    next: 'Ask at the ticket office. We suggest taking the disability certificate.',
  },
  'R-F32c': {
    title: 'Library cards free of charge',
    what: 'Borrowing and reading cards of public libraries of the city, counties and districts are free.',
    next: 'Ask at the library desk. We suggest taking the disability certificate and the identity card.',
  },
  'R-F33': {
    title: 'Day, institutional and home care',
    what:
      'People with an intellectual, mental or severe disability are offered care in institutions and at home. The document'
      + ' does not say where, for how long or at what price.',
    next: `${ask('the Disabled Persons’ Federation or civil affairs')} ${papers}.`,
  },
  'R-F33f': {
    title: 'Care free of charge or at a low price',
    what:
      'That care goes first to people with a low income or in economic difficulty, free or at a low price. The document does'
      + ' not say how low.',
    next: `${ask('the Disabled Persons’ Federation or civil affairs')} ${papers} and the hardship papers.`,
  },
  'R-F34': {
    title: 'First for public-welfare posts (the person)',
    what:
      'Posts that the government creates go first to people with a disability who find it hard to get work. This is a place'
      + ' in the queue; it does not mean that there is a post.',
    next: `${ask(employment)} Ask how difficulty in finding work is recognised. ${papers}.`,
  },
  'R-F34f': {
    title: 'First for public-welfare posts (the family)',
    what:
      'Members of the family come first for such posts, too. This is a place in the queue; it does not mean that there is a'
      + ' post.',
    next: `${ask(employment)} Ask whether family members, too, must find it hard to get work. ${papers}.`,
  },
  'R-F35': {
    title: 'Careers advice and job placement, free',
    what: 'Public employment services and those for people with a disability give advice and find jobs free of charge.',
    next: 'Go to the public employment service or that of the Disabled Persons’ Federation. We suggest taking the disability certificate and the identity card.',
  },
  'R-F35a': {
    title: 'Employment assistance',
    what: 'Those who meet the conditions are helped into work. The document names neither the conditions nor the help.',
    next: 'Ask the public employment service or that of the Disabled Persons’ Federation what the conditions are. We suggest taking the disability certificate and the identity card.',
  },
  'R-F36': {
    title: 'First at the counters of public health care',
    what: 'Public hospitals and clinics serve people with a disability first: registration, payment, tests, medicine.',
    next: 'Show the disability certificate at the counter.',
  },
  'R-F37': {
    title: 'Award for graduates in public rehabilitation institutions',
    what:
      'This is for those who do the work: graduates who began in a public rehabilitation institution of Wenzhou in 2014 or'
      + ' later are paid an award once, after five years. The document does not say how much.',
    next: `${ask('the institution or the social security office')} The document lists no papers. We suggest the diploma, the work contract and the insurance record.`,
  },
  'R-F37p': {
    title: 'Award for graduates in private rehabilitation institutions',
    what:
      'This is for those who do the work: the document encourages graduates of a relevant subject to work in private'
      + ' institutions, with the same award. Whether and how much depends on the place.',
    next: `${ask('the institution or the social security office')} The document lists no papers. We suggest the diploma, the work contract and the insurance record.`,
  },
  'R-F38': {
    title: 'Service of medics counted like service in the countryside',
    what:
      'This is for medics: after one year in all at rehabilitation institutions, the document allows the service to count'
      + ' like service in the countryside when a title is applied for. It says “may”; the assessors decide.',
    next: 'The document names no office. Ask the hospital’s personnel office or the health office. Keep a record of the service.',
  },
  'R-F39': {
    title: 'Priority for talent in arts and sports',
    what: 'Those active in arts or sports come first in school, work and business, with support. It is not a fixed sum.',
    next: `${ask('the Disabled Persons’ Federation')} ${papers} and proof of the talent.`,
  },
  'R-F39a': {
    title: 'Awards at shows and competitions',
    what:
      'For an outstanding result at a major event the award is the same as for everybody else, by the standard of events of'
      + ' that level. The document does not say how much.',
    next: `${ask('the Disabled Persons’ Federation or the sports or culture office')} ${papers} and the award certificate.`,
  },
  'R-F40': {
    title: 'Pay of disability officers of townships and streets',
    what:
      'This is for full-time disability officers of a township or street: the document allows their pay to follow that of'
      + ' community workers. It says “may”; the place decides. What community workers earn is not in the document.',
    next: `${ask('the township or street, or the Disabled Persons’ Federation,')} The document lists no papers. We suggest the work contract.`,
  },
  'R-F41': {
    title: 'Subsidy for the post of a village or community disability officer',
    what:
      'This is for the posts of full-time disability officers of a village or community: the document allows a subsidy of a'
      + ' share of the local minimum wage. It says “may”; the place decides whether and what share. It does not say how'
      + ' often, nor whether the person or the village or community is paid.',
    next: `${ask('the village or community, the township or the Disabled Persons’ Federation')} The document lists no papers. We suggest the work contract.`,
  },
  'R-F42': {
    title: 'Allowance of special-education teachers',
    what:
      'This is for special-education teachers: the document asks for their allowance to be paid everywhere. It does not say'
      + ' how much, how often, or to which teachers.',
    next: `${ask('the school or the education office')} The document lists no papers. We suggest the teaching certificate and the work contract.`,
  },
} satisfies Partial<Words['entitlements']>;
