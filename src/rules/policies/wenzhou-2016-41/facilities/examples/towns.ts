import { expected, type AssessmentExample } from '../../../../vocabulary/index.ts';
import { late, places } from './case.ts';

const { lacks, met, notRequired, open, unmet } = expected;

/** Towns, streets and villages, and several at once. */
export const towns: readonly AssessmentExample[] = [
  {
    id: 'town-of-exactly-10000',
    titles: { zh: '刚好1万人的镇：要有辅助性就业机构', en: 'A town of exactly 10,000: it needs a sheltered employment institution' },
    facts: places({ 'area.level': 'town', 'area.residents': 10_000, 'facilities.shelteredOrganisations': 0, 'facilities.villageCare': 'no' }),
    factsOn: late, rulesOn: late,
    // R-G05 only encourages: "unmet", but nothing is lacking.
    expect: { 'R-G04#0': lacks(1), 'R-G05#0': unmet, 'R-G03#0': notRequired, 'R-G01#0': notRequired, 'R-G02#0': notRequired },
  },
  {
    id: 'several-towns',
    titles: { zh: '一张表，四个乡镇街道：一个缺，一个够，一个不要求，一个还不知道', en: 'A table of four towns: one lacks, one meets, one is not asked, one is open' },
    facts: places(
      { 'area.level': 'town', 'area.residents': 45_210, 'facilities.shelteredOrganisations': 0 },
      { 'area.level': 'street', 'area.residents': 82_000, 'facilities.shelteredOrganisations': 2 },
      { 'area.level': 'town', 'area.residents': 9_999, 'facilities.shelteredOrganisations': 0 },
      { 'area.level': 'town', 'facilities.shelteredOrganisations': 0 },
    ),
    factsOn: late, rulesOn: late,
    expect: { 'R-G04#0': lacks(1), 'R-G04#1': met, 'R-G04#2': notRequired, 'R-G04#3': open },
  },
  {
    id: 'village-activities',
    titles: { zh: '200名残疾人的社区，129人参加活动：还差1人到65%', en: 'A community of 200 people with a disability, 129 take part: one short of 65%' },
    facts: places({
      'area.level': 'village', 'culture.activityPeople': 200, 'culture.activityParticipants': 129, 'facilities.villageCare': 'yes',
    }),
    factsOn: late, rulesOn: late,
    // 65 % of 200 is 130.
    expect: { 'T-17#0': lacks(1), 'R-G05#0': met, 'R-G04#0': notRequired },
  },
];
