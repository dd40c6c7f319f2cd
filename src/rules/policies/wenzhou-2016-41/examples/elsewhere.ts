import type { Answers } from '../../../vocabulary/index.ts';
import {
  about, boyOfNine, due, early, exactly, family, maybe, needsAllCare, needsMuchCare, never, rural, upToTheOffice, urban,
  type FamilyExample,
} from './case.ts';

const inCare: Answers = {
  ...needsAllCare, 'person.inInstitution': 'yes', 'person.upliftConfirmed': 'yes', 'person.supportedByFamily': 'yes',
};

/** Institutions, benefits of other schemes, several persons, and what is missing. */
export const elsewhere: readonly FamilyExample[] = [
  {
    id: 'institution-uplift-unknown',
    titles: {
      zh: '30岁男性住在托养机构，不知道当地加不加50%',
      en: 'A man of 30 in institutional care; whether the place pays the extra 50% is not known',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 200_000, 'local.nursingUplift': 'unknown' },
      about('male', 30, ['intellectual'], '1', inCare),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F01#0': upToTheOffice, 'R-F02#0': upToTheOffice, 'R-F09#0': exactly(22_950), 'R-F10#0': exactly(50_000),
      'R-F10u#0': { verdict: 'officeDecides', low: 25_000, high: 25_000 },
    },
    perMonth: { low: 72_950, high: 97_950 },
  },
  {
    id: 'institution-uplift-practised',
    titles: { zh: '30岁男性住在托养机构，当地加50%', en: 'A man of 30 in institutional care; the place pays the extra 50%' },
    facts: family(
      { ...urban, 'household.incomePerHead': 200_000, 'local.nursingUplift': 'yes' },
      about('male', 30, ['intellectual'], '1', inCare),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': exactly(22_950), 'R-F10#0': exactly(50_000), 'R-F10u#0': exactly(25_000) },
    perMonth: { low: 97_950, high: 97_950 },
  },
  {
    id: 'work-injury-nursing-fee',
    titles: {
      zh: '45岁男性，肢体一级，在领工伤保险生活护理费',
      en: 'A man of 45, physical grade 1, who draws the care payment of work injury insurance',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 100_000, 'local.rehabSubsidy': 'unknown' },
      about('male', 45, ['physical'], '1', {
        ...needsAllCare, 'receives.injuryNursing': 'yes', 'person.paralysisOrAmputation': 'yes',
        'person.rehabIndication': 'yes', 'insurance.pension': 'employee', 'insurance.medical': 'employee',
      }),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F08#0': due, 'R-F09#0': never, 'R-F10#0': never, 'R-F10u#0': never, 'R-F14#0': upToTheOffice,
      'R-F15#0': never, 'R-F16#0': never,
    },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'elderly-care-service',
    titles: {
      zh: '78岁农村老人，肢体二级，在享受养老服务补贴',
      en: 'A woman of 78 in a village, physical grade 2, who receives the old-age care service subsidy',
    },
    facts: family(
      { ...rural, 'household.incomePerHead': 80_000 },
      about('female', 78, ['physical'], '2', { ...needsMuchCare, 'receives.elderlyService': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    // 800 yuan is under 575 × 150 % = 862.50. Whether "and others" takes her in the document does not say (AMB-WZ-11).
    expect: { 'R-F08#0': maybe, 'R-F09#0': exactly(17_250), 'R-F10#0': never },
    perMonth: { low: 17_250, high: 17_250 },
  },
  {
    id: 'family-with-two-certificates',
    titles: {
      zh: '一家三口，父亲精神三级，5岁女儿听力二级',
      en: 'A family of three: the father mental grade 3, a daughter of 5 hearing grade 2',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 90_000 },
      about('male', 40, ['mental'], '3', {
        'person.selfCare': 'partlyUnable', 'person.longTermCare': 'yes', 'person.supportedByFamily': 'yes',
        'medical.antipsychotic': 'yes',
      }),
      about('female', 5, ['hearing'], '2', { 'person.supportedByFamily': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F01#0': upToTheOffice, 'R-F02#0': upToTheOffice, 'R-F06#0': due, 'R-F08#0': due,
      'R-F09#0': exactly(22_950), 'R-F10#0': exactly(12_500),
      'R-F03#1': never, 'R-F08#1': due, 'R-F09#1': exactly(22_950), 'R-F10#1': never, 'R-F11#1': due,
    },
    perMonth: { low: 58_400, high: 58_400 },
  },
  {
    id: 'dibao-standard-unknown',
    titles: {
      zh: '县里的35岁男性，本人没有收入，低保标准不知道',
      en: 'A man of 35 in a county with no income of his own; the dibao standard is not known',
    },
    facts: family(
      { ...rural, 'household.place': 'other', 'household.incomePerHead': 150_000 },
      about('male', 35, ['physical'], '3'),
    ),
    factsOn: early, rulesOn: early,
    // No income is within 150 % of any standard; how much 30 % comes to stays open.
    expect: { 'R-F09#0': due, 'R-F10#0': never },
  },
  {
    id: 'child-without-certificate',
    titles: {
      zh: '4岁孩子听力有问题，还没有残疾人证',
      en: 'A child of 4 with a hearing disability and no certificate yet',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 100_000 },
      about('female', 4, ['hearing'], 'unknown', { 'person.certificateValid': 'no', 'person.supportedByFamily': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F00': never, 'R-F09#0': never, 'R-F10#0': never, 'R-F11#0': maybe },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'self-employed-not-paid',
    titles: {
      zh: '42岁男性自己开店，职工养老保险费还没有缴足',
      en: 'A man of 42 with a shop of his own who has not paid his pension contributions in full',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 250_000 },
      about('male', 42, ['physical'], '3', {
        'person.income': 300_000, 'work.kind': 'selfEmployed', 'insurance.pension': 'employee',
        'insurance.flexibleDifficulty': 'yes', 'insurance.flexiblePaidFull': 'no',
      }),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': never, 'R-F15#0': never, 'R-F16#0': due, 'R-F17#0': never },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'other-living-allowance-higher',
    titles: {
      zh: '50岁男性因公致残，另有300元生活津贴，比生活补贴高',
      en: 'A man of 50 disabled on duty, whose other living allowance of 300 yuan is higher',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 100_000 },
      about('male', 50, ['physical'], '3', { 'receives.otherLiving': 30_000 }),
    ),
    factsOn: early, rulesOn: early,
    // Both are open to him, 229.50 and 300.00; only the higher is drawn.
    expect: { 'R-F09#0': exactly(22_950), 'R-F10#0': never },
    perMonth: { low: 30_000, high: 30_000 },
  },
  {
    id: 'three-years-to-the-day',
    titles: {
      zh: '低保家庭的人重新工作，刚好满3年那天',
      en: 'Back at work from a dibao household, on the day three years are complete',
    },
    facts: family(
      { ...urban, 'household.type': 'dibao', 'household.dibaoQualified': 'yes', 'household.incomePerHead': 60_000 },
      about('male', 33, ['physical'], '3', {
        'person.income': 200_000, 'work.firstOrAgain': 'again', 'work.kind': 'employed', 'work.startDate': '2016-08-20',
        'insurance.pension': 'employee', 'insurance.medical': 'employee',
      }),
    ),
    factsOn: '2019-08-20', rulesOn: '2019-08-20',
    expect: { 'R-F00': due, 'R-F04#0': upToTheOffice },
  },
  {
    id: 'before-the-document',
    titles: { zh: '文件发出的前一天', en: 'The day before the document was issued' },
    facts: boyOfNine, factsOn: '2016-08-14', rulesOn: '2016-08-14',
    expect: {
      'R-F00': { verdict: 'notInForce' }, 'R-F09#0': { verdict: 'notInForce' }, 'R-F10#0': { verdict: 'notInForce' },
    },
  },
];
