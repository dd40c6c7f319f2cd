import type { Words } from '../type.ts';

/** The questions about an employer. */
export const questions: Words['questions'] = {
  'employer.place': {
    ask: 'Where is the employer?',
    label: 'Place of the employer',
    help: 'This finds the local minimum wage; we go by where the employer is (reading AMB-WZ-28).',
    choices: {
      'wenzhou-districts': { label: 'Wenzhou urban districts' },
      'yueqing-ruian': { label: 'Yueqing or Ruian' },
      'wenzhou-counties': { label: 'Yongjia, Pingyang, Cangnan, Wencheng or Taishun' },
      other: { label: 'Elsewhere, or not in this list' },
    },
  },
  'employer.form': {
    ask: 'What kind of employer is it?',
    label: 'Kind of employer',
    help: 'Associations, foundations and other non-profits choose “none of these”. The reward above the quota is written for enterprises only.',
    choices: {
      enterprise: { label: 'An enterprise', official: '企业' },
      publicInstitution: { label: 'A public institution', official: '事业单位' },
      partyOrGovernment: { label: 'A party or government body', official: '党政机关' },
      other: { label: 'None of these' },
    },
  },
  'employer.ownership': {
    ask: 'Is the enterprise owned or controlled by the state?',
    label: 'State ownership',
    choices: {
      stateOwned: { label: 'State-owned', official: '国有企业' },
      stateControlled: { label: 'State-controlled', official: '国有控股企业' },
      other: { label: 'Neither' },
    },
  },
  'employer.kinds': {
    ask: 'Which of these is it?',
    label: 'What the employer does',
    help: 'Choose as many as apply, or none. Whether it is a welfare enterprise or a leading farm enterprise is shown by its recognition papers.',
    choices: {
      welfareEnterprise: { label: 'Welfare enterprise', official: '福利企业' },
      shelteredWorkshop: { label: 'Sheltered workshop', official: '辅助性（庇护性）就业机构' },
      blindMassage: { label: 'Blind massage shop', official: '盲人按摩机构' },
      otherConcentrated: { label: 'Another employer set up for persons with a disability', official: '残疾人集中就业单位' },
      ecommerce: { label: 'E-commerce enterprise', official: '电子商务企业' },
      agricultural: { label: 'Leading farm enterprise or large grower', official: '农业龙头企业、种养业大户' },
      incubator: { label: 'Start-up incubator for persons with a disability', official: '残疾人创业孵化园（基地）' },
      childRehabilitation: { label: 'Rehabilitation services for children with a disability' },
      disabilityServices: { label: 'Rehabilitation, day care, shelter, education, culture or sport for persons with a disability' },
      publicMedical: { label: 'Public medical institution', official: '公办医疗机构' },
    },
  },
  'employer.staff': {
    ask: 'How many people does it employ in all?',
    label: 'Staff',
    help: 'Staff with a disability included. How part years count is not in the document.',
  },
  'employer.disabled': {
    ask: 'How many of them hold a disability certificate?',
    label: 'Staff with a disability certificate',
    help: 'Whoever issued it. Each person counts once; whether one with a severe disability counts as two is not in the document (reading AMB-WZ-27).',
  },
  'employer.disabledWenzhou': {
    ask: 'How many of these have Wenzhou hukou and a certificate issued in Wenzhou?',
    label: 'Staff with Wenzhou hukou and certificate',
    help: 'In this document “persons with a disability” means only these. Which number counts is not clear, so both outcomes are shown.',
  },
  'employer.disabledLowIncome': {
    ask: 'How many of the staff with a disability have a low income?',
    label: 'Staff with a disability and a low income',
    help: 'This matters only for farm enterprises and growers. What counts as low is not in the document; the place recognises it.',
  },
  'employer.smallOrMicro': {
    ask: 'Is it a small or micro enterprise?',
    label: 'Small or micro enterprise',
    help: 'The document does not draw the line. See the official size classes, or ask the tax office.',
  },
  'employer.foundedOn': {
    ask: 'On which day did the business start?',
    label: 'Start of the business',
    help: 'The document does not say from which day it counts. Here it is the founding day on the business licence.',
  },
  'employer.reservedPosts': { ask: 'Has it set up or kept posts suitable for persons with a disability?', label: 'Keeps suitable posts' },
  'employer.jobFairHeld': { ask: 'Has it ever held a job fair for persons with a disability?', label: 'Has held a job fair for persons with a disability' },
  'employer.lastJobFair': { ask: 'When was the last one?', label: 'Day of the last job fair' },
  'employer.takesBlindMassage': { ask: 'Does it take in qualified blind massage therapists?', label: 'Takes in blind massage therapists' },
  'workshop.newlyOpened': { ask: 'Is it newly opened?', label: 'Newly opened sheltered workshop', help: 'The opening subsidy is paid once.' },
  'employer.costs': {
    ask: 'Which of these costs does it have?',
    label: 'Costs that may be subsidised',
    choices: {
      rent: { label: 'Rent' },
      training: { label: 'Training' },
      equipment: { label: 'Rehabilitation equipment' },
      accessibility: { label: 'Making the premises accessible' },
      liabilityInsurance: { label: 'Liability insurance' },
      socialInsurance: { label: 'Social insurance of staff with a disability' },
    },
  },
  'employer.liabilityInsured': { ask: 'Does it have comprehensive liability insurance?', label: 'Has liability insurance' },
  'employer.accidentInsured': { ask: 'Does it have accident insurance?', label: 'Has accident insurance' },
  'incubator.onSharedPlatform': {
    ask: 'Does the incubator rest on a public start-up platform, or on existing facilities for persons with a disability?',
    label: 'On a public platform or existing facilities',
  },
  'employer.privatelyRun': { ask: 'Is it privately run?', label: 'Privately run' },
  'rehabilitation.standardConfirmed': {
    ask: 'Has the place confirmed that it meets the standard of management?',
    label: 'Standard of management confirmed',
    help: 'The document does not say what the standard is; the place confirms it. If you have not asked yet, choose “don’t know”.',
  },
  'local.contributionSubsidy': { ask: 'Does the place run the social insurance subsidy?', label: 'Place runs the social insurance subsidy', help: 'The document says places “may”. Ask there.' },
  'local.insuranceSubsidy': { ask: 'Does the place run the insurance subsidy?', label: 'Place runs the insurance subsidy', help: 'The document says places “may”. Ask there.' },
  'local.incubatorSubsidy': { ask: 'Does the place run the incubator subsidy?', label: 'Place runs the incubator subsidy', help: 'The document says “may”. Ask there.' },
};
