import {
  about, due, early, exactly, family, maybe, needsAllCare, needsSomeCare, never, rural, upToTheOffice, urban, type FamilyExample,
} from './case.ts';

/** At least 150 yuan a term; what a place pays above it is not in the document. */
const travelToSchool = { verdict: 'certain', low: 15_000, high: Infinity } as const;

/** School, work, housing, care and getting about. */
export const everyday: readonly FamilyExample[] = [
  {
    id: 'student-family',
    titles: {
      zh: '低保家庭：父亲肢体三级，女儿上大学，儿子上职高',
      en: 'A dibao family: a father with grade 3, a daughter at university and a son at vocational school',
    },
    facts: family(
      { ...rural, 'household.type': 'dibao', 'household.dibaoQualified': 'yes', 'household.incomePerHead': 50_000, 'household.hardship': 'yes' },
      about('male', 45, ['physical'], '3', { 'education.childDiploma': 'admitted' }),
      about('female', 19, ['hearing'], '3', {
        'education.stage': 'university', 'education.diploma': 'admitted', 'education.tuition': 550_000, 'education.lodging': 120_000,
      }),
      about('male', 16, ['visual'], '3', { 'education.stage': 'vocationalSecondary' }),
    ),
    factsOn: early, rulesOn: early,
    // 5,500 + 1,200 a year; 575 × 30 % = 172.50 a month for each of the three.
    expect: {
      'R-F09#0': exactly(17_250), 'R-F25#0': never, 'R-F25#1': never, 'R-F25#2': due, 'R-F26#2': never, 'R-F27#0': never,
      'R-F27#1': { verdict: 'depends', low: 15_000, high: Infinity }, 'R-F27#2': travelToSchool, 'R-F28#1': exactly(670_000),
      'R-F28#2': never, 'R-F29#1': due, 'R-F29#2': never, 'R-F29c#0': due,
    },
    perMonth: { low: 51_750, high: 51_750 },
  },
  {
    id: 'own-shop',
    titles: {
      zh: '35岁女性开了小店，自己考了证（假定当地创业补助5,000元、培训费补助800元）',
      en: 'A woman of 35 with a shop and a certificate of her own (supposing 5,000 yuan to start and 800 for training)',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 200_000, 'startup.subsidy': 500_000, 'training.subsidy': 80_000 },
      about('female', 35, ['physical'], '3', {
        'person.income': 300_000, 'work.kind': 'selfEmployed', 'insurance.pension': 'employee',
        'insurance.flexibleDifficulty': 'yes', 'insurance.flexiblePaidFull': 'yes', 'training.selfJoined': 'yes',
        'training.passed': 'yes', 'training.nationalCertificate': 'yes',
      }),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': never, 'R-F17#0': due, 'R-F20#0': exactly(500_000), 'R-F21#0': exactly(80_000), 'R-F35#0': due },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'day-care',
    titles: {
      zh: '28岁男性，智力三级，一部分要人帮，家里困难',
      en: 'A man of 28, intellectual grade 3, who needs some help, in a family in hardship',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 100_000, 'household.hardship': 'yes' },
      about('male', 28, ['intellectual'], '3', { ...needsSomeCare, 'person.supportedByFamily': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F01#0': upToTheOffice, 'R-F09#0': exactly(22_950), 'R-F10#0': exactly(12_500), 'R-F32a#0': upToTheOffice,
      'R-F33#0': due, 'R-F33f#0': due, 'R-F36#0': due,
    },
    perMonth: { low: 35_450, high: 35_450 },
  },
  {
    id: 'rural-family-in-poverty',
    titles: {
      zh: '农村低保家庭，房子列入危房改造，50岁男性肢体二级，孩子考上大学',
      en: 'A rural dibao family in a listed unsafe house: a man of 50, physical grade 2, whose child was admitted to college',
    },
    facts: family(
      {
        ...rural, 'household.type': 'dibao', 'household.dibaoQualified': 'yes', 'household.incomePerHead': 40_000,
        'household.hardship': 'yes', 'housing.ruralDangerous': 'yes', 'housing.reliefConfirmed': 'unknown',
      },
      about('male', 50, ['physical'], '2', {
        'rural.povertyConfirmed': 'yes', 'work.employmentDifficulty': 'yes', 'education.childDiploma': 'admitted',
      }),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F09#0': exactly(17_250), 'R-F18': never, 'R-F19': upToTheOffice, 'R-F22#0': due, 'R-F29#0': never, 'R-F29c#0': due,
      'R-F33f#0': due, 'R-F34#0': due, 'R-F34f': due,
    },
    perMonth: { low: 17_250, high: 17_250 },
  },
  {
    id: 'urban-housing',
    titles: {
      zh: '城镇家庭，住房部门确认够条件，40岁女性听力一级',
      en: 'An urban family whose housing conditions are confirmed: a woman of 40, hearing grade 1',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 114_751, 'housing.urbanConfirmed': 'yes' },
      about('female', 40, ['hearing'], '1', { 'person.income': 114_751, 'work.kind': 'employed' }),
    ),
    factsOn: early, rulesOn: early,
    // Both incomes are one fen above 765 × 150 %.
    expect: { 'R-F08#0': maybe, 'R-F09#0': never, 'R-F18': due, 'R-F19': never, 'R-F20#0': never, 'R-F33#0': due, 'R-F33f#0': never },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'elderly-woman',
    titles: {
      zh: '78岁女性，肢体一级，全要人照顾，在享受养老服务补贴',
      en: 'A woman of 78, physical grade 1, who needs care all day and draws the elderly service subsidy',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 100_000 },
      about('female', 78, ['physical'], '1', { ...needsAllCare, 'receives.elderlyService': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    expect: {
      'R-F09#0': exactly(22_950), 'R-F10#0': never, 'R-F31#0': due, 'R-F32b#0': due, 'R-F32c#0': due, 'R-F33#0': due, 'R-F36#0': due,
    },
    perMonth: { low: 22_950, high: 22_950 },
  },
  {
    id: 'kindergarten',
    titles: {
      zh: '2009年9月2日出生的孩子，听力二级，上幼儿园，家里困难',
      en: 'A child born on 2 September 2009, hearing grade 2, at kindergarten, in a family in hardship',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 114_750, 'household.hardship': 'yes' },
      about('female', 6, ['hearing'], '2', { 'person.birthDate': '2009-09-02', 'education.stage': 'preschool' }),
    ),
    factsOn: early, rulesOn: early,
    // Seven on the next day: free rehabilitation ends and basic care begins.
    expect: { 'R-F09#0': exactly(22_950), 'R-F11#0': due, 'R-F12#0': never, 'R-F24#0': due, 'R-F25#0': never, 'R-F27#0': maybe },
    perMonth: { low: 22_950, high: 22_950 },
  },
  {
    id: 'driver-and-singer',
    titles: {
      zh: '33岁男性，肢体二级，开专用车，唱歌得过奖',
      en: 'A man of 33, physical grade 2, with a vehicle of his own, who sings and won a prize',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 300_000 },
      about('male', 33, ['physical'], '2', {
        'person.income': 400_000, 'work.kind': 'selfFoundWork', 'vehicle.disabledVehicle': 'yes', 'vehicle.urbanPublicLot': 'yes',
        'talent.artsOrSports': 'yes', 'talent.outstandingConfirmed': 'unknown',
      }),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F20#0': upToTheOffice, 'R-F30#0': due, 'R-F31#0': due, 'R-F39#0': due, 'R-F39a#0': upToTheOffice },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'five-years-in-rehabilitation',
    titles: {
      zh: '家里有人2014年1月1日起在公办康复机构工作，到2019年1月1日满5年（假定奖补5,000元）',
      en: 'Five years in a public rehabilitation institution from 1 January 2014, on 1 January 2019 (supposing 5,000 yuan)',
    },
    facts: family(
      {
        ...urban, 'household.incomePerHead': 300_000, 'dibao.standard': 80_000, 'graduate.award': 500_000,
        'staff.inFamily': ['publicInstitution'], 'staff.education': 'higher', 'staff.rehabilitationWork': 'yes',
        'staff.startDate': '2014-01-01',
      },
      about('male', 70, ['visual'], '3'),
    ),
    factsOn: '2019-01-01', rulesOn: '2019-01-01',
    expect: { 'R-F09#0': never, 'R-F37': exactly(500_000), 'R-F37p': never, 'R-F38': never },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'town-officer',
    titles: {
      zh: '家里有人是乡镇的残疾人专职委员，老人70岁，视力三级',
      en: 'A family with a disability officer of a township; a man of 70, visual grade 3',
    },
    facts: family({ ...rural, 'household.incomePerHead': 300_000, 'post.held': 'townOfficer' }, about('male', 70, ['visual'], '3')),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': never, 'R-F40': upToTheOffice, 'R-F41': never, 'R-F42': never },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'village-officer',
    titles: {
      zh: '家里有人是村里的残疾人专职委员（假定当地最低工资1,660元，补助三成）',
      en: 'A family with a disability officer of a village (supposing a minimum wage of 1,660 yuan and a share of 30%)',
    },
    facts: family(
      {
        ...rural, 'household.incomePerHead': 80_000, 'post.held': 'villageOfficer', 'post.minimumWage': 166_000,
        'post.wageShare': 3_000,
      },
      about('female', 70, ['visual'], '2'),
    ),
    factsOn: early, rulesOn: early,
    // 575 × 30 % = 172.50 for certain; 1,660 × 30 % = 498 for the post, which the place may pay or not; how often, the text does not say.
    expect: {
      'R-F09#0': exactly(17_250), 'R-F40': never, 'R-F41': { verdict: 'officeDecides', low: 49_800, high: 49_800 }, 'R-F42': never,
    },
    perMonth: { low: 17_250, high: 17_250 },
  },
  {
    id: 'special-teacher',
    titles: {
      zh: '家里有人是特殊教育老师（假定当地津贴每期400元）',
      en: 'A family with a special-education teacher (supposing an allowance of 400 yuan a period)',
    },
    facts: family(
      { ...urban, 'household.incomePerHead': 300_000, 'post.held': 'specialTeacher', 'teacher.allowance': 40_000 },
      about('male', 70, ['visual'], '3'),
    ),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': never, 'R-F40': never, 'R-F41': never, 'R-F42': exactly(40_000) },
    perMonth: { low: 0, high: 0 },
  },
];
