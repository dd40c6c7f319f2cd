import type { Words } from '../type.ts';

/** Somebody of the family who works for people with a disability; no disability of their own is asked for. */
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
  'post.held': {
    ask: 'Is anybody in the family a disability officer, or a special-education teacher?',
    label: 'Post in the family: disability officer or special-education teacher',
    help:
      'These clauses are for those who do the work, with or without a disability. If the family has two of them, look at one'
      + ' first, then change this answer to see the other.',
    choices: {
      townOfficer: { label: 'Full-time disability officer of a township or street', official: '乡镇（街道）残疾人专职委员' },
      villageOfficer: { label: 'Full-time disability officer of a village or community', official: '村（社区）残疾人专职委员' },
      specialTeacher: { label: 'Special-education teacher', official: '特殊教育教师' },
      none: { label: 'None of these' },
    },
  },
} satisfies Partial<Words['questions']>;
