import {
  about, boyOfNine, due, early, exactly, family, needsAllCare, never, rural, urban, type FamilyExample,
} from './case.ts';

/** Income, age and how much care is needed. */
export const allowances: readonly FamilyExample[] = [
  {
    id: 'boy-of-nine',
    titles: {
      zh: '9岁男孩，肢体和智力二级，大部分要人帮；家里人均1,100元',
      en: 'A boy of 9, physical and intellectual grade 2, needing much care; 1,100 yuan a head',
    },
    facts: boyOfNine, factsOn: early, rulesOn: early,
    expect: {
      'R-F00': never, 'R-F03#0': never, 'R-F07#0': due, 'R-F08#0': due, 'R-F09#0': exactly(22_950),
      'R-F10#0': exactly(25_000), 'R-F10u#0': never, 'R-F11#0': never, 'R-F12#0': due, 'R-F16#0': due,
      'R-F26#0': never, 'R-F27#0': { verdict: 'certain', low: 15_000, high: Infinity }, 'R-F36#0': due,
    },
    perMonth: { low: 47_950, high: 47_950 },
  },
  {
    id: 'income-on-the-line',
    titles: { zh: '人均收入刚好1,147.50元，就在线上', en: 'Income of 1,147.50 yuan a head, exactly on the line' },
    facts: family({ ...urban, 'household.incomePerHead': 114_750 }, about('female', 65, ['hearing'], '3')),
    factsOn: early, rulesOn: early,
    expect: { 'R-F01#0': never, 'R-F09#0': exactly(22_950), 'R-F10#0': never },
    perMonth: { low: 22_950, high: 22_950 },
  },
  {
    id: 'income-one-fen-above',
    titles: { zh: '人均收入1,147.51元，比线高1分', en: 'Income of 1,147.51 yuan a head, one fen above the line' },
    facts: family({ ...urban, 'household.incomePerHead': 114_751 }, about('female', 65, ['hearing'], '3')),
    factsOn: early, rulesOn: early,
    expect: { 'R-F09#0': never, 'R-F10#0': never },
    perMonth: { low: 0, high: 0 },
  },
  {
    id: 'care-level-unknown',
    titles: { zh: '自理程度还没有评定', en: 'How much care is needed has not been assessed' },
    facts: family(
      { ...urban, 'household.incomePerHead': 110_000 },
      about('male', 9, ['physical', 'intellectual'], '2', {
        'person.selfCare': 'unknown', 'person.longTermCare': 'yes', 'person.supportedByFamily': 'yes',
      }),
    ),
    factsOn: early, rulesOn: early,
    // Nothing while it may turn out that no help is needed; otherwise 125, 250 or 500 yuan.
    expect: { 'R-F09#0': exactly(22_950), 'R-F10#0': { verdict: 'depends', low: 12_500, high: 50_000 } },
    perMonth: { low: 22_950, high: 72_950 },
  },
  {
    id: 'orphan-rate-in-dibao-family',
    titles: {
      zh: '低保家庭的12岁女孩，智力一级（假定当地孤儿养育标准1,200元）',
      en: 'A girl of 12 in a dibao family, intellectual grade 1 (supposing an orphan rate of 1,200 yuan)',
    },
    facts: family(
      {
        ...rural, 'household.type': 'dibao', 'household.dibaoQualified': 'yes', 'household.incomePerHead': 50_000,
        'orphan.standard': 120_000,
      },
      about('female', 12, ['intellectual'], '1', { ...needsAllCare, 'person.supportedByFamily': 'yes' }),
    ),
    factsOn: early, rulesOn: early,
    // 575 × 30 % = 172.50, if the orphan rate does not rule it out (AMB-WZ-10).
    expect: {
      'R-F00': due, 'R-F03#0': exactly(120_000), 'R-F09#0': { verdict: 'depends', low: 17_250, high: 17_250 },
      'R-F10#0': exactly(50_000), 'R-F12#0': due,
    },
    perMonth: { low: 170_000, high: 187_250 },
  },
  {
    id: 'woman-of-56',
    titles: {
      zh: '56岁女性，本人没有收入，家里收入高',
      en: 'A woman of 56 with no income of her own in a well-off family',
    },
    facts: family({ ...urban, 'household.incomePerHead': 200_000 }, about('female', 56, ['visual'], '3')),
    factsOn: early, rulesOn: early,
    // Whether 56 is working age for a woman the document does not say (AMB-WZ-14).
    expect: { 'R-F09#0': { verdict: 'depends', low: 22_950, high: 22_950 }, 'R-F10#0': never },
    perMonth: { low: 0, high: 22_950 },
  },
];
