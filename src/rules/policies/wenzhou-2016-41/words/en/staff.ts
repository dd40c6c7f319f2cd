import type { Words } from '../type.ts';

/** Somebody of the family who works in rehabilitation; no disability of their own is asked for. */
export const staff = {
  'staff.inFamily': {
    ask: 'Does anybody in the family work in, or advise at, a rehabilitation institution for people with a disability?',
    label: 'Family member working in rehabilitation',
    help: 'These clauses are for those who do the work, with or without a disability. If there is nobody, choose the last answer.',
    choices: {
      publicInstitution: { label: 'Works in a public institution of Wenzhou' },
      privateInstitution: { label: 'Works in a private institution' },
      visitingMedic: { label: 'A medic who practises or advises there', official: '多点执业、定期会诊、服务指导' },
      nobody: { label: 'Nobody' },
    },
  },
  'staff.education': {
    ask: 'What kind of school did this person graduate from?',
    label: 'School the rehabilitation worker graduated from',
    choices: {
      higher: { label: 'University or college', official: '高校' },
      secondaryVocational: { label: 'Vocational secondary school', official: '中等职业学校' },
      other: { label: 'Neither' },
    },
  },
  'staff.relevantMajor': {
    ask: 'Was it in a relevant subject?',
    label: 'Graduated in a relevant subject',
    help: 'Only private institutions ask for a relevant subject. The document does not say which subjects count.',
  },
  'staff.rehabilitationWork': {
    ask: 'Is the work rehabilitation services or their management?',
    label: 'Works in rehabilitation services or management',
    help: 'Other posts, such as supplies, are not in this clause.',
  },
  'staff.startDate': {
    ask: 'Since which day has this person worked there without a break?',
    label: 'First day at the institution',
    counted: '{n} full years',
    help:
      'Only those who started in 2014 or later count. Whoever moved between institutions of the same kind without a'
      + ' break counts from the first (reading AMB-WZ-56).',
  },
  'staff.medicalTitle': {
    ask: 'Does the medic hold a relevant professional title?',
    label: 'Relevant professional title',
    help: 'Look at the certificate of the title.',
  },
  'staff.visitingYears': {
    ask: 'How many full years of practice or advice at such institutions do they come to?',
    label: 'Years of service at rehabilitation institutions',
    help: 'Less than one year is 0. Whether days or visits are added up, the document does not say.',
  },
} satisfies Partial<Words['questions']>;
