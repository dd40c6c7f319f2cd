import type { Words } from '../type.ts';

/** Asked about each person with a disability: who they are, and the care they need. */
export const person = {
  'person.hukouWenzhou': {
    ask: 'Is the household registration (hukou) in Wenzhou?',
    label: 'Household registration (hukou) in Wenzhou',
    help:
      'Look at the address in the household register. All counties, cities and districts of Wenzhou count. Living in'
      + ' Wenzhou while registered elsewhere does not.',
  },
  'person.certificateValid': {
    ask: 'Is there a disability certificate issued in Wenzhou that has not expired?',
    label: 'Valid disability certificate issued in Wenzhou',
    help:
      'Look at the issuing office and the expiry date. As the text stands, a certificate from elsewhere, an expired'
      + ' one, or only a disabled soldier’s certificate does not count (reading AMB-WZ-50). The Disabled Persons’'
      + ' Federation can say whether it can be transferred or renewed.',
  },
  'person.certificateUntil': {
    ask: 'Until which day is the disability certificate valid?',
    label: 'Certificate valid until',
    help:
      'Look at the certificate. If given, the result can say what changes once it has run out. Leave it out if it has no'
      + ' end, or if you do not know.',
  },
  'person.birthDate': {
    ask: 'When was the person born?',
    label: 'Date of birth',
    counted: 'aged {n}',
    help:
      'If given, the age is counted from it, and the result can say at which birthday it changes. If you would rather'
      + ' not, choose “don’t know” and give only the age.',
  },
  'person.age': {
    ask: 'How old, in full years?',
    label: 'Age',
    help: 'Count birthdays already passed. Enter 0 for a baby under one.',
  },
  'person.categories': {
    ask: 'Which kind of disability is on the certificate?',
    label: 'Kind of disability',
    help:
      'Look at the line 残疾类别 and choose every kind it names. For a child without a certificate, go by the hospital’s'
      + ' diagnosis.',
    choices: {
      visual: { label: 'Visual', official: '视力残疾' },
      hearing: { label: 'Hearing', official: '听力残疾' },
      speech: { label: 'Speech', official: '言语残疾' },
      physical: { label: 'Physical', official: '肢体残疾' },
      intellectual: { label: 'Intellectual', official: '智力残疾' },
      mental: { label: 'Mental', official: '精神残疾' },
    },
  },
  'person.grade': {
    ask: 'Which grade is on the certificate?',
    label: 'Grade of disability',
    help:
      'Look at the line 残疾等级. Grade 1 is the most severe, grade 4 the least. With several kinds, take the overall'
      + ' grade.',
    choices: {
      '1': { label: 'Grade 1', official: '一级' },
      '2': { label: 'Grade 2', official: '二级' },
      '3': { label: 'Grade 3', official: '三级' },
      '4': { label: 'Grade 4', official: '四级' },
    },
  },
  'person.autism': {
    ask: 'Is it autism?',
    label: 'Has autism',
    help: 'Go by the hospital’s diagnosis. On certificates autism often appears as a mental disability.',
  },
  'person.cerebralPalsy': {
    ask: 'Is it cerebral palsy?',
    label: 'Has cerebral palsy',
    help: 'Go by the hospital’s diagnosis.',
  },
  'person.paralysisOrAmputation': {
    ask: 'Is it paraplegia, hemiplegia, cerebral palsy or an amputation?',
    label: 'Paralysis or amputation (三瘫一截)',
    help:
      'The document says 三瘫一截, “three paralyses and one amputation”, without explaining it. These four are the usual'
      + ' meaning (AMB-WZ-11). Go by the hospital’s diagnosis.',
  },
  'person.rehabIndication': {
    ask: 'Does a doctor say that rehabilitation would help?',
    label: 'Rehabilitation is indicated',
    help:
      'The document says 有康复指征: a doctor sees reason to expect that rehabilitation helps. It does not say who'
      + ' confirms it. Look at the medical record or ask the doctor.',
  },
  'person.sex': {
    ask: 'Male or female?',
    label: 'Sex',
    help:
      'Used only for working age. The document does not say when it ends, and one usual count differs for men and'
      + ' women (AMB-WZ-14).',
    choices: { male: { label: 'Male' }, female: { label: 'Female' } },
  },
  'person.supportedByFamily': {
    ask: 'Is the person kept by the family?',
    label: 'Kept by the family',
    help:
      'It counts if there is no steady income and the family pays for daily life (reading AMB-WZ-05). The document'
      + ' does not say how to prove it; ask civil affairs.',
  },
  'person.income': {
    ask: 'What is the person’s own income each month?',
    label: 'Own income each month',
    help:
      'Only the person’s own, not the family’s. Enter 0 if there is none. Earnings from work count; the four benefits'
      + ' of this document do not (reading AMB-WZ-25). Civil affairs decides what counts as income and which months.',
  },

  'person.selfCare': {
    ask: 'How much of daily life can be managed alone?',
    label: 'Looking after oneself',
    help:
      'Eating, dressing, using the toilet, turning over in bed. Go by the assessment; without one, choose the'
      + ' closest. The document does not say who assesses.',
    choices: {
      able: { label: 'All of it' },
      partlyUnable: { label: 'Needs help with some of it', official: '部分不能自理' },
      mostlyUnable: { label: 'Needs help with most of it', official: '基本不能自理' },
      whollyUnable: { label: 'Needs help with everything', official: '完全不能自理' },
    },
  },
  'person.longTermCare': {
    ask: 'Is care needed for the long term?',
    label: 'Needs long-term care',
    help:
      'The document does not say how long is “long” or who decides. As the words stand, care only during an illness'
      + ' does not count.',
  },
  'person.inInstitution': {
    ask: 'Does the person live in a care institution that looks after them?',
    label: 'In institutional care (机构集中托养)',
    help:
      'It counts if the person lives there and is looked after there. The document does not say whether day care'
      + ' counts; ask locally.',
  },
  'person.upliftConfirmed': {
    ask: 'Has the office said that the conditions for the extra 50% are met?',
    label: 'The office has confirmed the conditions for the extra 50%',
    help:
      'The document says “who meet the conditions” and does not name them. If nobody has asked, choose “don’t know”.',
  },
  'local.nursingUplift': {
    ask: 'Does the place pay the extra 50% of the care benefit in institutions?',
    label: 'The place pays the extra 50%',
    help:
      'The document says “may”, so each place decides. If you do not know, ask civil affairs or the Disabled Persons’'
      + ' Federation.',
  },
} satisfies Partial<Words['questions']>;
